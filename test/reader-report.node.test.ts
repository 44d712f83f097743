// The report on the screen reader: the page of the last whole walk, in which everything that must be heard was heard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { widgets } from './accessibility/report.ts';
import { done, kept, place, reportOf, type Result } from './reader/report.ts';
import { unsaid } from './reader/unsaid.ts';
import { walks } from './reader/walks.ts';

const root = join(import.meta.dirname, '..');
const result = JSON.parse(readFileSync(join(root, kept), 'utf8')) as Result;

describe('the report on the screen reader: `npm run report:reader` writes it anew', () => {
  test('is the page of the last whole run', async () => {
    assert.equal(readFileSync(join(root, place), 'utf8'), await reportOf(result));
  });

  test('tells of every walk, and of each step as it is now', () => {
    const walked = result.walks.map(({ id, steps }) => ({ id, did: steps.map(({ did }) => did) }));
    assert.deepEqual(
      walked,
      walks.map(({ id, steps }) => ({ id, did: steps.map(done) })),
    );
  });

  test('is of a run in which everything was heard that must be', () => {
    for (const { id, steps } of walks)
      steps.forEach(({ hears }, i) => {
        const said = result.walks.find((one) => one.id === id)?.steps[i]?.said ?? [];
        assert.equal(unsaid(hears, said), undefined, `${id}, step ${i + 1}`);
      });
  });

  test('comes to every widget', () => {
    assert.deepEqual([...new Set(walks.map(({ of }) => of))].sort(), Object.keys(widgets).sort());
  });

  test('wants what must be heard in its order', () => {
    const said = ['Kind 1 panel.', 'Uw naam entry.', 'invalid entry.'];
    assert.deepEqual(
      [['Uw naam', 'invalid'], ['invalid', 'Uw naam'], ['Kind 2']].map((all) => unsaid(all, said)),
      [undefined, 'Uw naam', 'Kind 2'],
    );
  });
});
