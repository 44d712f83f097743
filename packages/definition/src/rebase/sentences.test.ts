import { expect } from '@open-wc/testing';
import { changed, field } from '../../test/change.ts';
import { law, layerOf } from '../../test/law.ts';
import { changesInEnglish } from '../change/words/en.ts';
import { changesInDutch } from '../change/words/nl.ts';
import type { Json } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { rebase } from './rebase.ts';
import { RebaseSentences } from './sentences.ts';
import { rebasesInEnglish } from './words/en.ts';
import { rebasesInDutch } from './words/nl.ts';

const said = (layer: Layer, at: { [pointer: string]: Json | undefined }, texts: { [id: string]: { title: string } } = {}) => {
  const next = changed(law, { '/x-version': '2026.2.0', ...at });
  const { report } = rebase(layer, law, next, [{ for: 'town', language: 'en', review: 'complete', texts }]);
  return [
    new RebaseSentences(rebasesInDutch, changesInDutch, law, next),
    new RebaseSentences(rebasesInEnglish, changesInEnglish, law, next),
  ].map((sentences) => report.map((one) => sentences.of(one)));
};

describe('sentences about a rebased layer', () => {
  const title = layerOf({ set: { 'test.driver': { title: 'Heeft u een auto?' } } });

  it('name the question and the keyword, and both values where a person has to choose', () => {
    expect(said(title, { [field('test.driver', 'title')]: 'Kunt u rijden?' })).to.deep.equal([
      ['‘Kunt u rijden?’, het opschrift: bij u ‘Heeft u een auto?’. Boven u staat nu ‘Kunt u rijden?’, eerst ‘Rijdt u?’. Kies een van de twee.'],
      ['‘Kunt u rijden?’, the title: in your layer ‘Heeft u een auto?’. Above you it is now ‘Kunt u rijden?’, it was ‘Rijdt u?’. Choose one of the two.'],
    ]);
  }); // prettier-ignore

  it('name languages by their names', () => {
    const next = changed(law, { '/x-version': '2026.2.0', '/x-languages': ['nl', 'ti'] });
    const layer = layerOf({ set: { law: { 'x-languages': ['nl', 'ar', 'nl-x-je'] } } });
    const { report } = rebase(layer, law, next, []);
    const [first] = report.map((one) => new RebaseSentences(rebasesInDutch, changesInDutch, law, next).of(one));
    expect(first).to.contain('de talen: bij u Nederlands, Arabisch, Nederlands (je). Boven u staat nu Nederlands, Tigrinya');
  });

  it('say the article on which something is refused', () => {
    const lock = { basis: 'Wet, art. 2', fixed: ['title'] };
    const [dutch] = said(title, { [field('test.driver', 'x-lock')]: lock });
    expect(dutch).to.deep.equal([
      '‘Rijdt u?’: het opschrift mag in de nieuwe definitie niet meer zo: het zit op slot (Wet, art. 2).',
    ]);
  });

  it('name an organisation by its title, and what translates it by its language', () => {
    const listed = layerOf({ catalogues: { organisations: { 'town.house': { title: 'Taalhuis' } } } });
    expect(said(listed, {})[0]).to.deep.equal(['‘Taalhuis’ houdt wat u zei: de organisatie.']);
    const [dutch] = said(title, { [field('test.driver', 'title')]: 'Kunt u rijden?' }, { 'test.driver': { title: 'Car?' } });
    expect(dutch?.[1]).to.equal(
      '‘Kunt u rijden?’: de vertaling in het Engels van het opschrift vertaalt Nederlands dat is veranderd.',
    );
  });

  it('say of an entry from above which of its words a person has to choose', () => {
    const layer = layerOf({ catalogues: { facilities: { 'region.les': { places: 12, areas: ['Noord'] } } } });
    const above = (places: number, areas: string[]) => [
      layerOf({ layer: 'region', catalogues: { facilities: { 'region.les': { title: 'Taalles', places, areas } } } }),
    ];
    const { report } = rebase(layer, law, law, [], { before: above(10, ['Zuid']), after: above(20, ['Oost', 'West']) });
    const sentences = new RebaseSentences(rebasesInDutch, changesInDutch, law, law);
    expect(report.map((one) => sentences.of(one))).to.deep.equal([
      '‘Taalles’, het aantal plaatsen: bij u 12. Boven u staat nu 20, eerst 10. Kies een van de twee.',
      '‘Taalles’, de wijken: bij u ‘Noord’. Boven u staat nu ‘Oost’, ‘West’, eerst ‘Zuid’. Kies een van de twee.',
    ]);
  });

  it('fill every hole, whatever came of it', () => {
    const layer = layerOf({
      modules: { extra: true },
      set: {
        'open.pet': { choices: { only: ['cat'], titles: { cat: 'Poes' } }, default: 'cat' },
        'open.years': { $comment: 'zo' },
      },
      place: { 'open.pet': { after: 'open.years' } },
      other: { a: 1 },
    });
    const all = [
      said(layer, {}),
      said(layer, { [field('open.pet')]: undefined }),
      said(layer, { '/properties/open': undefined }),
    ];
    for (const sentence of all.flat(2)) expect(sentence).not.to.match(/[{}]|undefined|choices\.\w/);
  });
});
