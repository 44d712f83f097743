// The built widget among what else a page has: the browser's back button, and another version of the kit.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { strictPolicy } from '../tools/strict-policy.mjs';
import { open } from './demo-page.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'wegwijs.js')) && 'nothing is built';
const folder = join(root, '.out/e2e/citizen');
// A copy of the same files from another address is, to a browser, another version of the kit with a Lit of its own.
const folders = { '/': folder, '/embed/': embed, '/other/': embed };
const twice = strictPolicy.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'");

function writePages() {
  const page = (scripts, body) =>
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title>` +
    `${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}<main><h1>Pagina</h1>${body}</main></html>`;
  const form = (attributes) =>
    `<form action="/away.html"><wegwijs-form name="it" definition="/schema.json" ${attributes}></wegwijs-form>` +
    `<button>Verzenden</button></form><a href="/away.html">Weg</a>`;
  const files = {
    'schema.json': JSON.stringify({
      title: 'Aanmelden',
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Naam' },
        age: { type: 'integer', title: 'Leeftijd' },
        bsn: { type: 'string', title: 'Nummer', format: 'bsn' },
      },
    }),
    'restore.html': page(['/embed/wegwijs.js'], form('restore')),
    'plain.html': page(['/embed/wegwijs.js'], form('')),
    'away.html': page([], '<p>Weg</p>'),
    'two.html': page(['/embed/wegwijs.js', '/other/wegwijs.js'], form('')),
    'intake-first.html': page(
      ['/embed/split/wegwijs-intake.js', '/other/wegwijs.js'],
      `<wegwijs-intake-form definition="/embed/definitions/assen/intake.json" viewer-role="participant"></wegwijs-intake-form>${form('')}`,
    ),
    'other-lit.html': page(['/own-lit.js', '/embed/wegwijs.js'], form('')),
    'own-lit.js': `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });`,
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

describe('a widget on a page of its own kind', { skip }, () => {
  let browser, strict, allowing;
  before(async () => {
    writePages();
    strict = await serve(folders);
    allowing = await serve(folders, { policy: twice });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await strict?.close();
    await allowing?.close();
  });

  /** Fills in, leaves the page by a link, and comes back by the button of the browser. */
  async function goAndComeBack(address) {
    const context = await browser.newContext();
    await context.addInitScript(() =>
      document.addEventListener('wegwijs-draft', ({ detail }) => (globalThis.draft = detail.draft)),
    );
    const { page, problems } = await open(context, address);
    await page.getByLabel('Naam').fill('Noor');
    await page.getByLabel('Leeftijd').fill('twaal');
    await page.getByLabel('Nummer').fill('999990019');
    await page.getByLabel('Nummer').blur();
    await page.waitForFunction(() => globalThis.draft?.value.bsn !== undefined);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await page.getByRole('link', { name: 'Weg' }).click();
    await page.waitForURL('**/away.html');
    await page.goBack();
    await page.getByLabel('Naam').waitFor();
    return { page, problems };
  }
  const answers = (page) => Promise.all(['Naam', 'Leeftijd', 'Nummer'].map((label) => page.getByLabel(label).inputValue()));

  test('what was entered is there again after the back button, but for a BSN, where the page asked for that', async () => {
    const { page, problems } = await goAndComeBack(`${strict.url}/restore.html`);
    await page.waitForFunction(() => document.querySelector('wegwijs-form').value?.name !== undefined);
    assert.deepEqual(await answers(page), ['Noor', 'twaal', '']);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('nothing is, where the page did not ask', async () => {
    const { page } = await goAndComeBack(`${strict.url}/plain.html`);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    assert.deepEqual(await answers(page), ['', '', '']);
    await page.close();
  });

  test('the form of the page sends the document', async () => {
    const { page } = await open(browser, `${strict.url}/plain.html`);
    await page.getByLabel('Naam').fill('Noor');
    await page.getByRole('button', { name: 'Verzenden' }).click();
    await page.waitForURL('**/away.html?*');
    assert.equal(new URL(page.url()).searchParams.get('it'), '{"name":"Noor"}');
    await page.close();
  });

  for (const [how, server] of [
    ["under 'allow-duplicates'", () => allowing],
    ["without 'allow-duplicates'", () => strict],
  ]) {
    test(`with two versions ${how} the first works, the second says that it stays away, and nothing is thrown`, async () => {
      const { page, problems } = await open(browser, `${server().url}/two.html`);
      await page.getByLabel('Naam').fill('Noor');
      assert.deepEqual(await page.evaluate(() => document.querySelector('wegwijs-form').value), { name: 'Noor' });
      const said = problems.filter((text) => !/trusted-types/i.test(text));
      assert.notEqual(said.length, 0);
      for (const text of said) assert.match(text, /^wegwijs: not registered, another version has wegwijs-/);
      await page.close();
    });
  }

  test('a version that came second registers nothing at all, not even what the first has not loaded yet', async () => {
    const { page } = await open(browser, `${allowing.url}/intake-first.html`);
    await page.getByRole('button', { name: 'Beginnen' }).waitFor();
    const there = await page.evaluate(() =>
      ['wegwijs-intake-form', 'wegwijs-form', 'wegwijs-map-field'].map((tag) => !!customElements.get(tag)),
    );
    assert.deepEqual(there, [true, false, false]);
    await page.close();
  });

  test('where another Lit has the only policy, nothing is registered or thrown, and the console says what to ask', async () => {
    const { page, problems } = await open(browser, `${strict.url}/other-lit.html`);
    assert.equal(await page.evaluate(() => customElements.get('wegwijs-form') === undefined), true);
    assert.equal(
      problems.some((text) => text.includes("needs 'allow-duplicates'")),
      true,
    );
    assert.deepEqual(
      problems.filter((text) => /^\w*Error/.test(text)),
      [],
    );
    await page.close();
  });
});
