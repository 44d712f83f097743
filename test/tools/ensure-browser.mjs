// Sees to it that the tests have a browser and fonts for the languages shown, and says what it installs.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser, requireBrowser } from './find-browser.mjs';

const ok = (file, args) => spawnSync(file, args, { stdio: 'ignore' }).status === 0;
const isRoot = process.getuid?.() === 0;
let updated = false;

/** Installs a Debian or Ubuntu package; false where that cannot be done without asking for a password. */
function apt(name) {
  if (process.platform !== 'linux' || !ok('apt-get', ['--version'])) return false;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  if (!isRoot && !ok('sudo', ['-n', 'true'])) return false;
  const run = (...args) => {
    const [file, ...rest] = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ];
    return spawnSync(file, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  console.log(`Installing ${name} with apt-get`);
  updated ||= run('update', '-qq');
  return run('install', '-y', '-qq', '--no-install-recommends', name);
}

function hasArabic() {
  try {
    return /noto.*arabic/i.test(execFileSync('fc-list', { encoding: 'utf8' }));
  } catch {
    return false;
  }
}

/** Path of a browser; throws with what a person can do where none can be had. */
export function ensureBrowser() {
  if (!findBrowser()) {
    if (!apt('chromium-headless-shell')) apt('chromium');
    if (!findBrowser()) {
      console.log('Unpacking a headless Chromium from the npm registry into .out/browser');
      spawnSync(process.execPath, [fileURLToPath(new URL('./get-browser.mjs', import.meta.url))], { stdio: 'inherit' });
    }
  }
  const path = requireBrowser();
  if (process.platform === 'linux' && !hasArabic() && !apt('fonts-noto-core')) {
    console.log('Without fonts-noto-core Arabic and Tigrinya show as boxes; the tests go on.');
  }
  return path;
}
