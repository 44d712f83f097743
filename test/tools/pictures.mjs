// `npm run pictures`: the pictures of the README, taken from the running demo.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { demoFolders } from './demo-folders.mjs';
import { chromiumArgs, requireBrowser } from './find-browser.mjs';
import { root } from './packages.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'stories/pictures');
mkdirSync(folder, { recursive: true });
const server = await serve(demoFolders);
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArgs });

const page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
await page.goto(`${server.url}/?persoon=tesfay&tweede-taal=ar`, { waitUntil: 'networkidle' });
await page.getByRole('button', { name: /^(Beginnen|Verdergaan)/ }).click();
for (const step of [2, 3, 4]) await page.getByRole('button', { name: new RegExp(`^Naar stap ${step}`) }).click();
await page.locator('.demo-bar').evaluate((bar) => bar.remove());
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path: join(folder, 'intake.png') });

await browser.close();
await server.close();
