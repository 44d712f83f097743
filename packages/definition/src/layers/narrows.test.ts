import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '../json.ts';
import { narrows } from './narrows.ts';

const profiles = { open: { a: 'edit', b: 'view' }, closed: { a: 'view' }, one: { c: 'shared' }, two: { c: 'shared' } };

type Row = [keyword: string, from: Json | undefined, to: Json | undefined, stricter: boolean];
const ownRows = (by: string[], others: JsonObject): Json => ({ by: by.map((person) => ({ person })), others });
const table: Row[] = [
  ['minimum', 3, 3, true],
  ['minimum', undefined, 2, true],
  ['minimum', 3, undefined, false],
  ['minimum', undefined, 'a', false],
  ['maxItems', 3, null, false],
  ['x-required', undefined, true, true],
  ['x-required', { derived: 'a' }, true, true],
  ['x-required', { derived: 'a' }, { derived: 'a' }, true],
  ['x-required', { derived: 'a' }, { derived: 'b' }, false],
  ['x-required', true, { derived: 'a' }, false],
  ['x-required', true, undefined, false],
  ['x-present', undefined, true, true],
  ['x-present', true, false, false],
  ['x-present', false, false, true],
  ['x-present', false, true, true],
  ['x-visible-when', undefined, true, true],
  ['x-visible-when', undefined, { derived: 'a' }, false],
  ['x-visible-when', { derived: 'a' }, true, false],
  ['x-visible-when', { any: [], all: [] }, { all: [], any: [] }, true],
  ['x-must-be-true', undefined, true, true],
  ['x-must-be-true', true, false, false],
  ['x-declinable', true, false, true],
  ['x-declinable', undefined, true, false],
  ['x-access', 'open', 'closed', true],
  ['x-access', 'closed', 'open', false],
  ['x-access', 'open', { a: 'propose' }, true],
  ['x-access', 'open', { c: 'view' }, false],
  ['x-access', 'open', 'unknown', true],
  ['x-access', 'one', { c: 'shared' }, true],
  ['x-access', 'one', 'two', false],
  ['holds', ['a'], ['a', 'b'], true],
  ['holds', ['a', 'b'], ['a'], false],
  ['holds', ['a'], 'a', false],
  ['x-own', undefined, ownRows(['id'], { a: 'none' }), true],
  ['x-own', ownRows(['id'], { a: 'view' }), ownRows(['id'], { a: 'none', b: 'view' }), true],
  ['x-own', ownRows(['id', 'other'], { a: 'view' }), ownRows(['id'], { a: 'view' }), true],
  ['x-own', ownRows(['id'], { a: 'none' }), ownRows(['id'], { a: 'view' }), false],
  ['x-own', ownRows(['id'], { a: 'none' }), ownRows(['id'], { b: 'none' }), false],
  ['x-own', ownRows(['id'], { a: 'none' }), ownRows(['id', 'other'], { a: 'none' }), false],
  ['x-sensitivity', 'ordinary', 'special', true],
  ['x-sensitivity', 'special', 'ordinary', false],
  ['choices', undefined, { only: ['a'] }, true],
  ['choices', undefined, { add: [] }, false],
  ['plus', { days: 70 }, { days: 56 }, true],
  ['plus', { days: 70 }, { days: 71 }, false],
  ['plus', { days: 70 }, { days: -1 }, false],
  ['plus', { days: 70 }, { months: 1 }, false],
  ['plus', { days: 70 }, {}, false],
  ['x-languages', ['nl', 'en'], ['nl', 'en', 'ar'], true],
  ['x-languages', ['nl', 'en'], ['nl'], false],
  ['x-lock', { basis: 'b', fixed: ['present'] }, { basis: 'b', fixed: ['x-present', 'type'] }, true],
  ['x-lock', { basis: 'b', tighten: ['required'] }, { basis: 'b', fixed: ['x-required'] }, true],
  ['x-lock', { basis: 'b', fixed: ['type'] }, { basis: 'b', tighten: ['type'] }, false],
  ['x-lock', { basis: 'b' }, { basis: 'c' }, false],
  ['x-lock', undefined, { basis: 'c' }, true],
  ['months', 120, 60, true],
  ['months', 60, 120, false],
  ['x-must-fill', undefined, true, true],
  ['x-must-fill', true, false, false],
  ...['minimum', 'minLength', 'minItems', 'minProperties'].flatMap((least): Row[] => [
    [least, 3, 4, true],
    [least, 3, 2, false],
  ]),
  ...['maximum', 'maxLength', 'maxItems', 'maxProperties'].flatMap((most): Row[] => [
    [most, 3, 2, true],
    [most, 3, 4, false],
  ]),
  ...['minLength', 'minItems', 'minProperties', 'maxLength', 'maxItems', 'maxProperties'].flatMap((count): Row[] => [
    [count, undefined, 0, true],
    [count, undefined, -1, false],
    [count, undefined, 1.5, false],
  ]),
  ...['title', 'description', 'default', 'examples', 'x-control', 'x-ends', 'x-own-words', 'x-picture', 'x-recordings'].flatMap(
    (said): Row[] => [
      [said, { a: 1 }, { a: 1 }, true],
      [said, { a: 1 }, { a: 2 }, false],
    ],
  ),
];

describe('what makes a keyword only stricter', () => {
  for (const [keyword, from, to, stricter] of table) {
    it(`${keyword} from ${JSON.stringify(from)} to ${JSON.stringify(to)} is ${stricter ? '' : 'not '}stricter`, () => {
      expect(narrows[keyword]?.stricter(from, to, profiles)).to.equal(stricter);
    });
  }

  it('is told here of every word, both ways', () => {
    for (const verdict of [true, false]) {
      const told = table.flatMap(([keyword, , , stricter]) => (stricter === verdict ? [keyword] : []));
      expect([...new Set(told)]).to.have.members(Object.keys(narrows));
    }
  });

  it('is told of every word that decides about a document', () => {
    const decides = Object.entries(narrows).flatMap(([keyword, rule]) => (rule.decides ? [keyword] : []));
    expect(decides).to.have.members([
      ...['minimum', 'minLength', 'minItems', 'minProperties', 'maximum', 'maxLength', 'maxItems', 'maxProperties'],
      ...['x-must-be-true', 'x-declinable', 'x-visible-when', 'x-lock'],
    ]);
  });
});
