import { expect } from '@open-wc/testing';
import { law } from '../../test/law.ts';
import type { Json, JsonObject } from '../json.ts';
import { floorOf } from './floor.ts';
import { judge } from './lock.ts';
import { copy, index, type Draftable } from './tree.ts';

const floor = (base: JsonObject) => floorOf(base, index(copy(base) as Draftable));
const fields = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  'x-id': 'base',
  type: 'object',
  properties,
  ...more,
});
const is = (field: string) => ({ field, is: { const: 1 } });

const cases: [what: string, base: JsonObject, ids: string[]][] = [
  ['nothing where nothing is needed', fields({ a: { 'x-id': 'a' }, b: { 'x-id': 'b', 'x-required': false } }), []],
  ['what is needed, and all that it stands in', fields({ g: { 'x-id': 'g', properties: { a: { 'x-id': 'a', 'x-required': true } } } }), ['a', 'g', 'base']],
  ['what must be yes', fields({ a: { 'x-id': 'a', 'x-must-be-true': true } }), ['a', 'base']],
  [
    'what it depends on, by way of others, of names and of rows',
    fields(
      {
        a: { 'x-id': 'a', 'x-required': { any: [is('b'), { derived: 'n' }] } },
        b: { 'x-id': 'b', 'x-visible-when': { not: is('c') } },
        c: { 'x-id': 'c' },
        d: { 'x-id': 'd', items: { 'x-id': 'd.row', properties: { e: { 'x-id': 'e' } } }, type: 'array' },
        other: { 'x-id': 'other', 'x-visible-when': is('loose') },
        loose: { 'x-id': 'loose' },
      },
      { 'x-derived': { n: { when: { some: 'd', where: is('e') } } } },
    ),
    ['a', 'base', 'b', 'c', 'd', 'd.row', 'e'],
  ],
  [
    'a list of rows that must be whole',
    fields({ l: { 'x-id': 'l', type: 'array', items: { 'x-id': 'r', properties: { a: { 'x-id': 'a', 'x-required': true } } } } }),
    ['a', 'base', 'l', 'r'],
  ],
  ['what a deadline reads', fields({ a: { 'x-id': 'a' }, b: { 'x-id': 'b' }, c: { 'x-id': 'c' } }, { 'x-deadlines': { due: { rule: { when: is('b'), then: { plus: { days: 1 }, to: { latest: [{ field: 'a' }] } } } } } }), ['a', 'b', 'base']],
  ['a list that must hold something', fields({ l: { 'x-id': 'l', type: 'array', minItems: 1 } }), ['l', 'base']],
]; // prettier-ignore

describe('the floor of a base', () => {
  for (const [what, base, ids] of cases) {
    it(`is ${what}`, () => {
      expect([...floor(base).keys()]).to.have.members(ids);
    });
  }

  it('may be left out again where the base leaves it out', () => {
    const row = { 'x-id': 'r', properties: { a: { 'x-id': 'a', 'x-required': true } } };
    const found = floor(fields({ l: { 'x-id': 'l', type: 'array', 'x-present': false, items: row } }));
    expect([...found].map(([id, { out }]) => [id, out])).to.deep.equal([
      ['a', true],
      ['base', false],
      ['l', true],
      ['r', true],
    ]);
    const asked = (id: string, keyword: string) =>
      judge({ 'x-present': true, 'x-required': true }, keyword, false, found.get(id), {})?.code;
    expect([asked('a', 'x-present'), asked('a', 'x-required'), asked('base', 'x-present')]).to.deep.equal([
      undefined,
      'floor',
      'floor',
    ]);
  });

  it('rests on the article of the nearest lock', () => {
    const found = floor(law);
    expect([found.get('test.status')?.basis, found.get('test.driver')?.basis]).to.deep.equal(['Wet, art. 14', undefined]);
  });

  it('can be asked about before anything is done, by the same function', () => {
    const { node } = index(copy(law) as Draftable).get('test.driver') ?? { node: {} };
    const asked = (keyword: string, to: Json) => judge(node, keyword, to, floor(law).get('test.driver'), law['x-profiles'])?.code;
    expect([asked('x-present', false), asked('x-present', true), asked('title', 'x'), asked('type', 'x')]).to.deep.equal([
      'floor',
      undefined,
      undefined,
      'unknown-keyword',
    ]);
  });

  it('holds for the national intake: what drives a statutory question is fixed, marked or not', async () => {
    const national = (await (await fetch('/schemas/national/intake.definition.json')).json()) as JsonObject;
    const found = floor(national);
    for (const id of [
      'work.noHistory',
      'conversation.interpreterNeeded',
      'family.children',
      'learnability.outcome',
      'health',
      'about',
    ])
      expect(found.has(id), id).to.equal(id !== 'about');
    expect(found.has('goals.threeYears')).to.equal(false);
  });
});
