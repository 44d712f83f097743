import { expect } from '@open-wc/testing';
import { law, layerOf } from '../../test/law.ts';
import type { Json, JsonObject } from '../json.ts';
import { members } from '../outline.ts';
import { Definition } from '../definition.ts';
import { at } from '../pointer.ts';
import type { Addition, Layer } from './layer.ts';
import { resolve } from './resolve.ts';

const text = { type: 'string', title: 'Vraag' };
const added = (more: Partial<Addition> = {}): Addition => ({ section: 'open', name: 'a', schema: text, ...more });
const withA = (id = 'town.a', more: Partial<Addition> = {}): Layer => layerOf({ add: { [id]: added(more) } });
const shown = (section: string, ...layers: Layer[]) => {
  const node = new Definition(resolve(law, layers).definition).root.property(section);
  return node ? members(node).map(({ path }) => path.join('.')) : [];
};

describe('a field that a layer adds', () => {
  it('lives under its section, by the name of the layer, and is seen by newcomer and regievoerder alone', () => {
    const { definition, origins, refusals } = resolve(law, [withA()]);
    expect(refusals).to.deep.equal([]);
    expect(at(definition, '/properties/open/properties/local/properties/town/properties/a')).to.deep.equal({
      'x-id': 'town.a',
      'x-access': { participant: 'edit', caseManager: 'edit' },
      ...text,
      'x-layer': 'town',
      'x-order': 40,
    });
    expect(origins).to.deep.equal({ 'town.a#x-present': 'town', 'town.a#title': 'town' });
  });

  it('may say who sees it, and may be a section with fields of its own', () => {
    const schema = {
      type: 'object',
      'x-access': { caseManager: 'edit' },
      properties: { b: { 'x-id': 'town.b', type: 'string' } },
    };
    const { definition } = resolve(law, [layerOf({ add: { 'town.part': { name: 'part', schema } } })]);
    const part = at(definition, '/properties/local/properties/town/properties/part') as JsonObject;
    expect([part['x-section'], part['x-access'], part['x-order']]).to.deep.equal([true, { caseManager: 'edit' }, 30]);
    expect(new Definition(definition).path('town.b')).to.deep.equal(['local', 'town', 'part', 'b']);
  });

  it('may stand in a section that the layer adds too, in whatever order they are written', () => {
    const part = { type: 'object', properties: { local: { $ref: '#/$defs/local' } } };
    const layer = layerOf({ add: { 'town.a': added({ section: 'town.part' }), 'town.part': { name: 'part', schema: part } } });
    const { definition, refusals } = resolve(law, [layer]);
    expect(refusals).to.deep.equal([]);
    expect(new Definition(definition).path('town.a')).to.deep.equal(['local', 'town', 'part', 'local', 'town', 'a']);
  });

  it('may stand in a section that a layer added without saying so there, of its own or from above', () => {
    const part = { type: 'object', 'x-section': true, properties: {}, additionalProperties: false };
    const region = layerOf({ layer: 'region', add: { 'region.part': { name: 'part', schema: part } } });
    const town = layerOf({
      add: {
        'town.part': { section: 'region.part', name: 'part', schema: { type: 'object', 'x-section': true } },
        'town.a': added({ section: 'town.part' }),
      },
    });
    const { definition, refusals } = resolve(law, [region, town]);
    expect(refusals).to.deep.equal([]);
    const path = ['local', 'region', 'part', 'local', 'town', 'part', 'local', 'town', 'a'];
    expect(new Definition(definition).path('town.a')).to.deep.equal(path);
  });

  it('harms nothing where what was added is odd inside', () => {
    const odd: [inside: Json, places: number][] = [
      [7, 0],
      [{ local: 7 }, 1],
      [{ local: { type: 'object', properties: { town: { type: 'object' } } } }, 1],
    ];
    for (const [properties, places] of odd) {
      const part = { name: 'part', schema: { type: 'object', properties } as JsonObject };
      const { refusals } = resolve(law, [layerOf({ add: { 'town.part': part, 'town.a': added({ section: 'town.part' }) } })]);
      expect(refusals).to.have.length(1 - places);
    }
  });

  it('stands beside those of other layers, and may be changed by a lower one', () => {
    const region = layerOf({ layer: 'region', add: { 'region.a': added() } });
    const town = layerOf({ add: { 'town.a': added() }, set: { 'region.a': { 'x-required': true } } });
    const { definition, refusals } = resolve(law, [region, town]);
    expect(refusals).to.deep.equal([]);
    expect(Object.keys(at(definition, '/properties/open/properties/local/properties') as JsonObject)).to.deep.equal([
      'region',
      'town',
    ]);
    expect(at(definition, '/properties/open/properties/local/properties/region/properties/a/x-required')).to.equal(true);
  });

  const refused: [what: string, layer: Layer, code: string][] = [
    ['is none', layerOf({ add: { 'town.a': 'text' as never } }), 'not-an-object'],
    ['has no schema', layerOf({ add: { 'town.a': { section: 'open', name: 'a' } as never } }), 'not-an-object'],
    ['has another layer in its id', withA('region.a'), 'foreign-id'],
    ['has the id of a field that is there', withA('open.pet'), 'foreign-id'],
    [
      'takes the id of another field further in',
      withA('town.a', { schema: { properties: { x: { 'x-id': 'test.driver' } } } }),
      'foreign-id',
    ],
    [
      'hides such an id deep in its schema',
      withA('town.a', { schema: { anyOf: [{ items: { 'x-id': 'open.pet' } }] } }),
      'foreign-id',
    ],
    [
      'gives an id twice',
      withA('town.a', { schema: { properties: { x: { 'x-id': 'town.x' }, y: { 'x-id': 'town.x' } } } }),
      'foreign-id',
    ],
    ['has a name that is no name', withA('town.a', { name: '__proto__' }), 'name'],
    ['stands in a section that is not there', withA('town.a', { section: 'closed' }), 'unknown-id'],
    ['stands in a field', withA('town.a', { section: 'open.pet' }), 'place'],
  ];
  for (const [what, layer, code] of refused) {
    it(`is refused when it ${what}: ${code}`, () => {
      const { definition, refusals } = resolve(law, [layer]);
      expect(refusals.map((one) => [one.code, one.keyword])).to.deep.equal([[code, 'add']]);
      expect(definition).to.deep.equal(law);
    });
  }

  it('is refused when the layer has one of that name there already', () => {
    const { refusals } = resolve(law, [layerOf({ add: { 'town.a': added(), 'town.b': added() } })]);
    expect(refusals.map(({ code, id }) => [code, id])).to.deep.equal([['name', 'town.b']]);
  });

  it('never throws, whatever a layer is called or holds', () => {
    for (const name of ['constructor', 'valueof', 'tostring', 'hasownproperty']) {
      const layer = layerOf({
        layer: name,
        add: { [`${name}.a`]: added() },
        set: null as never,
        place: [] as never,
        modules: 3 as never,
      });
      expect(resolve(law, [layer]).refusals).to.deep.equal([]);
    }
  });
});

