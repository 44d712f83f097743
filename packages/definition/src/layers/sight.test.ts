import { expect } from '@open-wc/testing';
import { layerOf } from '../../test/law.ts';
import { sharedSchema } from '../../test/shared.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { resolve } from './resolve.ts';
import { index } from './tree.ts';
import { unseenReads } from './unseen-reads.ts';

const over = (parts: Partial<Layer>) => layerOf({ for: { id: 'shared', version: '1.0.0' }, ...parts });
/** The base with other words for a node. */
const withWords = (id: string, words: JsonObject): JsonObject => {
  const changed = (value: Json): Json => {
    if (!isObject(value)) return value;
    const more = own(value, 'x-id') === id ? words : {};
    return Object.fromEntries(Object.entries({ ...value, ...more }).map(([word, inner]) => [word, changed(inner)]));
  };
  return changed(sharedSchema) as JsonObject;
};
const refusals = (base: JsonObject, layer: Layer) =>
  resolve(base, [layer]).refusals.map(({ code, id, keyword, basis }) => [code, id, keyword, basis]);
const base = { ...sharedSchema, properties: { ...(sharedSchema['properties'] as JsonObject), local: { type: 'object' } } };
const section = (schema: JsonObject): Partial<Layer> => ({
  add: { 'town.s': { name: 's', schema: { type: 'object', ...schema } } },
});

describe('sight of sensitive data', () => {
  const widened: [what: string, id: string, words: JsonObject, keyword: string][] = [
    [
      'by its access',
      'care.effect',
      { 'x-access': { participant: 'edit', caseManager: 'edit', socialGuide: 'view' } },
      'x-access',
    ],
    ['by a profile', 'care.effect', { 'x-access': 'open' }, 'x-access'],
    ['by calling it ordinary', 'care.effect', { 'x-sensitivity': 'ordinary' }, 'x-sensitivity'],
  ];
  for (const [what, id, words, keyword] of widened) {
    it(`is not widened by a layer ${what}, though no lock forbids it`, () => {
      expect(refusals(sharedSchema, over({ set: { [id]: words } }))).to.deep.equal([['floor', id, keyword, undefined]]);
    });
  }

  it('is not widened by what the data stands in and takes its access from', () => {
    const { 'x-access': _, ...effect } = index(sharedSchema).get('care.effect')?.node ?? {};
    const bare = withWords('care', { properties: { effect } });
    expect(refusals(bare, over({ set: { care: { 'x-access': 'open' } } }))).to.deep.equal([
      ['floor', 'care', 'x-access', undefined],
    ]);
  });

  it('is not widened by the list or section that kept a role from what it may share', () => {
    const kept = withWords('care', { 'x-access': 'notes' });
    expect(refusals(kept, over({ set: { care: { 'x-access': 'open' } } }))).to.deep.equal([
      ['floor', 'care', 'x-access', undefined],
    ]);
    // Who never sees what stands in it may see the rest.
    expect(
      refusals(kept, over({ set: { care: { 'x-access': { caseManager: 'edit', languageProvider: 'view' } } } })),
    ).to.deep.equal([]);
  });

  it('is not shared by the consent to another group', () => {
    const profiles = { ...(sharedSchema['x-profiles'] as JsonObject), goals: { caseManager: 'edit', socialGuide: 'shared' } };
    const set = { 'care.effect': { 'x-access': 'goals' } };
    expect(refusals({ ...sharedSchema, 'x-profiles': profiles }, over({ set }))).to.deep.equal([
      ['floor', 'care.effect', 'x-access', undefined],
    ]);
  });

  it('may be narrowed by a layer', () => {
    expect(
      refusals(sharedSchema, over({ set: { 'care.effect': { 'x-access': 'notes', 'x-sensitivity': 'bsn' } } })),
    ).to.deep.equal([]);
  });

  it('is not given to a volunteer in a question that a layer adds: it keeps to newcomer and regievoerder', () => {
    const inner = (access: Json, sensitivity: string) => ({
      i: { 'x-id': 'town.i', 'x-sensitivity': sensitivity, 'x-access': access },
    });
    const access = (properties: JsonObject) => {
      const { definition, refusals: refused } = resolve(base, [over(section({ properties, 'x-access': 'open' }))]);
      return [
        refused.map(({ code, id, keyword }) => `${code} ${id}#${keyword}`),
        index(definition).get('town.i')?.node['x-access'],
      ];
    };
    const restricted = { participant: 'edit', caseManager: 'edit' };
    expect(access(inner({ socialGuide: 'view' }, 'special'))).to.deep.equal([['floor town.i#x-access'], restricted]);
    expect(access(inner({ socialGuide: 'shared' }, 'bsn'))).to.deep.equal([['floor town.i#x-access'], restricted]);
    expect(access({ i: { 'x-id': 'town.i', 'x-sensitivity': 'special' } })).to.deep.equal([
      ['floor town.i#x-access'],
      restricted,
    ]);
    expect(access(inner({ socialGuide: 'shared' }, 'special'))).to.deep.equal([[], { socialGuide: 'shared' }]);
    expect(access(inner({ socialGuide: 'edit' }, 'ordinary'))).to.deep.equal([[], { socialGuide: 'edit' }]);
  });
});

