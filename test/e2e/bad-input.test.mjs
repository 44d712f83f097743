// What a page may be given that is not right: a person gets a calm sentence, the page a finding with code and path, and nothing that was
// entered is lost.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { begin, goTo } from './demo-page.mjs';

const file = join(demoFolders['/embed/'], 'definitions/assen/intake.json');
const skip = !existsSync(file) && 'nothing is built';
const notNow = /Het formulier kan nu niet worden getoond.*Dit ligt niet aan u/s;

/** Counts in a page how often a draft was kept on the device. */
function countKept() {
  const { put } = IDBObjectStore.prototype;
  globalThis.kept = 0;
  IDBObjectStore.prototype.put = function (...row) {
    if (this.name === 'drafts') this.transaction.addEventListener('complete', () => globalThis.kept++);
    return put.apply(this, row);
  };
}

describe('what is not right', { skip }, () => {
  let browser, server, good;
  before(async () => {
    good = JSON.parse(readFileSync(file, 'utf8'));
    server = await serve(demoFolders);
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The smallest page, with attributes on the widget; `answer` is what comes from the address of the definition. */
  async function show({ answer, attributes = '', init, context = browser } = {}) {
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.found = [];
      addEventListener('wegwijs-finding', ({ detail }) => globalThis.found.push(...detail.findings), true);
    });
    if (init) await page.addInitScript(init);
    if (answer) await page.route('**/intake.json', (route) => route.fulfill({ contentType: 'application/json', ...answer }));
    await page.route('**/html/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<wegwijs-intake-form', `$& ${attributes}`) });
    });
    await page.goto(`${server.url}/html/`);
    // What it shows before that says only that it is on its way.
    await page.waitForFunction(
      () => document.querySelector('wegwijs-intake-form').draft !== undefined || globalThis.found.length > 0,
    );
    await page.locator('.island :is(p, label)').first().waitFor();
    return page;
  }
  const findings = (page) => page.evaluate(() => globalThis.found.map(({ code, path }) => [code, path]));
  const words = (page) => page.locator('wegwijs-intake-form').evaluate((widget) => widget.shadowRoot.querySelector('.island').innerText); // prettier-ignore
  const address = () => `${server.url}/embed/definitions/assen/intake.json`;
  const called = (page) => page.getByLabel('Hoe noemen we u?');

  for (const [what, answer, code, path] of [
    ['an address where nothing is', { status: 404, body: '' }, 'load.status', address],
    ['JSON that is cut off', { body: '{"format":' }, 'json.syntax', address],
    ['a list', { body: '[]' }, 'schema.not-object', () => ''],
    ['a schema that is none', { body: '{"type":5}' }, 'schema.type', () => '/type'],
  ])
    test(what, async () => {
      const page = await show({ answer });
      assert.deepEqual((await findings(page)).at(-1), [code, path()]);
      assert.match(await words(page), notNow);
      await page.close();
    });

  test('a publication whose definition is none', async () => {
    const page = await show({ answer: { body: JSON.stringify({ ...good, definition: 5 }) } });
    assert.deepEqual(await findings(page), [['publication.definition', '/definition']]);
    assert.match(await words(page), notNow);
    await page.close();
  });

  test('a draft of an older definition is taken up, and a person is asked to look again', async () => {
    const page = await show();
    await page.evaluate(() => {
      const widget = document.querySelector('wegwijs-intake-form');
      const draft = structuredClone(widget.draft);
      widget.draft = {
        ...draft,
        definition: { ...draft.definition, version: '2024.1.0' },
        value: { person: { calledName: 'Sam', nickname: 'Sammie' } },
      };
    });
    await page.getByText('Het formulier is veranderd sinds u het invulde.').waitFor();
    assert.deepEqual(await findings(page), [['draft.version', '']]);
    const value = await page.evaluate(() => document.querySelector('wegwijs-intake-form').value);
    assert.deepEqual([value.person.calledName, value.person.nickname], ['Sam', 'Sammie']);
    await page.close();
  });

  test('a language that is not there is said, in Dutch', async () => {
    const page = await show({ attributes: 'locale="xx"' });
    await page.getByText('Deze taal is er nog niet.').waitFor();
    assert.deepEqual(await findings(page), [['texts.language', 'xx']]);
    await page.close();
  });

  for (const [what, init, code, sentence] of [
    [
      'blocked',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        }),
      'draft.blocked',
      'Dit apparaat laat bewaren niet toe.',
    ],
    [
      'full',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      'draft.full',
      'Er is geen ruimte om uw antwoorden',
    ],
  ])
    // prettier-ignore
    test(`storage that is ${what}: it is said once, and the answers stay in the page`, async () => {
      const page = await show({ attributes: 'draft="device" subject="p1"', init });
      await begin(page);
      await goTo(page, 'Over u');
      await called(page).fill('Sam');
      await page.getByText(sentence).waitFor();
      await called(page).fill('Samira');
      await called(page).blur();
      assert.deepEqual(await findings(page), [[code, '']]);
      assert.equal(await page.evaluate(() => document.querySelector('wegwijs-intake-form').value.person.calledName), 'Samira');
      await page.close();
    });

  test('a reload in the middle of typing loses at most the last second', async () => {
    const context = await browser.newContext();
    const page = await show({ attributes: 'draft="device" subject="p2"', context, init: countKept });
    await begin(page);
    await goTo(page, 'Over u');
    const kept = () => page.evaluate(() => globalThis.kept);
    const before = await kept();
    // A key every 100 ms, for longer than a second: the reload comes while the person types on. A busy machine keeps later.
    const name = 'Samira Tesfay Berhane Gebremariam Woldemichael Haile';
    for (let i = 0; i < 13 || (i < name.length && (await kept()) === before); i++)
      await called(page).pressSequentially(name[i], { delay: 100 });
    await page.reload();
    await begin(page);
    await called(page).waitFor();
    const found = await called(page).inputValue();
    assert.ok(name.startsWith(found) && found.length >= 3, `kept: "${found}"`);
    await context.close();
  });
});
