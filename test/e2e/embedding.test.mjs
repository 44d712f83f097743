// What pages of Dutch portals are like, and that the built files work on them (EMB-1 to EMB-6; the others are in portal-pages.test.mjs).
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { begin, button, complaints, goTo, open } from './demo-page.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'wegwijs.js')) && 'nothing is built';
const valueOf = (page, tag = 'wegwijs-intake-form') => page.evaluate((name) => document.querySelector(name).value, tag);

describe('on a page of a portal', { skip }, () => {
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

  test('EMB-2: a div with data attributes and an ordinary script do where a CMS strips unknown tags', async () => {
    const { page, problems } = await show('/cms/');
    await begin(page);
    await goTo(page, 'Over u');
    await page.getByLabel('Hoe noemen we u?').fill('Sam');
    assert.equal((await valueOf(page)).person.calledName, 'Sam');
    assert.equal(await page.getByText('Ziet u geen formulier?').count(), 0);
    await page.evaluate(() => {
      const late = Object.assign(document.createElement('div'), { className: 'late' });
      Object.assign(late.dataset, { wegwijs: 'form', readonly: '', onclick: 'alert(1)', style: 'color: red' });
      document.querySelector('main').append(late);
    });
    const widget = page.locator('.late wegwijs-form');
    await widget.waitFor({ state: 'attached' });
    assert.deepEqual(await widget.evaluate((one) => one.getAttributeNames().sort()), ['name', 'readonly']); // its own name, and ours
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('EMB-2: what stands in a tag is shown as long as the script is not there', async () => {
    const context = await browser.newContext();
    await context.route('**/wegwijs.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${server.url}/cms/`);
    await page.getByText('Ziet u geen formulier? Bel ons: 14 0592.').waitFor();
    await context.close();
  });

  test("EMB-4: under the strictest policy, with connect-src 'none', a form is filled in and sent", async () => {
    const { page, problems } = await show('/strict/');
    await page.getByLabel('Uw naam').fill('Noor');
    await button(page, 'Versturen').click();
    await page.getByText('C-2026-0001').waitFor();
    assert.deepEqual(JSON.parse(await page.locator('#sent').textContent()), { name: 'Noor' });
    assert.deepEqual([await complaints(page), problems], [[], []]);
    await page.close();
  });

  for (const [file, how] of [
    ['', "with 'allow-duplicates'"],
    ['without.html', "without 'allow-duplicates'"],
  ])
    test(`EMB-5, SEC-2: with a second version and another Lit on the page, ${how}, the first works`, async () => {
      const { page, problems } = await show(`/two-versions/${file}`);
      await begin(page);
      await goTo(page, 'Over u');
      await page.getByLabel('Hoe noemen we u?').fill('Sam');
      assert.equal((await valueOf(page)).person.calledName, 'Sam');
      assert.equal(await page.getByText('Het is 10:00 uur.').count(), file === '' ? 1 : 0);
      const ours = problems.filter((text) => text.startsWith('wegwijs:'));
      assert.notEqual(ours.length, 0, 'the second version says that it stays away');
      for (const text of ours) assert.match(text, /^wegwijs: not registered, another version has wegwijs-/);
      if (file === '') assert.deepEqual(problems, ours);
      await page.close();
    });

  test('EMB-5: two widgets on one page do not mix, and a class can have a tag of its own', async () => {
    const { page, problems } = await show('/strict/');
    await page.evaluate(async () => {
      const { EmbeddedForm } = await import('/embed/wegwijs.js');
      customElements.define('gemeente-form', class extends EmbeddedForm {});
      const other = document.createElement('gemeente-form');
      other.schema = document.querySelector('wegwijs-form script').textContent;
      other.schema = JSON.parse(other.schema);
      document.querySelector('main').append(other);
    });
    const names = page.getByLabel('Uw naam');
    await names.nth(1).fill('Twee');
    await names.nth(0).fill('Een');
    assert.deepEqual(
      [await valueOf(page, 'wegwijs-form'), await valueOf(page, 'gemeente-form')],
      [{ name: 'Een' }, { name: 'Twee' }],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('EMB-6: every tag that is registered has the prefix', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const { define } = CustomElementRegistry.prototype;
      globalThis.defined = [];
      CustomElementRegistry.prototype.define = function (name, ...rest) {
        globalThis.defined.push(name);
        return define.call(this, name, ...rest);
      };
    });
    const { page } = await open(context, `${server.url}/html/`, { until: 'load' });
    const names = await page.evaluate(() => globalThis.defined);
    assert.ok(names.length > 20);
    assert.deepEqual(
      names.filter((name) => !name.startsWith('wegwijs-')),
      [],
    );
    await context.close();
  });
});