describe('a field that a role sees', () => {
  const lock = { basis: 'AVG art. 9', tighten: ['x-access'] };
  const locked = withWords('care.effect', { 'x-lock': lock });
  const asks = { field: 'care.effect', is: { const: 'a-lot' } };

  it('is found to depend on one that the role does not see, shared or not', () => {
    expect(unseenReads(sharedSchema)).to.deep.equal([
      { id: 'care.rest', keyword: 'x-visible-when', reads: 'care.effect', roles: ['socialGuide', 'languageProvider'] },
    ]);
    expect(unseenReads(withWords('care.rest', { 'x-access': 'health' }))).to.deep.equal([]);
  });

  it('is not made to by a layer, where a lock keeps the other from that role', () => {
    const set = { 'person.wish': { 'x-required': asks, title: 'Wens' } };
    const { refusals: refused, definition, origins } = resolve(locked, [over({ set })]);
    expect(refused).to.deep.equal([
      { code: 'unseen', layer: 'town', id: 'person.wish', keyword: 'x-required', basis: 'AVG art. 9', asked: asks },
    ]);
    const { title, 'x-required': required } = index(definition).get('person.wish')?.node ?? {};
    expect([title, required, origins]).to.deep.equal(['Wens', undefined, { 'person.wish#title': 'town' }]);
  });

  it('is said to, where no lock forbids it', () => {
    const { refusals: refused, findings } = resolve(sharedSchema, [over({ set: { 'person.wish': { 'x-required': asks } } })]);
    expect(refused).to.deep.equal([]);
    expect(findings.map(({ code, path, params }) => [code, path, params['reads']])).to.deep.equal([
      ['layer.unseen-read', 'person.wish#x-required', 'care.effect'],
    ]);
  });

  it('may be narrowed together with what it depends on, in any order', () => {
    const bare = withWords('care.rest', { 'x-access': 'health', 'x-lock': { basis: 'x', tighten: ['x-access'] } });
    const narrow = (...ids: string[]) => over({ set: Object.fromEntries(ids.map((id) => [id, { 'x-access': 'notes' }])) });
    expect(refusals(bare, narrow('care.effect', 'care.rest'))).to.deep.equal([]);
    expect(refusals(bare, narrow('care.rest', 'care.effect'))).to.deep.equal([]);
    expect(refusals(bare, narrow('care.effect'))).to.deep.equal([['unseen', 'care.effect', 'x-access', 'x']]);
  });

  it('is not added where it would tell a locked answer', () => {
    const withPlace = { ...locked, properties: { ...(locked['properties'] as JsonObject), local: { type: 'object' } } };
    const added = { properties: { i: { 'x-id': 'town.i', type: 'string', 'x-visible-when': asks } }, 'x-access': 'open' };
    const { refusals: refused, definition, origins } = resolve(withPlace, [over(section(added))]);
    expect(refused.map(({ code, id, keyword }) => [code, id, keyword])).to.deep.equal([['unseen', 'town.s', 'add']]);
    expect([index(definition).has('town.s'), index(definition).has('town.i'), origins]).to.deep.equal([false, false, {}]);
  });
});

describe('a soft floor', () => {
  const term = (lock: JsonObject): JsonObject => ({
    ...sharedSchema,
    'x-deadlines': {
      help: {
        'x-id': 'deadline.help',
        binds: 'person',
        rule: { plus: { months: 6 }, to: { field: 'person.name' } },
        'x-lock': lock,
      },
    },
  });
  const soft = term({ basis: 'Participatiewet, art. 56a', soft: ['plus'] });
  const said = (words: JsonObject, law = soft) => {
    const { refusals: refused, findings } = resolve(law, [over({ set: { 'deadline.help': words } })]);
    return [refused.map(({ code }) => code), findings.map(({ code, params }) => [code, params['basis'], params['reason']])];
  };

  it('warns of what goes under it, and asks for a reason', () => {
    const basis = 'Participatiewet, art. 56a';
    expect(said({ plus: { months: 3 } })).to.deep.equal([[], [['layer.reason', basis, undefined]]]);
    expect(said({ plus: { months: 3 }, reason: 'Proef' })).to.deep.equal([[], [['layer.soft', basis, 'Proef']]]);
  });

  it('says nothing of more, and takes no other units', () => {
    expect(said({ plus: { months: 12 } })).to.deep.equal([[], []]);
    expect(said({ plus: { weeks: 1 } })).to.deep.equal([['floor'], []]);
  });

  it('is what the law says is soft, and no layer', () => {
    const hard = term({ basis: 'Wet', fixed: [] });
    expect(said({ 'x-lock': { basis: 'Wet', soft: ['plus'] }, plus: { months: 3 } }, hard)).to.deep.equal([
      ['floor', 'floor'],
      [],
    ]);
  });

  it('of another keyword is gone under in the same way', () => {
    const law = withWords('person.wish', {
      'x-required': true,
      'x-lock': { basis: 'Wet', soft: ['x-sensitivity'] },
      'x-sensitivity': 'restricted',
    });
    const { findings } = resolve(law, [over({ set: { 'person.wish': { 'x-sensitivity': 'ordinary' } } })]);
    expect(findings.map(({ code, path }) => [code, path])).to.deep.equal([['layer.reason', 'person.wish']]);
  });
});
