import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { criteria } from './criteria.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = globSync(['packages/*/src/**/*.{test,suite}.ts', 'test/**/*.test.{ts,mjs}'], { cwd: root }).sort();
const title = /\b(?:it|test|describe)\(\s*(?:'([^']*)'|`([^`]*)`|"([^"]*)")/g;

/** The files in whose titles each criterion is named. */
const named = new Map<string, string[]>();
for (const file of files)
  for (const [, ...titles] of readFileSync(root + file, 'utf8').matchAll(title))
    for (const [id] of titles.join('').matchAll(/\b(?:FRM-|A11Y-|BLD-|ATAG-[AB])\d+\b/g)) {
      const before = named.get(id) ?? [];
      if (!before.includes(file)) named.set(id, [...before, file]);
    }

const series = { 'FRM-': 27, 'A11Y-': 12, 'BLD-': 17, 'ATAG-A': 8, 'ATAG-B': 4 };
const all = Object.entries(series).flatMap(([name, length]) => Array.from({ length }, (_, i) => `${name}${i + 1}`));

test('every criterion for forms, accessibility and the builder is in the list, and no other', () => {
  assert.deepEqual(Object.keys(criteria), all);
});

for (const [id, listed] of Object.entries(criteria))
  test(`${id} is named by the tests that the list says`, () => {
    if ('why' in listed) {
      assert.deepEqual(named.get(id), undefined, 'a test names it: list that instead');
      assert.match(listed.why, /\.$/);
    } else assert.deepEqual(named.get(id), listed);
  });

test('ATAG-A8: what makes the builder accessible is in its page of the docs, with every shortcut', () => {
  const page = readFileSync(`${root}stories/builder/builder.mdx`, 'utf8');
  const about = page.slice(page.indexOf('## Accessibility'), page.indexOf('## A face of your own'));
  for (const key of ['F2', 'Delete', 'Alt', 'Ctrl', 'Tab']) assert.match(about, new RegExp(`<kbd>${key}</kbd>`));
  assert.match(about, /WCAG 2\.2/);
});
