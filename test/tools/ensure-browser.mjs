// Sees to it that the tests have a browser and fonts for the languages shown, and says what it installs.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { apt } from './apt.mjs';
import { findBrowser, requireBrowser } from './find-browser.mjs';

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
