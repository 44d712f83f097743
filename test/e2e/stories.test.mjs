// Shows every story of the built Storybook, most in two languages and themes, runs its play function, and takes axe's word for it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { faultsWorn, shipped } from '../matrix/wear.mjs';
import { all, openStory } from './storybook-page.mjs';
import { visitor } from './story-visitor.mjs';

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

/** What no variant wears. One story of each kind and each widget wears these too: one with much to see, or else the first. */
const unworn = [...shipped.keys()].filter((name) => !['Voorbeeld', 'Mooi & Anders'].includes(name));
const kinds = stories.filter(({ title }) => /^(Fields|Widgets)\/|^Builder\/Questions/.test(title));
const much = ({ id }) => Number(/--(with-problem|partly-filled)$/.test(id));
const leading = new Set(new Map(kinds.toSorted((a, b) => much(b) - much(a)).toReversed().map(({ title, id }) => [title, id])).values()); // prettier-ignore

/**
 * Stories in which the second language and theme show nothing new: those that say their own language; of each kind of field the plainer
 * states, since its frame and its problem are looked at in others; the builder, which speaks no Arabic; and the page that shows all
 * widgets of a gemeente's own files, which speaks none either.
 */
const seenOnce = /^builder-|^welcome-drop-|--(arabic|bilingual)$|^fields-.*--(empty|filled|required|disabled)$/;

/** So many pages for each language: Storybook waits a tenth of a second for animations in every story, in which another may go on. */
const pages = 2;

describe('stories', { concurrency: pages * variants.length }, () => {
  const halves = variants.flatMap((globals, i) => {
    const its = stories.filter((story) => i === 0 || !seenOnce.test(story.id));
    return Array.from({ length: pages }, (_, page) => ({ globals, its: its.filter((_story, n) => n % pages === page) }));
  });
  for (const { globals, its } of halves) {
    describe(globals, { concurrency: 1 }, () => {
      const visitors = visitor((id) => openStory(browser, server.url, id, 'story', globals), 'story');
      after(() => visitors.close());
      for (const { id } of its) {
        test(id, async () => {
          const { page, problems, end } = await visitors.visit(id);
          assert.equal(end.event, 'storyFinished', end.error);
          assert.ok(end.passes > 0, 'axe did not run');
          assert.deepEqual(end.violations, []);
          assert.equal(end.status, 'success');
          assert.deepEqual(problems, []);
          // an element that a bundler dropped renders nothing, and axe is happy with nothing
          const [unknown, height] = await page.evaluate(() => [
            [...document.querySelectorAll('#storybook-root :not(:defined)')].map((e) => e.localName),
            document.documentElement.scrollHeight,
          ]);
          assert.deepEqual(unknown, []);
          assert.ok(height <= all.height, `${height} pixels: what is out of the window was not looked at as it is`);
          if (globals === variants[0] && leading.has(id))
            for (const [theme, faults] of Object.entries(await faultsWorn(page, unworn))) assert.deepEqual(faults, [], theme);
        });
      }
    });
  }
  describe('docs', { concurrency: 1 }, () => {
    const visitors = visitor((id) => openStory(browser, server.url, id, 'docs', variants[0]), 'docs');
    after(() => visitors.close());
    for (const { id } of docs) {
      test(`${id} (docs)`, async () => {
        const { problems, end } = await visitors.visit(id);
        assert.equal(end.event, 'docsRendered', end.error);
        assert.deepEqual(problems, []);
      });
    }
  });
});
