import { expect } from '@open-wc/testing';
import { law, layerOf } from '../../test/law.ts';
import { Definition } from '../definition.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { at } from '../pointer.ts';
import type { Layer } from './layer.ts';
import { resolve } from './resolve.ts';
import { index } from './tree.ts';

const nodeOf = (definition: JsonObject, id: string): JsonObject => index(definition).get(id)?.node ?? {};
const word = (layers: Layer[], id: string, keyword: string): Json | undefined =>
  nodeOf(resolve(law, layers).definition, id)[keyword];

/** What a layer may set, and what then stands in the node. */
const allowed: [what: string, id: string, keyword: string, to: Json, becomes?: Json][] = [
  ['relabel a field', 'test.driver', 'title', 'Rijdt u auto?'],
  ['relabel a locked field', 'test.status', 'title', 'Stand'],
  ['name a term', 'term.caseManager', 'title', 'regisseur'],
  ['replace a text', 'text.start.why', 'description', 'Daarom.'],
  ['choose the languages', 'law', 'x-languages', ['nl', 'ar']],
  ['hide an optional field', 'open.pet', 'x-present', false],
  ['require an optional field', 'open.pet', 'x-required', true],
  ['require on a condition', 'open.pet', 'x-required', { derived: 'late' }],
  ['require always what the law needs sometimes', 'test.reason', 'x-required', true],
  ['say again what a lock fixes', 'test.status', 'x-present', true],
  ['narrow a locked access', 'test.status', 'x-access', 'closed'],
  ['raise a minimum', 'open.years', 'minimum', 5],
  ['lower a maximum', 'open.years', 'maximum', 20],
  ['set a limit where there was none', 'open.hobby', 'minItems', 2],
  ['take declining away', 'test.route', 'x-declinable', false],
  ['give a default', 'open.pet', 'default', 'cat'],
  ['lock a field itself', 'open.pet', 'x-lock', { basis: 'Afspraak', fixed: ['x-present'] }],
];

describe('a layer may', () => {
  for (const [what, id, keyword, to, becomes = to] of allowed) {
    it(what, () => {
      const layers = [layerOf({ set: { [id]: { [keyword]: to } } })];
      const { refusals, origins } = resolve(law, layers);
      expect(refusals).to.deep.equal([]);
      expect(word(layers, id, keyword)).to.deep.equal(becomes);
      expect(origins[`${id}#${keyword}`]).to.equal('town');
    });
  }

  it('record its own words: what was recorded of others goes, and each knows whose it is', () => {
    const recordings = { nl: 'huisdier.mp3' };
    const region = layerOf({ layer: 'region', set: { 'open.pet': { 'x-recordings': recordings } } });
    const said = (words: JsonObject) => word([region, layerOf({ set: { 'open.pet': words } })], 'open.pet', 'x-recordings');
    expect(said({ 'x-required': true })).to.deep.equal(recordings);
    expect(said({ title: 'Dier' })).to.equal(undefined);
    expect(said({ description: 'Kat of hond.' })).to.equal(undefined);
    expect(said({ 'x-recordings': { nl: 'dier.mp3' }, title: 'Dier' })).to.deep.equal({ nl: 'dier.mp3' });
  });

  it('switch a module on and off again, and a single field of it', () => {
    const on = layerOf({ modules: { extra: true } });
    expect([word([on], 'open.more', 'x-present'), word([on], 'module.extra', 'x-on')]).to.deep.equal([true, true]);
    expect(word([on, layerOf({ modules: { extra: false } })], 'open.more', 'x-present')).to.equal(false);
    expect(word([on, layerOf({ set: { 'open.more': { 'x-present': false } } })], 'open.more', 'x-present')).to.equal(false);
  });

  it('bring the deadline of an authority forward, wherever its rule has it', () => {
    const rule = word([layerOf({ set: { 'deadline.due': { plus: { days: 56 } } } })], 'deadline.due', 'rule') as Json;
    expect([at(rule, '/else/plus'), at(rule, '/then/latest/0/plus'), at(rule, '/then/latest/1/plus')]).to.deep.equal([
      { days: 56 },
      { days: 56 },
      { days: 14 },
    ]);
  });

  it('keep data for another time, of at least a month', () => {
    const kept = (months: Json) => {
      const { definition, refusals } = resolve(law, [layerOf({ set: { 'retention.file': { months } } })]);
      return [at(definition, '/x-retention/file/months'), refusals.map(({ code }) => code)];
    };
    expect(kept(60)).to.deep.equal([60, []]);
    expect(kept(240)).to.deep.equal([240, []]);
    for (const none of [0, 1.5, '60', null]) expect(kept(none)).to.deep.equal([120, ['unknown-keyword']]);
  });

  it('leave notes', () => {
    expect(resolve(law, [layerOf({ set: { 'open.pet': { $comment: 'why' } } })]).refusals).to.deep.equal([]);
  });
});

