// What else pages of Dutch portals do around a widget: style sheets, scripts, headers, addresses, versions (EMB-7 to EMB-13).
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { begin, button, complaints, goTo, heading, open, overflow } from './demo-page.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'wegwijs.js')) && 'nothing is built';

describe('in a portal', { skip }, () => {
  let browser, server;
  before(async () => {
    server = await serve(demoFolders);
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const show = (path, options) => open(browser, `${server.url}${path}`, { until: 'load', ...options });

  test('EMB-7: Bootstrap and a reset around the widget change nothing in it', async () => {
    const sizes = async (path) => {
      const { page, problems } = await show(path, { viewport: { width: 1000, height: 900 } });
      await begin(page);
      await goTo(page, 'Over u');
      const field = page.getByLabel('Hoe noemen we u?');
      await field.focus();
      const seen = await field.evaluate((input) => {
        const style = getComputedStyle(input);
        const names = [
          'fontSize',
          'paddingBlockStart',
          'borderBlockStartWidth',
          'borderBlockStartStyle',
          'outlineStyle',
          'boxSizing',
        ];
        return [...names.map((name) => style[name]), Math.round(input.getBoundingClientRect().height)];
      });
      assert.deepEqual([await overflow(page), await complaints(page), problems], [0, [], []]);
      await page.close();
      return seen;
    };
    const [plain, dressed] = [await sizes('/html/'), await sizes('/bootstrap/')];
    assert.equal(plain[0], '16px');
    // The line height is the page's own, as the typeface is.
    assert.deepEqual(dressed.slice(0, -1), plain.slice(0, -1));
    assert.ok(dressed.at(-1) >= 44 && Math.abs(dressed.at(-1) - plain.at(-1)) <= 6, `${dressed} and ${plain}`);
  });

  test('EMB-8: the page hears our events and none of the form inside, whatever it listens to', async () => {
    const { page } = await show('/strict/');
    await page.evaluate(() => {
      globalThis.heard = [];
      const names = ['submit', 'reset', 'invalid', 'formdata', 'wegwijs-change', 'wegwijs-submit'];
      for (const name of names) document.addEventListener(name, ({ type }) => globalThis.heard.push(type), true);
      // What scripts of a CMS do to every form that they find.
      for (const form of document.querySelectorAll('form, input')) form.remove();
    });
    await page.getByLabel('Uw naam').fill('Noor');
    await page.getByLabel('Uw naam').press('Enter');
    await page.getByText('C-2026-0001').waitFor();
    assert.deepEqual(await page.evaluate(() => [...new Set(globalThis.heard)]), ['wegwijs-change', 'wegwijs-submit']);
    assert.equal(new URL(page.url()).pathname, '/strict/');
    await page.close();
  });

  test('EMB-9: a sticky header covers nothing that has the focus', async () => {
    // Bootstrap scrolls slowly for who did not ask for less motion.
    const { page } = await show('/bootstrap/', { viewport: { width: 600, height: 400 }, reducedMotion: 'reduce' });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { --wegwijs-scroll-offset: 80px }');
      document.adoptedStyleSheets.push(sheet);
    });
    await begin(page);
    await goTo(page, 'Over u');
    await button(page, /^Naar stap/).focus();
    const header = await page.locator('header').evaluate((one) => one.getBoundingClientRect().bottom);
    const tops = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+Tab');
      const top = await page.evaluate(async () => {
        // What comes into view is laid out then, a frame later.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at === document.body ? undefined : at.getBoundingClientRect().top;
      });
      if (top === undefined) break; // before the first of the page
      tops.push(top);
    }
    assert.ok(tops.length > 8);
    assert.deepEqual(
      tops.filter((top) => top < header),
      [],
    );
    await page.close();
  });

  test('EMB-10: headings follow those of the page', async () => {
    const { page } = await show('/bootstrap/');
    await heading(page, 'Brede intake')
      .or(page.getByRole('heading', { level: 3 }))
      .first()
      .waitFor();
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    assert.deepEqual([levels[0], levels[1], levels[2]], [1, 2, 3]);
    assert.ok(
      levels.slice(2).every((level) => level >= 3),
      String(levels),
    );
    await page.close();
  });

  test('EMB-11: the address stays as it was, nothing asks before leaving, and a draft comes back', async () => {
    const { page } = await show('/strict/');
    await page.getByLabel('Uw naam').fill('Noor');
    const draft = await page.evaluate(() => document.querySelector('wegwijs-form').draft);
    const asked = [];
    page.on('dialog', (dialog) => void (asked.push(dialog.type()), dialog.accept()));
    await page.reload({ waitUntil: 'networkidle' });
    assert.deepEqual([asked, page.url(), await page.getByLabel('Uw naam').inputValue()], [[], `${server.url}/strict/`, '']);
    await page.evaluate((kept) => (document.querySelector('wegwijs-form').draft = kept), draft);
    await page.waitForFunction(() => document.querySelector('wegwijs-form').value.name === 'Noor');
    await page.close();
  });

  test('EMB-12: a portal may move the widget, with moveBefore and without, and nothing typed is lost', async () => {
    const { page, problems } = await show('/strict/');
    await page.getByLabel('Telefoonnummer').fill('06 12');
    for (const how of ['append', 'moveBefore']) {
      await page.evaluate((name) => {
        const place = document.body.appendChild(document.createElement('section'));
        place[name](document.querySelector('wegwijs-form'), null);
      }, how);
      assert.equal(await page.getByLabel('Telefoonnummer').inputValue(), '06 12', how);
    }
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('EMB-13: the files work from a folder of any name, such as that of their version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const pinned = await serve({ ...demoFolders, [`/wegwijs/${version}/`]: embed }, { policy: undefined });
    const { page, problems } = await open(browser, `${pinned.url}/strict/`, { until: 'load' });
    await page.route('**/embed/**', (route) => route.abort());
    await page.goto(`${pinned.url}/wegwijs/${version}/frame.html?tag=intake-form&definition=definitions/assen/intake.json`, {
      waitUntil: 'networkidle',
    });
    await button(page, 'Beginnen').waitFor();
    assert.deepEqual(problems, []);
    await page.close();
    await pinned.close();
  });
});
