// Each element is shown in each state that a designer asks for, or it is written down why not. Stories say their states as tags.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadCsf } from 'storybook/internal/csf-tools';
import { globSync } from 'tinyglobby';
import { isOf, states, without } from '../stories/support/states.ts';

const folder = join(import.meta.dirname, '../stories');
const shown = new Map<string, Set<string>>();
for (const file of globSync('**/*.stories.ts', { cwd: folder })) {
  const csf = loadCsf(readFileSync(join(folder, file), 'utf8'), { makeTitle: (title) => title }).parse();
  const title = Object.keys(without).find((element) => isOf(element, String(csf.meta.title))) ?? '';
  shown.set(title, new Set([...(shown.get(title) ?? []), ...csf.stories.flatMap(({ tags = [] }) => tags)]));
}

for (const [title, reasons] of Object.entries(without))
  describe(title, () => {
    for (const state of states)
      test(`is shown ${state}, or it is said why not`, () => {
        const has = shown.get(title)?.has(state) === true;
        assert.ok(has || (reasons[state] ?? '').length > 10, 'no story, and no reason');
        assert.ok(!has || reasons[state] === undefined, 'a story, and a reason why there is none');
      });

    test('gives a reason for states alone', () =>
      assert.deepEqual(Object.keys(reasons).filter((name) => !(states as readonly string[]).includes(name)), [])); // prettier-ignore
  });
