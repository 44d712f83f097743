import { expect } from '@open-wc/testing';
import { changed, field, schemaOf } from '../../test/change.ts';
import { law } from '../../test/law.ts';
import type { Json, JsonObject } from '../json.ts';
import { diff } from './diff.ts';
import type { Difference } from './difference.ts';

type Case = [what: string, at: { [pointer: string]: Json | undefined }, differences: Partial<Difference>[]];

const told = (a: JsonObject, b: JsonObject) => diff(a, b).map(({ kind: _, ...rest }) => rest);

describe('what differs between two definitions of ours', () => {
  const pet = schemaOf(law, 'open.pet');
  const [cat, dog] = [{ const: 'cat', title: 'CAT' }, { const: 'dog', title: 'DOG' }]; // prettier-ignore
  const cases: Case[] = [
    ['nothing', {}, []],
    ['a field that is added', { [field('open.fish')]: { 'x-id': 'open.fish', type: 'string' } }, [{ code: 'added', id: 'open.fish', in: 'open' }]],
    ['a field that is gone', { [field('open.pet')]: undefined }, [{ code: 'removed', id: 'open.pet', in: 'open' }]],
    ['another name', { [field('open.pet')]: undefined, [field('open.animal')]: pet }, [{ code: 'renamed', id: 'open.pet', from: 'pet', to: 'animal' }]],
    ['another section', { [field('open.pet')]: undefined, [field('test.pet')]: pet }, [{ code: 'moved', id: 'open.pet', from: 'open', to: 'test' }]],
    ['another place', { [field('open.tongue', 'x-order')]: 5 }, [{ code: 'reordered', id: 'open.tongue', from: 'open.pet' }]],
    ['another order of writing, with the same x-order', { [field('open.pet')]: undefined, '/properties/open/properties/pet': pet }, []],
    ['other words', { [field('test.driver', 'title')]: 'Heeft u een rijbewijs?' }, [{ code: 'text', id: 'test.driver', keyword: 'title', language: 'nl', from: 'Rijdt u?', to: 'Heeft u een rijbewijs?' }]],
    ['a rule', { [field('open.years', 'maximum')]: 40 }, [{ code: 'rule', id: 'open.years', keyword: 'maximum', from: 30, to: 40 }]],
    ['a lock', { [field('test.date', 'x-lock')]: undefined }, [{ code: 'rule', id: 'test.date', keyword: 'x-lock', from: { basis: 'Besluit, art. 5.3', fixed: ['x-present'] } }]],
    ['a choice more', { [field('open.pet', 'oneOf')]: [cat, dog, { const: 'fish' }] }, [{ code: 'choice-added', id: 'open.pet', value: 'fish' }]],
    ['a choice less', { [field('open.pet', 'oneOf')]: [dog] }, [{ code: 'choice-removed', id: 'open.pet', value: 'cat' }]],
    ['choices turned around', { [field('open.pet', 'oneOf')]: [dog, cat] }, [{ code: 'choice-moved', id: 'open.pet', value: 'cat', to: 'dog' }]],
    ['the words of a choice', { [field('open.pet', 'oneOf')]: [{ const: 'cat', title: 'Kat' }, dog] }, [{ code: 'text', id: 'open.pet', keyword: 'choices.title', language: 'nl', value: 'cat', from: 'CAT', to: 'Kat' }]],
    ['a choice of items', { [field('open.hobby', 'items', 'anyOf')]: [{ const: 'sport', title: 'SPORT' }, { $ref: '#/$defs/localValue' }] }, [{ code: 'choice-removed', id: 'open.hobby', value: 'music' }]],
    ['a term', { '/x-terms/caseManager/title': 'regisseur' }, [{ code: 'text', id: 'term.caseManager', keyword: 'title', language: 'nl', from: 'regievoerder', to: 'regisseur' }]],
    ['a named condition', { '/x-derived/late/when': { field: 'test.told', is: { const: true } } }, [{ code: 'rule', id: 'derived.late', keyword: 'when', from: { field: 'test.status', is: { const: 'late' } }, to: { field: 'test.told', is: { const: true } } }]],
    ['a deadline', { '/x-deadlines/term/binds': 'authority' }, [{ code: 'rule', id: 'deadline.term', keyword: 'binds', from: 'person', to: 'authority' }]],
    ['a shape', { '/$defs/localValue/maxLength': 50 }, [{ code: 'rule', id: 'law#/$defs/localValue', keyword: 'maxLength', from: 100, to: 50 }]],
    ['another kind', { [field('open.years', 'x-control')]: 'scale' }, [{ code: 'rule', id: 'open.years', keyword: 'x-control', to: 'scale' }, { code: 'kind', id: 'open.years', from: 'number', to: 'scale' }]],
    ['an id that was replaced', { [field('open.pet', 'x-id')]: 'open.animal', '/x-history': [{ since: '2026.2.0', from: ['open.pet'], to: ['open.animal'] }] }, [{ code: 'replaced', id: 'open.animal', from: 'open.pet', to: 'open.animal' }]],
    ['a field of a layer', { [field('open.local')]: { type: 'object', properties: { town: { type: 'object', properties: { a: { 'x-id': 'town.a' } } } } } }, [{ code: 'added', id: 'town.a', in: 'open' }]],
  ]; // prettier-ignore
  for (const [what, at, differences] of cases) {
    it(`tells ${what}`, () => {
      expect(told(law, changed(law, at))).to.deep.equal(differences);
    });
  }

  it('tells a whole section with all that stood in it, each by its own id', () => {
    const gone = diff(law, changed(law, { '/properties/open': undefined }));
    expect(gone.map(({ code, id }) => `${code} ${id}`)).to.include.members([
      'removed open',
      'removed open.pet',
      'removed open.rows.name',
    ]);
  });

  it('tells the words of other languages, and fills in the language', () => {
    const words = (title: string) => [
      { for: 'law', language: 'ar', review: 'complete' as const, texts: { 'open.pet': { choices: { cat: title } } } },
    ];
    expect(diff(law, law, { before: words('قط'), after: words('قطة') })).to.deep.equal([
      {
        code: 'text',
        id: 'open.pet',
        kind: 'field',
        keyword: 'choices.title',
        language: 'ar',
        value: 'cat',
        from: 'قط',
        to: 'قطة',
      },
    ]);
  });

  it('knows names that a prototype has', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"x-id": "__proto__", "type": "string"}, "constructor": {"type": "string"}}',
    ) as JsonObject;
    const ids = diff(law, changed(law, { '/properties/open/properties': hostile })).map(({ id }) => id);
    expect(ids).to.include.members(['__proto__', 'open#/properties/constructor', 'open.pet']);
  });

  it('tells two things with one id apart', () => {
    const twice = changed(law, { [field('test.twin')]: { 'x-id': 'open.pet', type: 'string' } });
    expect(diff(law, twice)).to.not.deep.equal([]);
    expect(diff(twice, twice)).to.deep.equal([]);
  });
});

