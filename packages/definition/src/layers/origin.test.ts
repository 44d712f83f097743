import { expect } from '@open-wc/testing';
import { law, layerOf } from '../../test/law.ts';
import type { Layer } from './layer.ts';
import { originsOf } from './origin.ts';

const region = layerOf({
  layer: 'region',
  authority: 'region',
  since: '2026-01-01',
  modules: { extra: true },
  set: { 'open.pet': { title: 'Huisdier', $comment: 'Zo heet het hier.' }, 'open.hobby': { choices: { only: ['sport'] } } },
});
const town = layerOf({
  since: '2026-06-01',
  set: {
    'open.pet': { title: 'Dier', reason: 'Korter.' },
    'test.status': { 'x-present': false },
    'deadline.due': { plus: { days: 56 } },
    'open.hobby': { choices: { add: [{ value: 'town:x', title: 'X' }] } },
  },
  add: {
    'town.a': { section: 'open', name: 'a', schema: { type: 'object', properties: { b: { 'x-id': 'town.b', title: 'B' } } } },
  },
  place: { 'open.tongue': { after: 'open.hobby' } },
});
const origin = (id: string, keyword: string, layers: Layer[] = [region, town]) => originsOf(law, layers)(id, keyword);
const wanted = (id: string, keyword: string, layers?: Layer[]) =>
  origin(id, keyword, layers)?.wanted.map(({ layer, outcome, refusal }) => [layer, outcome, ...(refusal ? [refusal.code] : [])]);

describe('where a keyword comes from', () => {
  it('is the last layer that may decide, since when and why, with what the others wanted', () => {
    const { wanted: all, ...decided } = origin('open.pet', 'title')!;
    expect(decided).to.deep.equal({ layer: 'town', authority: 'municipality', version: '1.0.0', since: '2026-06-01', why: 'Korter.', value: 'Dier', basis: undefined });
    expect(all.map(({ layer, value, outcome, why }) => [layer, value, outcome, why])).to.deep.equal([
      ['region', 'Huisdier', 'overruled', 'Zo heet het hier.'],
      ['town', 'Dier', 'applied', 'Korter.'],
    ]);
  }); // prettier-ignore

  it('is the law where a lock refused the others', () => {
    const found = origin('test.status', 'x-required');
    expect([found?.layer, found?.authority, found?.basis, found?.value]).to.deep.equal(['law', 'statute', 'Wet, art. 14', true]);
    const only = originsOf(law, [layerOf({ set: { 'test.status': { 'x-required': false } } })])('test.status', 'x-required');
    expect([only?.layer, only?.wanted.map(({ layer, outcome, refusal }) => [layer, outcome, refusal?.basis])]).to.deep.equal([
      'law',
      [
        ['law', 'applied', undefined],
        ['town', 'refused', 'Wet, art. 14'],
      ],
    ]);
  });

  const cases: [what: string, id: string, keyword: string, wanted: string[][]][] = [
    ['adds up for choices', 'open.hobby', 'choices', [['law', 'applied'], ['region', 'applied'], ['town', 'applied']]],
    ['is known of a deadline', 'deadline.due', 'plus', [['law', 'overruled'], ['town', 'applied']]],
    ['is known of a place', 'open.tongue', 'x-order', [['law', 'overruled'], ['town', 'applied']]],
    ['is known of a switch', 'module.extra', 'x-on', [['law', 'overruled'], ['region', 'applied']]],
    ['is known of what a switch turns on', 'open.more', 'x-present', [['law', 'overruled'], ['region', 'applied']]],
    ['is known of what is added', 'town.a', 'x-access', [['town', 'applied']]],
    ['is known of what is added further in', 'town.b', 'title', [['town', 'applied']]],
    ['is the base where no layer speaks', 'open.years', 'minimum', [['law', 'applied']]],
  ]; // prettier-ignore
  for (const [what, id, keyword, all] of cases) it(what, () => expect(wanted(id, keyword)).to.deep.equal(all));

  it('tells that a layer was refused whole', () => {
    const old = { ...town, for: { id: 'law', version: '2025.0.0' } };
    expect(wanted('open.pet', 'title', [old])).to.equal(undefined);
    expect(wanted('deadline.due', 'plus', [old])).to.deep.equal([['law', 'applied'], ['town', 'refused', 'version']]); // prettier-ignore
  });

  it('is nothing for what is not there, or what nobody says', () => {
    expect([origin('open.fish', 'title'), origin('open.pet', 'x-required'), origin('__proto__', 'title')]).to.deep.equal([undefined, undefined, undefined]);
  }); // prettier-ignore
});
