// A hostile schema under the strict policy: the engine for unsafe patterns comes only when it is needed, and nothing else happens.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { open } from './demo-page.mjs';

const skip = !existsSync(join(demoFolders['/embed/'], 'split/wegwijs.js')) && 'nothing is built';
const pages = join(root, '.out/e2e/hostile');
const markup = '<img src=x onerror="window.hacked=1"> [klik](javascript:window.hacked=1)';

/** A page with a form of a text field that has a pattern. */
function writePage(name, pattern, module) {
  const schema = {
    type: 'object',
    title: markup,
    properties: { a: { type: 'string', title: 'Vraag', description: markup, pattern } },
  };
  const child = JSON.stringify(schema).replaceAll('<', '\\u003c');
  writeFileSync(
    join(pages, `${name}.html`),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><script type="module" src="/embed/${module}"></script>` +
      `<main><h1>Proef</h1><wegwijs-form><script type="application/json">${child}</script></wegwijs-form></main></html>`,
  );
}

describe('SEC-7: a hostile schema', { skip }, () => {
  let browser, server;
  before(async () => {
    mkdirSync(pages, { recursive: true });
    writePage('safe', '^[a-z]+$', 'split/wegwijs.js');
    writePage('unsafe', '^(a+)+$', 'split/wegwijs.js');
    writePage('single', '^(a+)+$', 'wegwijs.js');
    server = await serve({ '/': pages, '/embed/': demoFolders['/embed/'] });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Types a text that a backtracking engine would never be done with, and gives what the page then knows. */
  async function judged(name) {
    const { page, problems } = await open(browser, `${server.url}/${name}.html`);
    await page.getByLabel('Vraag').fill(`${'a'.repeat(5_000)}!`);
    await page.getByLabel('Vraag').blur();
    const code = () => page.evaluate(() => document.querySelector('wegwijs-form').problems[0]?.code);
    await page.waitForFunction(() => document.querySelector('wegwijs-form').problems[0]?.code === 'pattern');
    assert.equal(await code(), 'pattern');
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    assert.ok(await page.getByText(markup.slice(0, 20)).first().isVisible(), 'the markup is shown as text');
    assert.deepEqual(problems, []);
    await page.close();
  }
  const engine = () => server.seen.filter((path) => path.includes('linear'));

  test('no engine is loaded for a pattern that is safe', async () => {
    await judged('safe');
    assert.deepEqual(engine(), []);
  });

  test('the engine is loaded for a pattern that is not, and judges it', async () => {
    await judged('unsafe');
    assert.equal(engine().length, 1);
  });

  test('it is in the single file too', async () => {
    await judged('single');
  });
});
