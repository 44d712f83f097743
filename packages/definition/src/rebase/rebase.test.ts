import { expect } from '@open-wc/testing';
import { changed, field, schemaOf } from '../../test/change.ts';
import { law, layerOf } from '../../test/law.ts';
import type { Json } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import type { RebasedOverride } from './outcome.ts';
import { rebase } from './rebase.ts';

type Changes = { readonly [pointer: string]: Json | undefined };

const next = (at: Changes) => changed(law, { '/x-version': '2026.2.0', ...at });
const one = (layer: Layer, at: Changes): Partial<RebasedOverride> | undefined => rebase(layer, law, next(at)).report[0];
const of = (id: string, words: { readonly [keyword: string]: Json }) => layerOf({ set: { [id]: words } });
const text = { type: 'string', title: 'Vraag' };

type Case = [what: string, layer: Layer, at: Changes, outcome: string, reason: string, more?: Partial<RebasedOverride>];

describe('an override over a new base', () => {
  const title = of('open.pet', { title: 'Dier' });
  const pets = of('open.pet', { choices: { only: ['cat'] } });
  const cases: Case[] = [
    ['of what did not change', title, { [field('open.years', 'title')]: 'X' }, 'kept', 'untouched'],
    ['of what the base changed too', title, { [field('open.pet', 'title')]: 'Huisdier' }, 'conflict', 'base-changed', { now: 'Huisdier' }],
    ['that the base says too', title, { [field('open.pet', 'title')]: 'Dier' }, 'obsolete', 'same', { value: 'Dier', now: 'Dier' }],
    ['of a field that is gone', title, { [field('open.pet')]: undefined }, 'obsolete', 'gone', { value: 'Dier' }],
    ['of a field with another name', title, { [field('open.pet')]: undefined, [field('open.animal')]: schemaOf(law, 'open.pet') }, 'kept', 'untouched'],
    ['of a field with another id', title, { [field('open.pet', 'x-id')]: 'open.animal', '/x-history': [{ since: '2026.2.0', from: ['open.pet'], to: ['open.animal'] }] }, 'kept', 'renamed', { to: 'open.animal' }],
    ['of a field that was split', title, { [field('open.pet')]: undefined, '/x-history': [{ since: '2026.2.0', from: ['open.pet'], to: ['a', 'b'], split: ' ' }] }, 'conflict', 'divided', { ids: ['a', 'b'] }],
    ['that the base now refuses', title, { [field('open.pet', 'x-lock')]: { basis: 'Wet, art. 1', fixed: ['title'] } }, 'conflict', 'refused', { code: 'locked', basis: 'Wet, art. 1' }],
    ['whose condition reads what is gone', of('open.pet', { 'x-required': { field: 'test.driver', is: { const: 'yes' } } }), { [field('test.driver')]: undefined }, 'conflict', 'leans-on-gone', { ids: ['test.driver'] }],
    ['that narrows a list which grew', pets, { [field('open.pet', 'oneOf')]: ['cat', 'dog', 'fish'].map((value) => ({ const: value })) }, 'conflict', 'base-changed'],
    ['that names a choice which is gone', of('open.pet', { choices: { titles: { cat: 'Poes' } } }), { [field('open.pet', 'oneOf')]: [{ const: 'dog' }] }, 'obsolete', 'gone', { keyword: 'choices.titles.cat' }],
    ['that names a choice which has another value', of('open.pet', { choices: { titles: { cat: 'Poes' } } }), { [field('open.pet', 'oneOf')]: [{ const: 'kitty', title: 'CAT' }, { const: 'dog', title: 'DOG' }], '/x-history': [{ since: '1.0.0', from: ['open.pet'], to: ['open.pet'], values: [['cat', 'kitty']] }] }, 'kept', 'renamed'],
    ['that adds a choice', of('open.hobby', { choices: { add: [{ value: 'town:a', title: 'A' }] } }), {}, 'kept', 'untouched', { keyword: 'choices.add.town:a' }],
    ['of a deadline', of('deadline.due', { plus: { days: 56 } }), { '/x-deadlines/due/rule/else/plus/days': 63 }, 'conflict', 'base-changed', { was: { days: 70 }, now: { days: 63 } }],
    ['that switches a module', layerOf({ modules: { extra: true } }), {}, 'kept', 'untouched', { id: 'module.extra' }],
    ['that switches a module which is on by now', layerOf({ modules: { extra: true } }), { '/x-modules/extra/x-on': true, [field('open.more', 'x-present')]: true }, 'obsolete', 'same'],
    ['that switches a module which is on by now, over what is not', layerOf({ modules: { extra: true } }), { '/x-modules/extra/x-on': true }, 'conflict', 'base-changed'],
    ['that switches a module which is gone', layerOf({ modules: { extra: true } }), { '/x-modules/extra': undefined }, 'obsolete', 'gone'],
    ['that adds a field', layerOf({ add: { 'town.a': { section: 'open', name: 'a', schema: text } } }), {}, 'kept', 'untouched'],
    ['that adds a field to a section that is gone', layerOf({ add: { 'town.a': { section: 'open', name: 'a', schema: text } } }), { '/properties/open': undefined }, 'conflict', 'leans-on-gone', { ids: ['open'] }],
    ['that adds what the base has by now', layerOf({ add: { 'town.a': { section: 'open', name: 'a', schema: text } } }), { [field('open.a')]: { 'x-id': 'town.a' } }, 'conflict', 'refused', { code: 'foreign-id' }],
    ['that places a field', layerOf({ place: { 'open.tongue': { after: 'open.hobby' } } }), {}, 'kept', 'untouched'],
    ['that places a field after one that is gone', layerOf({ place: { 'open.tongue': { after: 'open.hobby' } } }), { [field('open.hobby')]: undefined }, 'conflict', 'leans-on-gone', { ids: ['open.hobby'] }],
    ['that places a field where it stands by now', layerOf({ place: { 'open.tongue': { after: 'open.hobby' } } }), { [field('open.tongue', 'x-order')]: 15 }, 'obsolete', 'same'],
    ['that places a field which the base moved too', layerOf({ place: { 'open.tongue': { after: 'open.hobby' } } }), { [field('open.tongue', 'x-order')]: 5 }, 'conflict', 'base-changed'],
    ['of what neither base knows', of('region.a', { title: 'X' }), {}, 'kept', 'own'],
    ['that is a note', of('open.pet', { $comment: 'Zo afgesproken.' }), { [field('open.pet', 'title')]: 'X' }, 'kept', 'own'],
    ['of a kind that is not known here', layerOf({ other: { a: 1 } }), {}, 'kept', 'own', { part: 'other', keyword: 'other' }],
  ]; // prettier-ignore
  for (const [what, layer, at, outcome, reason, more = {}] of cases) {
    it(`${what}: ${outcome}, ${reason}`, () =>
      expect(one(layer, at))
        .to.include({})
        .and.to.deep.include({ outcome, reason, ...more }));
  }

  it('is told of own entries one by one and of those from above word by word, and none goes where nothing is known of above', () => {
    const catalogues = {
      organisations: { 'town.a': { title: 'A' }, 'region.b': { title: 'B', areas: ['C'] } },
      facilities: {},
      'library.x': { 'region.b': { title: 'B' } },
      library: { '': { title: 'B' }, 'region.b': 3 },
    } as never;
    const layer = layerOf({ catalogues });
    const { layer: made, report } = rebase(layer, law, next({}));
    expect(made.catalogues).to.deep.equal(catalogues);
    expect(report.map(({ part, id, keyword, outcome }) => [part, id, keyword, outcome])).to.deep.equal([
      ['catalogues', 'town.a', 'organisations', 'kept'],
      ['catalogues', 'region.b', 'organisations.title', 'kept'],
      ['catalogues', 'region.b', 'organisations.areas', 'kept'],
      ['catalogues', '', 'facilities', 'kept'],
      ['catalogues', '', 'library.x', 'kept'],
      ['catalogues', '', 'library', 'kept'],
    ]);
  });

  it('stays in the layer, but for what is obsolete', () => {
    const layer = layerOf({
      $comment: 'Assen',
      set: { 'open.pet': { title: 'Dier', description: 'Uw dier' }, 'open.years': { default: 3 } },
    });
    const { layer: made, report } = rebase(
      layer,
      law,
      next({ [field('open.pet', 'title')]: 'Dier', [field('open.years', 'default')]: 2 }),
    );
    expect(made).to.deep.equal({
      ...layer,
      for: { id: 'law', version: '2026.2.0' },
      set: { 'open.pet': { description: 'Uw dier' }, 'open.years': { default: 3 } },
    });
    expect(report.map(({ keyword, outcome }) => `${keyword} ${outcome}`)).to.deep.equal([
      'title obsolete',
      'description kept',
      'default conflict',
    ]);
  });

  it('speaks of the new id in conditions, anchors and sections', () => {
    const history = [{ since: '2026.2.0', from: ['open.pet'], to: ['open.animal'] }];
    const layer = layerOf({
      set: { 'open.years': { 'x-required': { field: 'open.pet', is: { const: 'cat' } } } },
      place: { 'open.tongue': { after: 'open.pet' } },
    });
    const { layer: made } = rebase(
      layer,
      law,
      next({ [field('open.pet', 'x-id')]: 'open.animal', [field('open.hobby', 'x-order')]: 25, '/x-history': history }),
    );
    expect(made.set?.['open.years']).to.deep.equal({ 'x-required': { field: 'open.animal', is: { const: 'cat' } } });
    expect(made.place).to.deep.equal({ 'open.tongue': { after: 'open.animal' } });
  });

  it('is a conflict as a whole where the layer is for another definition', () => {
    const layer = { ...of('open.pet', { title: 'Dier' }), for: { id: 'other', version: '2026.1.0' } };
    expect(one(layer, {})).to.deep.include({ outcome: 'conflict', reason: 'refused', code: 'layer.definition' });
  });

  it('is told for names that a prototype has', () => {
    const hostile = JSON.parse('{"__proto__": {"title": "X"}, "open.pet": {"__proto__": "y"}}') as NonNullable<Layer['set']>;
    const { layer: made, report } = rebase(layerOf({ set: hostile }), law, next({}));
    expect(report.map(({ id, keyword }) => [id, keyword])).to.deep.equal([['__proto__', 'title'], ['open.pet', '__proto__']]); // prettier-ignore
    expect(JSON.stringify(made.set)).to.equal(JSON.stringify(hostile));
  });
});

