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
    for (const [id] of titles.join('').matchAll(/\b(?:FRM|A11Y)-\d+\b/g)) {
      const before = named.get(id) ?? [];
      if (!before.includes(file)) named.set(id, [...before, file]);
    }

const all = [...Array.from({ length: 27 }, (_, i) => `FRM-${i + 1}`), ...Array.from({ length: 12 }, (_, i) => `A11Y-${i + 1}`)];

test('every criterion for forms and accessibility is in the list, and no other', () => {
  assert.deepEqual(Object.keys(criteria), all);
});

for (const [id, listed] of Object.entries(criteria))
  test(`${id} is named by the tests that the list says`, () => {
    if ('why' in listed) {
      assert.deepEqual(named.get(id), undefined, 'a test names it: list that instead');
      assert.match(listed.why, /\.$/);
    } else assert.deepEqual(named.get(id), listed);
  });