describe('laying layers over a base', () => {
  it('gives a frozen definition that any validator can read, and leaves base and layers as they were', () => {
    const layer = layerOf({
      set: { 'open.pet': { title: 'Dier' } },
      add: { 'town.a': { section: 'open', name: 'a', schema: { type: 'string' } } },
    });
    const before = JSON.stringify([law, layer]);
    const { definition } = resolve(law, [layer]);
    expect(Object.isFrozen((definition['properties'] as JsonObject)['open'])).to.equal(true);
    expect(JSON.stringify([law, layer])).to.equal(before);
    expect(resolve(law, []).definition).to.deep.equal(law);
  });

  it('lets the last layer that may decide, and names it', () => {
    const layers = [
      layerOf({ layer: 'region', authority: 'region', set: { 'open.pet': { title: 'Regio', 'x-required': true } } }),
      layerOf({ set: { 'open.pet': { title: 'Stad' } } }),
    ];
    const { origins } = resolve(law, layers);
    expect([word(layers, 'open.pet', 'title'), origins['open.pet#title'], origins['open.pet#x-required']]).to.deep.equal([
      'Stad',
      'town',
      'region',
    ]);
  });

  const whole: [what: string, layer: unknown, code: string][] = [
    ['another definition', layerOf({ for: { id: 'pip', version: '2026.1.0' } }), 'layer.definition'],
    ['another major version', layerOf({ for: { id: 'law', version: '2027.0.0' } }), 'layer.version'],
    ['no definition', layerOf({ for: undefined as never }), 'layer.shape'],
    ['a name that is no name', layerOf({ layer: '__proto__' }), 'layer.shape'],
    ['nothing', null, 'layer.shape'],
  ];
  for (const [what, layer, code] of whole) {
    it(`refuses a layer for ${what} whole, and tells what it would have touched`, () => {
      const given = isObject(layer) ? { ...layer, set: { 'open.pet': { title: 'x' } }, modules: { extra: true } } : layer;
      const { definition, findings, origins } = resolve(law, [given as Layer]);
      expect(definition).to.deep.equal(law);
      expect([findings.map((one) => one.code), origins]).to.deep.equal([[code], {}]);
      expect(findings[0]?.params['touches']).to.deep.equal(isObject(layer) ? ['open.pet', 'extra'] : []);
    });
  }

  it('accepts a layer that was written for an earlier minor version', () => {
    expect(resolve(law, [layerOf({ for: { id: 'law', version: '2026.0.3' } })]).findings).to.deep.equal([]);
  });

  it('asks for what a layer wants to be filled in, until a later one does', () => {
    const region = layerOf({ layer: 'region', set: { 'term.caseManager': { 'x-must-fill': true, description: 'Zelf.' } } });
    const town = layerOf({ set: { 'term.caseManager': { description: 'Bij ons.' } } });
    const asked = (layers: Layer[]) =>
      resolve(law, layers).findings.map(({ code, path, params }) => [code, path, params['layer']]);
    expect(asked([region])).to.deep.equal([['layer.fill', 'term.caseManager', 'region']]);
    expect(asked([region, town])).to.deep.equal([]);
  });

  it('yields a definition in which every id is found by its way', () => {
    const definition = new Definition(
      resolve(law, [layerOf({ add: { 'town.a': { section: 'open', name: 'a', schema: { type: 'string' } } } })]).definition,
    );
    expect([definition.path('town.a'), definition.path('open.rows.name')]).to.deep.equal([
      ['open', 'local', 'town', 'a'],
      ['open', 'rows', '*', 'name'],
    ]);
  });
});
