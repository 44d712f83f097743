// `npm run pictures`: the pictures of the README and of the tour of the builder, taken from the running demo.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { steps, withNothing } from '../e2e/builder-tour.mjs';
import { demoFolders } from './demo-folders.mjs';
import { chromiumArgs, requireBrowser } from './find-browser.mjs';
import { root } from './packages.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'stories/pictures');
mkdirSync(join(folder, 'builder'), { recursive: true });
const server = await serve(demoFolders);
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArgs });

async function intake() {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
  await page.goto(`${server.url}/?persoon=tesfay&tweede-taal=ar`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^(Beginnen|Verdergaan)/ }).click();
  for (const step of [2, 3, 4]) await page.getByRole('button', { name: new RegExp(`^Naar stap ${step}`) }).click();
  await page.locator('.demo-bar').evaluate((bar) => bar.remove());
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, 'intake.png') });
}

/** A picture of a page as WebP: a tenth of the size. The page that makes it is another one, without a policy. */
async function webp(page, maker) {
  const png = await page.screenshot({ clip: { x: 0, y: 0, ...page.viewportSize() } });
  const made = await maker.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: picture.width, height: picture.height });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.6).split(',')[1];
  }, png.toString('base64'));
  return Buffer.from(made, 'base64');
}

/** Puts on the page what a step is about: the outline at the line that is selected, and no line cut off above it. */
function compose(builder) {
  const root = builder.shadowRoot;
  root.querySelector('.builder-views').scrollIntoView();
  for (const column of root.querySelectorAll('.form-column')) column.scrollTop = 0;
  const column = root.querySelector('.form-column[data-of=outline]');
  const selected = column?.querySelector('[aria-current=true]');
  if (!selected) return;
  selected.scrollIntoView({ block: 'center' });
  root.querySelector('.builder-views').scrollIntoView();
  const top = column.getBoundingClientRect().top;
  const cut = [...column.querySelectorAll('.line')].find((line) => {
    const box = line.getBoundingClientRect();
    return box.top < top && box.bottom > top;
  });
  if (cut) column.scrollTop -= top - cut.getBoundingClientRect().top + 4;
}

/** The steps of the tour, each with what stands on the page then. */
async function tour() {
  const [page, maker] = [await browser.newPage({ viewport: { width: 1200, height: 900 } }), await browser.newPage()];
  await withNothing(page);
  await page.goto(`${server.url}/builder/?gemeente=assen`, { waitUntil: 'networkidle' });
  for (const [i, step] of steps.entries()) {
    await step.do(page);
    await page.locator('wegwijs-form-builder').evaluate(compose);
    writeFileSync(join(folder, `builder/${i + 1}.webp`), await webp(page, maker));
  }
}

await intake();
await tour();
await browser.close();
await server.close();