describe('a field that a layer puts elsewhere', () => {
  it('comes right after the other, also when both are moved', () => {
    expect(shown('open', layerOf({ place: { 'open.tongue': { after: 'open.hobby' } } })).slice(0, 3)).to.deep.equal([
      'hobby',
      'tongue',
      'pet',
    ]);
    const layer = layerOf({
      add: { 'town.a': added(), 'town.b': added({ name: 'b' }) },
      place: { 'town.a': { after: 'open.hobby' }, 'town.b': { after: 'town.a' } },
    });
    expect(shown('open', layer).slice(0, 4)).to.deep.equal(['hobby', 'local.town.a', 'local.town.b', 'pet']);
    expect(shown('open', layer, layerOf({ place: { 'open.pet': { after: 'town.a' } } })).slice(0, 4)).to.deep.equal([
      'hobby',
      'local.town.a',
      'pet',
      'local.town.b',
    ]);
  });

  it('puts a field first in its section, after the section itself', () => {
    const layer = layerOf({ add: { 'town.a': added() }, place: { 'town.a': { after: 'open' } } });
    expect(shown('open', layer).slice(0, 2)).to.deep.equal(['local.town.a', 'hobby']);
  });

  it('moves a section among sections', () => {
    const { definition } = resolve(law, [layerOf({ place: { test: { after: 'open' } } })]);
    expect(new Definition(definition).steps.map(({ id }) => id)).to.deep.equal(['open', 'test']);
  });

  const refused: [what: string, id: string, where: Json, code: string][] = [
    ['that is not there', 'open.fish', { after: 'open.pet' }, 'unknown-id'],
    ['after what is not there', 'open.pet', { after: 'open.fish' }, 'unknown-id'],
    ['to another section', 'open.pet', { after: 'test.driver' }, 'place'],
    ['to nowhere', 'open.pet', null, 'not-an-object'],
  ];
  for (const [what, id, where, code] of refused) {
    it(`is refused for one ${what}: ${code}`, () => {
      const { refusals } = resolve(law, [layerOf({ place: { [id]: where as { after: string } } })]);
      expect(refusals.map((one) => [one.code, one.id, one.keyword])).to.deep.equal([[code, id, 'place']]);
    });
  }
});
