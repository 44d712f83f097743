// What is said of accessibility is whole, names tests that are there, and is current.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { byHand } from './by-hand.ts';
import type { Tag } from './criterion.ts';
import { accessibilityFiles, lastRun, rulesOfAxe } from './files.ts';
import { criteria, judged, widgets } from './report.ts';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

describe('accessibility', () => {
  test('all 55 criteria of WCAG 2.2 A and AA are there once', () => {
    assert.deepEqual([criteria.length, new Set(criteria.map(({ id }) => id)).size], [55, 55]);
    assert.deepEqual([criteria.filter(({ level }) => level === 'A').length, criteria.filter(({ level }) => level === 'AA').length], [31, 24]); // prettier-ignore
  });

  test('there is a page for each public element', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8')) as Manifest;
    const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    assert.deepEqual(Object.keys(widgets).sort(), tags.sort());
  });

  test('every test that is named is there', () => {
    const missing = criteria.flatMap(({ id, tests = [] }) => tests.filter(({ file }) => !existsSync(join(root, file))).map(({ file }) => `${id}: ${file}`)); // prettier-ignore
    assert.deepEqual(missing, []);
  });

  test('what applies is looked at by a machine or left to a person, and no machine calls met what a person must judge', () => {
    const axe = rulesOfAxe();
    for (const tag of Object.keys(widgets) as Tag[])
      for (const { id, status, on, automatic, person } of judged(tag, axe, lastRun())) {
        if (status === 'automatisch getoetst') assert.ok(automatic.length > 0 && on === lastRun().on, `${tag} ${id}`);
        if (person !== undefined && status !== 'niet van toepassing')
          assert.match(status, /met de hand getoetst/, `${tag} ${id}`);
      }
  });

  test('what was judged by hand names a criterion, a day and what it was judged with', () => {
    for (const { id, on, using } of byHand) {
      assert.ok(
        criteria.some((one) => one.id === id),
        id,
      );
      assert.match(on, /^\d{4}-\d{2}-\d{2}$/);
      assert.notEqual(using.trim(), '');
    }
  });

  test('what a person judged stands there for each tool, with its day, its version and what was not right', () => {
    const hand = { tag: 'wegwijs-intake-form', id: '4.1.2', version: '0.1.0' } as const;
    const hands = [
      { ...hand, on: '2027-01-15', using: 'NVDA', outcome: 'voldoet niet', note: 'de groep wordt niet genoemd' },
      { ...hand, on: '2027-01-16', using: 'JAWS', outcome: 'voldoet' },
    ] as const;
    const found = judged('wegwijs-intake-form', rulesOfAxe(), lastRun(), hands).find(({ id }) => id === '4.1.2');
    const said =
      'op 2027-01-15 met NVDA (versie 0.1.0): voldoet niet, de groep wordt niet genoemd; op 2027-01-16 met JAWS (versie 0.1.0): voldoet';
    assert.deepEqual([found?.status, found?.on], [`met de hand getoetst ${said}`, '2027-01-16']);
  });

  test('the pages are current: npm run report:accessibility', async () => {
    for (const [file, text] of await accessibilityFiles()) assert.equal(readFileSync(join(root, file), 'utf8'), text, file);
  });
});
