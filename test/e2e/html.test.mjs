// The smallest pages that work: two tags; and a page that fetches nothing at all.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { noConnectPolicy } from '../tools/strict-policy.mjs';
import { begin, complaints, goTo, open, overflow } from './demo-page.mjs';

const assen = join(demoFolders['/embed/'], 'definitions/assen');
const skip = !existsSync(join(assen, 'intake.json')) && 'nothing is built';
const offline = join(root, '.out/e2e/offline');

/** A page that holds what it shows: as a property, with the words of a language beside it, or as a child. */
function writeOfflinePage() {
  const text = (file) => readFileSync(join(assen, file), 'utf8');
  const page = (body) =>
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Zonder netwerk</title>` +
    `<script type="module" src="/embed/wegwijs.js"></script><main><h1>Zonder netwerk</h1>${body}</main></html>`;
  const child = text('intake.json').replaceAll('<', '\\u003c');
  mkdirSync(offline, { recursive: true });
  writeFileSync(
    join(offline, 'property.html'),
    page('<wegwijs-intake-form></wegwijs-intake-form><script type="module" src="property.js"></script>'),
  );
  writeFileSync(
    join(offline, 'property.js'),
    `const widget = document.querySelector('wegwijs-intake-form');
     widget.catalogues = { en: ${text('intake.en.json')} };
     widget.definition = ${text('intake.json')};
     widget.value = { person: { calledName: 'Sam' } };`,
  );
  writeFileSync(
    join(offline, 'child.html'),
    page(`<wegwijs-intake-form><script type="application/json">${child}</script></wegwijs-intake-form>`),
  );
}

describe('the smallest pages', { skip }, () => {
  let browser, server, closed;
  before(async () => {
    writeOfflinePage();
    server = await serve(demoFolders);
    closed = await serve({ '/': offline, '/embed/': demoFolders['/embed/'] }, { policy: noConnectPolicy });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await closed?.close();
  });

  test('EMB-1: two tags make a form that can be filled in', async () => {
    const { page, problems } = await open(browser, `${server.url}/html/`);
    await begin(page);
    await goTo(page, 'Over u');
    await page.getByLabel('Hoe noemen we u?').fill('Sam');
    assert.equal(await page.evaluate(() => document.querySelector('wegwijs-intake-form').value.person.calledName), 'Sam');
    assert.deepEqual([await overflow(page), await complaints(page)], [0, []]);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('with properties alone nothing is fetched, and the language can be chosen', async () => {
    const { page, problems } = await open(browser, `${closed.url}/property.html`);
    await begin(page);
    await goTo(page, 'Over u');
    assert.equal(await page.getByLabel('Hoe noemen we u?').inputValue(), 'Sam');
    await page.evaluate(() => document.querySelector('wegwijs-intake-form').setAttribute('locale', 'en'));
    await page.getByLabel('What shall we call you?').waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a definition inside the tag does as well', async () => {
    const { page, problems } = await open(browser, `${closed.url}/child.html`);
    await begin(page);
    await page.getByText(/^Stap 1 van \d+$/).waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });
});
