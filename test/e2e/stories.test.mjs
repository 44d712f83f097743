// Shows every story of the built Storybook in two languages, runs its play function, and takes axe's word for it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { endOf, openStory, show } from './storybook-page.mjs';

const dir = join(root, '.out/storybook');
const index = join(dir, 'index.json');
const entries = existsSync(index) ? Object.values(JSON.parse(readFileSync(index, 'utf8')).entries) : [];
const stories = entries.filter((entry) => entry.type === 'story' && entry.tags.includes('test'));
const docs = entries.filter((entry) => entry.type === 'docs');
const variants = ['theme:voorbeeld;language:nl', 'theme:mooi-en-anders;language:ar;secondLanguage:nl'];

let browser, server;
before(async () => {
  server = await serve(dir, { policy: null }); // Storybook's own pages hold inline scripts
  browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('there are stories', { skip: stories.length === 0 && 'nothing in .out/storybook: npm run build:stories' }, () => {
  assert.ok(stories.length > 0);
});

describe('stories', { concurrency: 2 }, () => {
  for (const globals of variants) {
    describe(globals, { concurrency: 1 }, () => {
      let page, problems;
      after(() => page?.close());
      for (const { id } of stories) {
        test(id, async () => {
          if (page) {
            problems.length = 0;
            await show(page, id);
          } else ({ page, problems } = await openStory(browser, server.url, id, 'story', globals));
          const end = await endOf(page, id);
          assert.equal(end.event, 'storyFinished', end.error);
          const axe = end.reporters.find((reporter) => reporter.type === 'a11y');
          assert.ok(axe?.result, 'axe did not run');
          const said = axe.result.violations.map((v) => `${v.id} ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`);
          assert.deepEqual(said, []);
          assert.equal(end.status, 'success');
          assert.deepEqual(problems, []);
          // an element that a bundler dropped renders nothing, and axe is happy with nothing
          const unknown = await page.evaluate(() =>
            [...document.querySelectorAll('#storybook-root :not(:defined)')].map((e) => e.localName),
          );
          assert.deepEqual(unknown, []);
        });
      }
    });
  }
  for (const { id } of docs) {
    test(`${id} (docs)`, async () => {
      const { page, problems } = await openStory(browser, server.url, id, 'docs', variants[0]);
      const end = await endOf(page, id);
      await page.close();
      assert.equal(end.event, 'docsRendered', end.error);
      assert.deepEqual(problems, []);
    });
  }
});
