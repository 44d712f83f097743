import { expect } from '@open-wc/testing';
import { law, layerOf } from '../../test/law.ts';
import type { Json, JsonObject } from '../json.ts';
import { listingsOf } from '../layers/listings.ts';
import { rebase } from './rebase.ts';

const region = (facilities: JsonObject, organisations: JsonObject = {}, library: JsonObject = {}) =>
  layerOf({ layer: 'region', authority: 'region', catalogues: { facilities, organisations, library } as never });
const town = (catalogues: JsonObject) => layerOf({ catalogues: catalogues as never });
const told = (layer: ReturnType<typeof town>, before: ReturnType<typeof region>, after: ReturnType<typeof region>) =>
  rebase(layer, law, law, [], { before: [before], after: [after] });

const was = { title: 'Les', places: 10, waitingWeeks: 4 };
const says = (words: JsonObject) => town({ facilities: { 'region.les': words } });

type Case = [
  what: string,
  words: JsonObject,
  after: JsonObject | undefined,
  outcome: string,
  reason: string,
  was?: Json | undefined,
  now?: Json | undefined,
];

describe('what a layer says of an entry from above', () => {
  const cases: Case[] = [
    ['that did not change', { places: 12 }, was, 'kept', 'untouched', 10, 10],
    ['of which another word changed', { places: 12 }, { ...was, waitingWeeks: 8 }, 'kept', 'untouched', 10, 10],
    ['of which the same changed', { places: 12 }, { ...was, places: 20 }, 'conflict', 'base-changed', 10, 20],
    ['that says so too by now', { places: 12 }, { ...was, places: 12 }, 'obsolete', 'same', 10, 12],
    ['that says a translation too by now', { texts: { en: {} } }, { ...was, texts: { en: {} } }, 'kept', 'untouched', undefined, { en: {} }],
    ['that is gone', { places: 12 }, undefined, 'obsolete', 'gone', 10],
    ['that is gone, which it left out', { present: false }, undefined, 'obsolete', 'gone'],
    ['that it leaves out', { present: false }, { ...was, places: 20 }, 'kept', 'untouched'],
    ['as a note', { $comment: 'Zo afgesproken.' }, { ...was, places: 20 }, 'kept', 'own'],
  ]; // prettier-ignore
  for (const [what, words, after, outcome, reason, before, now] of cases) {
    it(`${what}: ${outcome}, ${reason}`, () => {
      const { report, layer } = told(says(words), region({ 'region.les': was }), region(after ? { 'region.les': after } : {}));
      expect(report.map((one) => [one.outcome, one.reason, one.was, one.now])).to.deep.equal([[outcome, reason, before, now]]);
      expect(report[0]?.title).to.equal('Les');
      expect(layer.catalogues === undefined).to.equal(outcome === 'obsolete');
    });
  }

  it('of a kind that is none, whatever it is called, stays', () => {
    const odd = JSON.parse(
      '{"__proto__": {"region.les": {"places": 1}}, "constructor": {"region.les": {"places": 1}}}',
    ) as JsonObject;
    const { layer, report } = told(town(odd), region({ 'region.les': was }), region({}));
    expect(report.map(({ outcome }) => outcome)).to.deep.equal(['kept', 'kept']);
    expect(JSON.stringify(layer.catalogues)).to.equal(JSON.stringify(odd));
  });

  it('goes word by word', () => {
    const { layer, report } = told(says({ places: 12, waitingWeeks: 6 }), region({ 'region.les': was }), region({ 'region.les': { ...was, places: 12 } })); // prettier-ignore
    expect(report.map(({ keyword, outcome }) => [keyword, outcome])).to.deep.equal([
      ['facilities.places', 'obsolete'],
      ['facilities.waitingWeeks', 'kept'],
    ]);
    expect(layer.catalogues).to.deep.equal({ facilities: { 'region.les': { waitingWeeks: 6 } } });
  });

  it('is in conflict where it names an entry that is gone, own entries too', () => {
    const before = region({}, { 'region.school': { title: 'School' } }, { 'region.walk': { title: 'Lopen' } });
    const layer = town({ facilities: { 'town.les': { title: 'Les', organisation: 'region.school' } }, library: { 'town.goal': { kind: 'goal', activities: ['town.a', 'region.walk'] } } }); // prettier-ignore
    const { report } = told(layer, before, region({}));
    expect(report.map(({ outcome, reason, ids }) => [outcome, reason, ids])).to.deep.equal([
      ['conflict', 'leans-on-gone', ['region.school']],
      ['conflict', 'leans-on-gone', ['region.walk']],
    ]);
    expect(told(layer, before, before).report.every(({ outcome }) => outcome === 'kept')).to.equal(true);
  });

  it('comes to the same without what is obsolete', () => {
    const after = region({ 'region.les': { ...was, places: 12 } });
    const given = town({ facilities: { 'region.les': { places: 12, waitingWeeks: 6 }, 'region.gone': { places: 3 } } });
    const { layer } = told(given, region({ 'region.les': was, 'region.gone': was }), after);
    const words = (one: typeof given) => listingsOf([after, one]).facilities.map(({ id, words: all }) => [id, all]);
    expect(words(layer)).to.deep.equal(words(given));
  });
});