describe('what differs between two schemas of others', () => {
  const tree: JsonObject = {
    type: 'object',
    properties: { root: { $ref: '#/$defs/node' }, any: true },
    $defs: { node: { type: 'object', properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/node' } } } } }, // prettier-ignore
  };
  const cases: Case[] = [
    ['a member in a schema that comes back to itself', { '/$defs/node/properties/name/maxLength': 5 }, [{ code: 'rule', id: '#/$defs/node/properties/name', keyword: 'maxLength', to: 5 }]],
    ['a member that is gone', { '/$defs/node/properties/name': undefined }, [{ code: 'removed', id: '#/$defs/node/properties/name', in: '#/$defs/node' }]],
    ['what is always or never right', { '/properties/any': false }, [{ code: 'rule', id: '#/properties/any', keyword: 'choices', to: { word: 'enum', ends: [], within: '' } }]],
  ]; // prettier-ignore
  for (const [what, at, differences] of cases) {
    it(`tells ${what}, by location`, () =>
      expect(told(tree, changed(tree, at)).filter(({ code }) => code !== 'kind')).to.deep.equal(differences));
  }

  it('takes any JSON at all', () => {
    for (const value of [null, true, [], 'x', 3, {}]) expect(diff(value, value)).to.deep.equal([]);
    expect(diff(true, tree).length).to.be.greaterThan(0);
  });
});
