// Finds the Chromium that the tests drive. Looks only; ensure-browser.mjs installs.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const variables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
/** The headless shell first: the same engine, and a new context costs it a fraction (the whole browser: 4 minutes of tests, this: 2). */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const own = fileURLToPath(new URL('../../.out/browser/chromium', import.meta.url)); // put there by get-browser.mjs
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Where other tools keep theirs: folder under the home folder, name of a version, programs inside it. */
const caches = [
  ['.cache/ms-playwright', /^chromium-\d+$/, ['chrome-linux/chrome', 'chrome-linux64/chrome']],
  ['Library/Caches/ms-playwright', /^chromium-\d+$/, ['chrome-mac/Chromium.app/Contents/MacOS/Chromium']],
  ['.cache/puppeteer/chrome', /^linux-/, ['chrome-linux64/chrome']],
];

const hint = `No Chromium found on this machine. Any one of these will do:
  Debian           sudo apt-get install chromium-headless-shell (or chromium)
  macOS, Windows   install Chrome, Chromium or Edge
  Linux, no root   node test/tools/get-browser.mjs   (a headless Chromium from the npm registry)
  anywhere         CHROME_PATH=/path/to/chrome npm test`;

/** Ubuntu's "chromium-browser" can be a stub that only says where to get one: so ask for the version. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    if (process.platform === 'linux') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function* cached() {
  for (const [folder, version, programs] of caches) {
    let found = [];
    try {
      found = readdirSync(join(homedir(), folder));
    } catch {
      continue;
    }
    for (const dir of found
      .filter((d) => version.test(d))
      .sort()
      .reverse()) {
      for (const program of programs) yield join(homedir(), folder, dir, program);
    }
  }
}

/** Path of a browser, or undefined. A variable that points nowhere is an error, not a reason to look further. */
export function findBrowser() {
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!runs(path)) throw new Error(`${variable} is set to "${path}", but no program that can be run is there.`);
    return path;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, own, ...usual, ...cached()].find(runs);
}

export function requireBrowser() {
  const path = findBrowser();
  if (!path) throw new Error(hint);
  return path;
}

/** Chromium refuses its sandbox when started by root (containers, CI). */
export const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
