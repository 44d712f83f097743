// A story on a page of its own, as the toolbar of Storybook opens it: under the strict policy, without Storybook.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { complaints } from './demo-page.mjs';

const dir = join(root, '.out/storybook');
const skip = !existsSync(join(dir, 'bare.html')) && 'nothing in .out/storybook: npm run build:stories';
/** One for each widget, and those in which something happens. */
const ids = [
  ...['fields-date--bilingual', 'widgets-form--plain', 'widgets-intake--many-errors', 'widgets-pip--printed', 'widgets-phases--one-error'],
  ...['widgets-evaluation--talk', 'widgets-dossier--conflict', 'widgets-what-is-due--some-dossiers', 'plan-delen--asked'],
  'welcome-drop-your-own-layer-and-theme--tokens-and-layer',
]; // prettier-ignore

describe('a story alone, under the strict policy', { skip }, () => {
  let browser, server, page;
  const problems = [];
  before(async () => {
    server = await serve(dir);
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const id of ids)
    test(id, async () => {
      problems.length = 0;
      await page.goto(`${server.url}/bare.html?id=${id}&globals=theme:denhaag;width:768;text:150`);
      await page.waitForFunction((title) => document.title === title, id);
      const place = page.locator('.denhaag-theme').first();
      assert.equal(await place.evaluate((one) => getComputedStyle(one).fontSize), '24px');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('#story *')].some((one) => one.shadowRoot?.textContent.trim()),
      );
      assert.equal(await page.locator('#story :not(:defined)').count(), 0);
      assert.deepEqual(problems, []);
    });

  for (const who of ['newcomer', 'case-manager', 'guide'])
    test(`the way of the ${who} can be walked to its end, where axe has nothing to say`, async () => {
      problems.length = 0;
      await page.goto(`${server.url}/bare.html?id=welcome-journeys--${who}`);
      const on = page.getByRole('button', { name: 'Verder', exact: true });
      const titles = new Set();
      for (;;) {
        await page.waitForFunction(() =>
          [...document.querySelectorAll('story-journey *')].some((one) => one.shadowRoot?.textContent.trim()),
        );
        titles.add(await page.locator('h1').first().textContent());
        if (await on.isDisabled()) break;
        await on.click();
      }
      assert.ok(titles.size >= 4);
      assert.deepEqual(await complaints(page), []);
      assert.deepEqual(problems, []);
    });
});
