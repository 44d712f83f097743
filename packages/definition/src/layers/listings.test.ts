import { expect } from '@open-wc/testing';
import { layerOf } from '../../test/law.ts';
import type { JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { listingKinds, listingsOf } from './listings.ts';

const region = (facilities: JsonObject): Layer =>
  layerOf({ layer: 'region', authority: 'region', catalogues: { facilities } as never });
const town = (facilities: JsonObject, organisations: JsonObject = {}): Layer =>
  layerOf({ catalogues: { facilities, organisations } as never });
const found = (...layers: Layer[]) => listingsOf(layers).findings.map(({ code, path }) => `${code} ${path}`);

describe('the catalogues of layers', () => {
  it('become one, by identity and word by word, and tell who said what', () => {
    const { facilities, findings } = listingsOf([
      region({ 'region.a': { title: 'Les', places: 10, areas: ['Noord'], $comment: 'x' } }),
      town({ 'region.a': { places: 4 }, 'town.b': { title: 'Café' } }),
    ]);
    expect(findings).to.deep.equal([]);
    expect(facilities).to.deep.equal([
      {
        id: 'region.a',
        words: { title: 'Les', places: 4, areas: ['Noord'] },
        origins: { title: 'region', places: 'town', areas: 'region' },
      },
      { id: 'town.b', words: { title: 'Café' }, origins: { title: 'town' } },
    ]);
  });

  it('leave out what a lower layer does not have', () => {
    expect(
      listingsOf([region({ 'region.a': { title: 'Les' } }), town({ 'region.a': { present: false } })]).facilities,
    ).to.deep.equal([]);
  });

  it('lose a translation of words that a lower layer says otherwise, until it gives its own', () => {
    const library = (entry: JsonObject, name: string): Layer =>
      layerOf({ layer: name, catalogues: { library: { 'region.a': entry } } });
    const above = library({ title: 'Taak', phases: ['one'], texts: { en: { title: 'Task' } } }, 'region');
    const words = (entry: JsonObject) => listingsOf([above, library(entry, 'town')]).library[0]?.words['texts'];
    expect(words({ phases: ['two'] })).to.deep.equal({ en: { title: 'Task' } });
    expect(words({ title: 'Klus' })).to.equal(undefined);
    expect(words({ title: 'Klus', texts: { en: { title: 'Job' } } })).to.deep.equal({ en: { title: 'Job' } });
  });

  it('lose what was recorded of words that a lower layer says otherwise, until it gives its own', () => {
    const items = (entry: JsonObject, name: string): Layer =>
      layerOf({ layer: name, catalogues: { items: { 'region.a': entry } } });
    const recordings = { participant: { nl: 'a.mp3' } };
    const above = items({ title: 'Fiets?', recordings }, 'region');
    const words = (entry: JsonObject) => listingsOf([above, items(entry, 'town')]).items[0]?.words['recordings'];
    expect(words({ lifeArea: 'housing' })).to.deep.equal(recordings);
    expect(words({ wording: { participant: 'Hebt u een fiets?' } })).to.equal(undefined);
    const own = { participant: { nl: 'b.mp3' } };
    expect(words({ title: 'Een fiets?', recordings: own })).to.deep.equal(own);
  });

  it('keep what an entry from above locks, with its basis, and let a locked term come earlier only', () => {
    const moments = (entry: JsonObject, name = 'town'): Layer =>
      layerOf({ layer: name, catalogues: { moments: { 'region.check': entry } } });
    const lock = { basis: 'the law', fixed: ['present', 'subject'], earlier: ['due'] };
    const above = moments(
      { title: 'Check', subject: 'person', due: { from: 'start', plus: { months: 15 } }, 'x-lock': lock },
      'region',
    );
    const said = (entry: JsonObject) => {
      const { moments: made, findings } = listingsOf([above, moments(entry)]);
      return { words: made[0]?.words, told: findings.map(({ code, params }) => `${code} ${String(params['word'])}`) };
    };
    expect(said({ present: false, title: 'Toets' }).words?.['title']).to.equal('Toets');
    expect(said({ present: false }).told).to.deep.equal(['listing.locked present']);
    expect(said({ 'x-lock': { basis: 'nothing' } }).words?.['x-lock']).to.deep.equal(lock);
    expect(said({ due: { from: 'start', plus: { months: 16 } } }).told).to.deep.equal(['listing.locked due']);
    expect(said({ due: { from: 'end', plus: { months: 2 } } }).told).to.deep.equal(['listing.locked due']);
    expect(said({ due: { from: 'start', plus: { months: 12 } } }).words?.['due']).to.deep.equal({
      from: 'start',
      plus: { months: 12 },
    });
  });

  it('tell of a name that is not known above, of a missing organisation, and of what is no entry', () => {
    expect(found(town({ 'region.a': { places: 4 }, 'town.b': 5 }))).to.deep.equal([
      'listing.unknown-id /catalogues/facilities/region.a',
      'listing.not-an-object /catalogues/facilities/town.b',
    ]);
    expect(found(town({ 'town.a': { organisation: 'town.o' } }))).to.deep.equal([
      'listing.organisation /catalogues/facilities/town.a',
    ]);
    expect(found(town({ 'town.a': { organisation: 'town.o' } }, { 'town.o': { title: 'O' } }))).to.deep.equal([]);
  });

  it('never throw, whatever a layer holds', () => {
    const odd = [
      null,
      3,
      { layer: 'town' },
      { layer: 'town', catalogues: [] },
      { layer: 'town', catalogues: { facilities: 'x' } },
    ];
    const none = Object.fromEntries([...listingKinds, 'findings'].map((kind) => [kind, []]));
    expect(listingsOf(odd as never)).to.deep.equal(none);
    expect(listingsOf([town(JSON.parse('{"__proto__": {"title": "x"}}') as JsonObject)]).facilities).to.deep.equal([]);
  });

  it('keep a word that an entry locks, and name the article', () => {
    const milestones = (entry: JsonObject, name: string): Layer =>
      layerOf({ layer: name, catalogues: { milestones: { 'region.a': entry } } });
    const lock = { basis: 'art. 11', fixed: ['due', 'present'] };
    const above = milestones({ 'x-lock': lock, due: { deadline: 'x' }, title: 'Plan' }, 'region');
    const ask = { due: { deadline: 'y' }, present: false, title: 'Ons plan', 'x-lock': { basis: 'x', fixed: ['title'] } };
    const { milestones: all, findings } = listingsOf([above, milestones(ask, 'town')]);
    expect(all.map(({ words }) => words)).to.deep.equal([{ 'x-lock': lock, due: { deadline: 'x' }, title: 'Ons plan' }]);
    expect(findings.map(({ code, params }) => [code, params['word'], params['basis']])).to.deep.equal(
      ['due', 'present', 'x-lock'].map((word) => ['listing.locked', word, 'art. 11']),
    );
    expect(found(above, milestones({ due: { deadline: 'x' }, present: true }, 'town'))).to.deep.equal([]);
  });
});
