// Finds the browsers beside Chromium, and installs what is missing.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { apt } from '../apt.mjs';
import { firefoxLauncher } from './firefox.mjs';
import { programs } from './programs.ts';
import { webkitLauncher } from './webkit.mjs';

export const browsers = [
  { name: 'Firefox', variable: 'FIREFOX_PATH', launcher: firefoxLauncher },
  { name: 'WebKitGTK', variable: 'WEBKIT_DRIVER_PATH', launcher: webkitLauncher },
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
function ensure({ name, variable }) {
  if (process.env[variable]) return process.env[variable];
  const packages = Object.entries(programs[name]);
  for (const [pack, names] of packages) {
    if (onPath(names) || (apt(pack) && onPath(names))) continue;
    throw new Error(
      `No ${name} found on this machine.\n  Debian     sudo apt-get install ${packages.map(([one]) => one).join(' ')}\n` +
        `  anywhere   ${variable}=/path/to/${packages[0][1][0]} npm run test:browsers`,
    );
  }
  return onPath(packages[0][1]);
}

/** Which of these browsers there are, with the program that drives each; and of the others why not. */
export function have(asked) {
  const [found, missing] = [[], []];
  for (const browser of asked) {
    try {
      found.push({ browser, path: ensure(browser) });
    } catch ({ message }) {
      missing.push({ name: browser.name, why: message });
    }
  }
  return { found, missing };
}
