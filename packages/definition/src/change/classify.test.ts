import { expect } from '@open-wc/testing';
import { changed, field, schemaOf } from '../../test/change.ts';
import { law } from '../../test/law.ts';
import type { Json, JsonObject } from '../json.ts';
import { classify } from './classify.ts';

type Case = [what: string, at: { [pointer: string]: Json | undefined }, level: string, codes: string[]];

const said = (a: JsonObject, b: JsonObject) => {
  const { level, reasons } = classify(a, b);
  return [level, [...new Set(reasons.map(({ code }) => code))].sort()];
};
const asked = (to: Json | undefined) => ({ [field('test.reason', 'x-visible-when')]: to });
const late = { derived: 'late' };
const told = { field: 'test.told', is: { const: true } };

describe('how much a new version asks', () => {
  const cases: Case[] = [
    ['nothing', {}, 'none', []],
    ['other words', { [field('test.driver', 'title')]: 'X' }, 'patch', ['words']],
    ['another order', { [field('open.tongue', 'x-order')]: 5 }, 'patch', ['order']],
    ['another source', { [field('test.driver', 'x-source')]: 'X' }, 'patch', ['note']],
    ['another control', { [field('open.years', 'x-control')]: 'scale' }, 'patch', ['shown']],
    ['a field more', { [field('open.fish')]: { 'x-id': 'open.fish', type: 'string' } }, 'minor', ['added']],
    ['a field of a layer', { [field('open.local')]: { type: 'object', properties: { town: { properties: { a: { 'x-id': 'town.a' } } } } } }, 'minor', ['added']],
    ['newly needed', { [field('open.pet', 'x-required')]: true }, 'minor', ['needed']],
    ['no longer in the form', { [field('open.pet', 'x-present')]: false }, 'minor', ['not-asked']],
    ['asked of all', asked(undefined), 'minor', ['asked']],
    ['asked in more cases', asked({ any: [late, told] }), 'minor', ['asked']],
    ['asked in other cases', asked(told), 'major', ['left-out']],
    ['asked in fewer cases', asked({ all: [late, told] }), 'major', ['left-out']],
    ['asked in more cases, one of them itself', asked({ any: [late, { field: 'test.reason', is: { absent: true } }] }), 'major', ['left-out']],
    ['a condition by which something is asked', { '/x-derived/late/when': told }, 'major', ['left-out']],
    ['a choice more', { [field('open.pet', 'oneOf')]: [{ const: 'cat', title: 'CAT' }, { const: 'dog', title: 'DOG' }, { const: 'fish' }] }, 'minor', ['wider']],
    ['a choice less', { [field('open.pet', 'oneOf')]: [{ const: 'dog', title: 'DOG' }] }, 'major', ['stricter']],
    ['a choice twice', { [field('open.pet', 'oneOf')]: [{ const: 'cat', title: 'CAT' }, { const: 'cat', title: 'CAT' }, { const: 'dog', title: 'DOG' }] }, 'major', ['unproven']],
    ['a higher maximum', { [field('open.years', 'maximum')]: 40 }, 'minor', ['wider']],
    ['a lower maximum', { [field('open.years', 'maximum')]: 20 }, 'major', ['stricter']],
    ['a higher minimum', { [field('open.years', 'minimum')]: 1 }, 'major', ['stricter']],
    ['a lower minimum', { [field('open.years', 'minimum')]: -1 }, 'minor', ['wider']],
    ['a shorter text', { [field('test.reason', 'minLength')]: 1 }, 'minor', ['wider']],
    ['a longer text', { [field('test.reason', 'minLength')]: 5 }, 'major', ['stricter']],
    ['fewer rows', { [field('open.rows', 'maxItems')]: 2 }, 'major', ['stricter']],
    ['what may be declined', { [field('test.route', 'x-declinable')]: false }, 'minor', ['needed']],
    ['no value twice', { [field('open.hobby', 'uniqueItems')]: true }, 'major', ['shown', 'stricter']],
    ['a pattern', { [field('open.tongue', 'pattern')]: '^a' }, 'major', ['stricter']],
    ['another type', { [field('test.driver', 'type')]: 'integer' }, 'major', ['shown', 'type']],
    ['other rights', { [field('test.status', 'x-access')]: 'closed' }, 'minor', ['rights']],
    ['a deadline', { '/x-deadlines/term/rule': { input: 'pip' } }, 'minor', ['behaves']],
    ['a field less', { [field('open.pet')]: undefined }, 'major', ['gone']],
    ['another name', { [field('open.pet')]: undefined, [field('open.animal')]: schemaOf(law, 'open.pet') }, 'major', ['place']],
    ['a shape', { '/$defs/localValue/maxLength': 50 }, 'major', ['stricter']],
  ]; // prettier-ignore
  for (const [what, at, level, codes] of cases) {
    it(`${what}: ${level}`, () => expect(said(law, changed(law, at))).to.deep.equal([level, codes]));
  }

  const foreign: JsonObject = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], not: { required: ['b'] }, patternProperties: { '^x': { type: 'number' } } }; // prettier-ignore
  const others: Case[] = [
    ['a name that a pattern governed', { '/properties/xa': { type: 'string' } }, 'major', ['unproven']],
    ['what must not hold', { '/not/maxProperties': 5 }, 'major', ['unproven']],
    ['what is required', { '/required': [] }, 'minor', ['needed']],
    ['closed', { '/additionalProperties': false }, 'major', ['stricter']],
    ['another dialect', { '/$schema': 'http://json-schema.org/draft-07/schema#' }, 'major', ['unproven']],
  ];
  for (const [what, at, level, codes] of others) {
    it(`in a schema of others ${what}: ${level}`, () =>
      expect(said(foreign, changed(foreign, at))).to.deep.equal([level, codes]));
  }

  it('says what migration carries over', () => {
    const pet = schemaOf(law, 'open.pet');
    const carried = (at: { [pointer: string]: Json | undefined }) =>
      classify(law, changed(law, at)).reasons.map((one) => one.carried);
    expect(carried({ [field('open.pet')]: undefined, [field('test.pet')]: pet })).to.deep.equal([true]);
    expect(
      carried({ [field('open.pet')]: undefined, [field('open.rows.items.pet').replace('/properties/items', '/items')]: pet }),
    ).to.deep.equal([false]);
    expect(carried({ [field('open.pet')]: undefined })).to.deep.equal([false]);
    const history = [{ since: '2027.1.0', from: ['open.pet'], to: ['open.pet'], values: [['cat', 'dog']] }];
    expect(carried({ [field('open.pet', 'oneOf')]: [{ const: 'dog', title: 'DOG' }], '/x-history': history })).to.deep.equal([
      true,
    ]);
  });
});