describe('the words of a layer in other languages', () => {
  const words = {
    'open.pet': { title: 'Animal', description: 'Old', choices: { cat: 'Kitty' } },
    'town.a': { title: 'A' },
    'open.gone': { title: 'G' },
  };
  const catalogue = { for: 'town', language: 'en', review: 'complete' as const, texts: words };
  const layer = layerOf({
    set: { 'open.pet': { title: 'Dier' } },
    add: { 'town.a': { section: 'open', name: 'a', schema: text } },
  });
  const told = (at: Changes) => {
    const { report } = rebase(layer, law, next(at), [catalogue, { ...catalogue, for: 'law' }]);
    return report
      .filter(({ part }) => part === 'texts')
      .map(({ id, keyword, outcome, reason }) => `${id} ${keyword}: ${outcome}, ${reason}`);
  };

  it('go the way of what they translate', () => {
    expect(told({})).to.deep.equal([
      'open.pet title: kept, untouched',
      'open.pet description: obsolete, gone',
      'open.pet choices.cat: kept, untouched',
      'town.a title: kept, own',
      'open.gone title: obsolete, gone',
    ]);
    expect(
      told({ [field('open.pet', 'title')]: 'Huisdier', [field('open.pet', 'oneOf')]: [{ const: 'cat', title: 'Kat' }] }).slice(
        0,
        3,
      ),
    ).to.deep.equal([
      'open.pet title: conflict, stale',
      'open.pet description: obsolete, gone',
      'open.pet choices.cat: conflict, stale',
    ]);
    expect(told({ [field('open.pet', 'title')]: 'Dier' })[0]).to.equal('open.pet title: obsolete, same');
  });
});
