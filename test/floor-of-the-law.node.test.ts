// What the law fixes of each kind of document is locked, with its article, and a layer that asks for it all the same is refused on that
// ground.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { listingsOf, narrows, resolve, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { baseOf } from './documents.ts';
import { duties } from './floor/law.ts';
import { wrongWith } from './floor/locks.ts';
import { schemas, sources } from './tools/schema-files.ts';

/** What no layer may get of a word that is fixed: another value than any field has. */
const another: { readonly [keyword: string]: Json } = {
  'x-present': false,
  'x-visible-when': { any: [] },
  'x-access': { participant: 'view' },
  'x-declinable': 'other',
  default: 'other',
  choices: { titles: { none: 'Anders' } },
  plus: { days: 2 },
};
/** What makes a word looser. */
const looser: { readonly [keyword: string]: Json } = {
  'x-access': { policyOfficer: 'edit' },
  choices: { add: [{ value: 'town:other', title: 'Anders' }] },
  plus: { days: 7_000 },
  minimum: -1,
  maximum: 7_000_000,
};

/** What is refused of one layer that asks for every one of these words, as lines. */
function refusedOf(base: JsonObject, kind: string, asked: readonly (readonly [id: string, word: string, to: Json])[]): string[] {
  const set: { [id: string]: { [word: string]: Json } } = {};
  for (const [id, word, to] of asked) (set[id] ??= {})[word] = to;
  const layer = { layer: 'town', authority: 'municipality', version: '1.0.0', for: { id: kind, version: String(base['x-version']) }, set } as const;
  return resolve(base, [layer]).refusals.map(({ code, id, keyword, basis }) => [code, id, keyword, basis].join(' ')).sort();
} // prettier-ignore

for (const kind of sources.keys()) {
  describe(`the floor of the law: ${kind}`, () => {
    const base = baseOf(kind);
    const law = duties[kind] ?? [];

    test('is locked, duty by duty, and nothing else is', () => {
      assert.deepEqual(wrongWith(base, law), []);
    });

    for (const { why, basis, ids, fixed = [], tighten = [] } of law) {
      const values = [
        ...fixed.map((word) => [word, another[word]] as const),
        ...tighten.map((word) => [word, looser[word]] as const),
      ];
      const asked = values.flatMap(([word, to]) =>
        to === undefined || !Object.hasOwn(narrows, word) ? [] : ids.map((id) => [id, word, to] as const),
      );
      if (asked.length === 0) continue;
      test(`keeps: ${why}`, () => {
        const told = asked.map(([id, word]) => ['locked', id, word, basis].join(' '));
        assert.deepEqual(refusedOf(base, kind, asked), told.sort());
      });
    }
  });
}

for (const name of ['phases.library', 'evaluation.library']) {
  describe(`the floor of the law: ${name}`, () => {
    const library = JSON.parse(readFileSync(join(schemas, 'national', `${name}.json`), 'utf8')) as unknown as Layer;
    const law = duties[name] ?? [];

    test('is locked, duty by duty, and nothing else is', () => {
      assert.deepEqual(wrongWith(library as unknown as JsonObject, law), []);
    });

    for (const { why, basis, ids, fixed = [], earlier = [] } of law)
      test(`keeps: ${why}`, () => {
        const other = { ...Object.fromEntries(fixed.map((word) => [word, word === 'present' ? false : 'other'])), ...Object.fromEntries(earlier.map((word) => [word, { from: 'term-start', plus: { years: 9 } }])), 'x-lock': { basis: 'none' } };
        const asked = Object.entries(library.catalogues ?? {}).map(([kind, entries]) => [kind, Object.fromEntries(ids.filter((id) => Object.hasOwn(entries as object, id)).map((id) => [id, other]))]);
        const town = { ...library, layer: 'town', authority: 'municipality', catalogues: Object.fromEntries(asked) } as Layer;
        const { findings, ...made } = listingsOf([library, town]);
        assert.deepEqual(made, (({ findings: _, ...rest }) => rest)(listingsOf([library])));
        const told = findings.map(({ code, path, params }) => [code, path.split('/').at(-1), params['word'], params['basis']].join(' '));
        assert.deepEqual(told.sort(), ids.flatMap((id) => Object.keys(other).map((word) => ['listing.locked', id, word, basis].join(' '))).sort());
      });
  });
} // prettier-ignore
