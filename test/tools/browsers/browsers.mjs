// The browsers beside Chromium that the tests of the elements run in: both out of Debian's packages.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { apt } from '../apt.mjs';
import { firefoxLauncher } from './firefox.mjs';
import { webkitLauncher } from './webkit.mjs';

export const browsers = [
  {
    name: 'Firefox',
    packages: { 'firefox-esr': ['firefox-esr', 'firefox'] },
    variable: 'FIREFOX_PATH',
    launcher: firefoxLauncher,
  },
  {
    name: 'WebKitGTK',
    packages: { 'webkit2gtk-driver': ['WebKitWebDriver'], xvfb: ['Xvfb'] },
    variable: 'WEBKIT_DRIVER_PATH',
    launcher: webkitLauncher,
  },
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

/** Path of the program that drives a browser, installed when it is missing; throws with what a person can do. */
export function ensure({ name, packages, variable }) {
  if (process.env[variable]) return process.env[variable];
  for (const [pack, programs] of Object.entries(packages)) {
    if (onPath(programs) || (apt(pack) && onPath(programs))) continue;
    throw new Error(
      `No ${name} found on this machine.\n  Debian     sudo apt-get install ${Object.keys(packages).join(' ')}\n` +
        `  anywhere   ${variable}=/path/to/${programs[0]} npm run test:browsers`,
    );
  }
  return onPath(Object.values(packages)[0]);
}
