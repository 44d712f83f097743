// What the law fixes of the intake is locked, with its article, and a layer that asks for it all the same is refused on that ground.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { narrows, resolve, type Json, type JsonObject } from '@wegwijs/definition';
import { base } from './documents.ts';
import { duties } from './floor/law.ts';
import { wrongWith } from './floor/locks.ts';

/** What no layer may get of a word that is fixed: another value than any field of the intake has. */
const another: { readonly [keyword: string]: Json } = {
  'x-present': false,
  'x-visible-when': { field: 'person.bsn', is: { absent: true } },
  'x-access': { participant: 'view' },
  'x-declinable': 'other',
  choices: { titles: { none: 'Anders' } },
  plus: { days: 2 },
};
/** What makes a word looser. */
const looser: { readonly [keyword: string]: Json } = {
  'x-access': { policyOfficer: 'edit' },
  choices: { add: [{ value: 'town:other', title: 'Anders' }] },
  plus: { days: 7_000 },
};

describe('the floor of the law', () => {
  test('is locked in the intake, duty by duty, and nothing else is', () => {
    assert.deepEqual(wrongWith(base), []);
  });

  for (const { why, basis, ids, fixed = [], tighten = [] } of duties) {
    test(`keeps: ${why}`, () => {
      const asked = [...fixed.map((word) => [word, another[word]]), ...tighten.map((word) => [word, looser[word]])] as const;
      for (const id of ids) {
        for (const [word, to] of asked) {
          if (to === undefined || !Object.hasOwn(narrows, String(word))) continue;
          const set: { [id: string]: JsonObject } = { [id]: { [String(word)]: to } };
          const layer = { layer: 'town', authority: 'municipality', version: '1.0.0', for: { id: 'intake', version: String(base['x-version']) }, set } as const;
          const { refusals } = resolve(base, [layer]);
          assert.deepEqual(refusals.map((one) => [one.code, one.id, one.keyword, one.basis]), [['locked', id, word, basis]]);
        }
      }
    }); // prettier-ignore
  }
});
