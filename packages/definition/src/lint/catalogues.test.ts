import { expect } from '@open-wc/testing';
import { layerOf } from '../../test/law.ts';
import type { JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { lintCatalogues, sentence } from './index.ts';

const region = (catalogues: { [kind: string]: JsonObject }): Layer =>
  layerOf({ layer: 'region', authority: 'region', catalogues: catalogues as never });
const town = (catalogues: { [kind: string]: JsonObject }): Layer => layerOf({ catalogues: catalogues as never });
const whole: { [kind: string]: JsonObject } = {
  actors: { 'region.guide': { title: 'Begeleider', branch: 'learning' } },
  phaseModels: { 'region.way': { title: 'Onze weg', use: 'standard' } },
  phases: { 'region.begin': { title: 'Begin', model: 'region.way' } },
  milestones: { 'region.visit': { title: 'Bezoek', phase: 'region.begin', by: 'region.guide' } },
  moments: { 'region.year': { title: 'Na een jaar' } },
  items: {
    'region.bike': { title: 'Heeft iemand een fiets?', wording: { participant: 'Hebt u een fiets?' }, asks: { participant: ['region.year'] } },
  },
  library: { 'region.goal': { title: 'Fietsen', kind: 'goal', tasks: ['region.buy'] }, 'region.buy': { title: 'Kopen', kind: 'task' } },
}; // prettier-ignore
const found = (...layers: Layer[]) =>
  lintCatalogues(layers).map(({ code, document, path, params }) => [code, document, path, params['nearest'] ?? null]);

/** What is wrong with one entry of the town beside those of the region: a code, the place of the word, and the name that was meant. */
const cases: readonly [title: string, kind: string, entry: JsonObject, code: string, word: string, nearest: string | null][] = [
  ['a phase of a model that is not there', 'phases', { title: 'X', model: 'region.wey' }, 'phases.model-unknown', '/model', 'region.way'],
  ['a phase after one that is not there', 'phases', { title: 'X', model: 'region.way', after: ['region.begn'] }, 'phases.missing', '/after', 'region.begin'],
  ['a phase that waits for itself', 'phases', { title: 'X', model: 'region.way', after: ['town.x'] }, 'phases.loop', '/after', null],
  ['a model without phases', 'phaseModels', { title: 'X', use: 'standard' }, 'phases.empty', '/use', null],
  ['a milestone of no phase', 'milestones', { title: 'X', phase: 'region.begun', by: 'region.guide' }, 'phases.phase-unknown', '/phase', 'region.begin'],
  ['a milestone of no actor', 'milestones', { title: 'X', phase: 'region.begin', by: 'region.giude' }, 'phases.actor-unknown', '/by', 'region.guide'],
  ['a milestone with a term that says nothing', 'milestones', { title: 'X', phase: 'region.begin', by: 'region.guide', due: {} }, 'phases.rule-unread', '/due', null],
  ['a question for nobody', 'items', { title: 'X', asks: {} }, 'evaluation.item-for-nobody', '/asks', null],
  ['a question at no moment', 'items', { title: 'X', asks: { caseManager: ['region.yaer'] } }, 'evaluation.moment-unknown', '/asks', 'region.year'],
  ['a question without words for the newcomer', 'items', { title: 'X', asks: { participant: ['region.year'] } }, 'evaluation.wording', '', null],
  ['a moment that counts as none', 'moments', { title: 'X', countsAs: ['region.yer'] }, 'catalogue.unknown', '/countsAs/0', 'region.year'],
  ['an example with a task that is not there', 'library', { title: 'X', kind: 'goal', tasks: ['region.bye'] }, 'catalogue.unknown', '/tasks/0', 'region.buy'],
  ['a facility of no organisation', 'facilities', { title: 'X', organisation: 'town.none' }, 'listing.organisation', '/organisation', null],
]; // prettier-ignore

describe('the catalogues of a gemeente', () => {
  it('have no findings where all is well', () => {
    expect(found(region(whole))).to.deep.equal([]);
  });

  for (const [title, kind, entry, code, word, nearest] of cases) {
    it(`tell of ${title}, where the layer says it`, () => {
      const place = `/catalogues/${kind}/town.x${word}`;
      expect(found(region(whole), town({ [kind]: { 'town.x': entry } }))).to.deep.equal([[code, 'town', place, nearest]]);
    });
  }

  it('tell of what is said against a lock, with its article, as an error of the layer that asked', () => {
    const lock = { basis: 'art. 11', fixed: ['model'] };
    const locked = region({ ...whole, phases: { 'region.begin': { title: 'Begin', model: 'region.way', 'x-lock': lock } } });
    const [one, ...more] = lintCatalogues([locked, town({ phases: { 'region.begin': { model: 'region.other' } } })]);
    expect(more).to.deep.equal([]);
    expect([one!.severity, one!.document, one!.path]).to.deep.equal(['error', 'town', '/catalogues/phases/region.begin']);
    expect(sentence(one!, 'nl')).to.equal(
      'model van region.begin zit op slot (art. 11). Wat de laag town daarover zegt, telt niet.',
    );
  });

  it('tell of more than ten questions for the newcomer', () => {
    const words = { title: 'X', wording: { participant: 'X?' }, asks: { participant: ['region.year'] } };
    const items = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`town.i${i}`, words]));
    expect(found(region(whole), town({ items }))).to.deep.equal([
      ['evaluation.questions', 'region', '/catalogues/moments/region.year', null],
    ]);
  });

  it('tell of a question or a deadline that no document has, and know what layers add', () => {
    const base = { 'x-id': 'plan', properties: { a: { 'x-id': 'goals.items' } } };
    const visit = (more: JsonObject) => ({ 'town.x': { title: 'X', phase: 'region.begin', by: 'region.guide', ...more } });
    const names = (more: JsonObject) => {
      const layer = { ...town({ milestones: visit(more) }), add: { 'town.day': { schema: {} } } } as unknown as Layer;
      return lintCatalogues([region(whole), layer], new Map([['plan', base]])).map(({ path, params }) => [
        path,
        params['nearest'],
      ]);
    };
    const at = (word: string) => `/catalogues/milestones/town.x/${word}`;
    expect(names({ done: [{ kind: 'plan', field: 'goals.item' }] })).to.deep.equal([[at('done/0/field'), 'goals.items']]);
    expect(names({ due: { kind: 'plans', deadline: 'goals.items' } })).to.deep.equal([[at('due/kind'), 'plan']]);
    expect(names({ done: [{ kind: 'plan', field: 'town.day' }] })).to.deep.equal([]);
  });

  it('never throw, and every finding has a sentence without open holes', () => {
    const odd = [
      null,
      3,
      { layer: 'town' },
      { layer: 'town', catalogues: { phases: 'x', items: { 'town.a': 3 } } },
    ] as unknown as Layer[];
    expect(found(...odd).map(([code]) => code)).to.deep.equal(['listing.not-an-object']);
    for (const [, kind, entry] of cases)
      for (const one of lintCatalogues([region(whole), town({ [kind]: { 'town.x': entry } })]))
        for (const language of ['nl', 'en'] as const) expect(sentence(one, language)).to.match(/^[^{}]+$/);
  });
});
