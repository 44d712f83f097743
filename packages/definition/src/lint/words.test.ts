import { expect } from '@open-wc/testing';
import { adding, baseOf, english, found, townOf } from '../../test/lint-base.ts';
import type { JsonObject } from '../json.ts';
import type { Catalogue } from '../texts.ts';
import type { PlainDutch } from './index.ts';

const explained = (description: string) => ({ layers: [adding({ description })] });
const text = 'town /add/town.own/schema/description';

describe('plain Dutch', () => {
  it('has no sentence that is too long, and better none that is long', () => {
    const nine = 'Een twee drie vier vijf zes zeven acht {manager}.';
    const thirteen = 'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.';
    expect(found('dutch.shorter', explained(`Kort. ${nine} ${thirteen}`), 'words', 'most')).to.deep.equal([[text, 9, 8]]);
    expect(found('dutch.sentence', explained(`Kort. ${nine} ${thirteen}`), 'words', 'most')).to.deep.equal([[text, 13, 12]]);
    expect(found('dutch.sentence', explained('Dat duurt 1.000 dagen. Of niet? {manager} weet het! Kijk op www.example.nl.'))).to.deep.equal([]);
  }); // prettier-ignore

  it('uses a plain word where there is one, in the same place', () => {
    const found_ = found('dutch.word', explained('Indien dat kan. Een vraag met  betrekking tot geld, echter indiening.'), 'word', 'better');
    expect(found_).to.deep.equal([
      [text, 'Indien', ['als']],
      [text, 'met  betrekking tot', ['over']],
      [text, 'echter', ['maar']],
    ]);
    expect(found('dutch.word', explained('Dat is niet middelsgroot of indiening.'))).to.deep.equal([]);
  }); // prettier-ignore

  it('is judged in layers, choices, and registers of Dutch, and not in other languages', () => {
    const set = { 'b.tags': { choices: { titles: { one: 'Indien' } } } };
    expect(found('dutch.word', { layers: [townOf({ set })] })).to.deep.equal([['town /set/b.tags/choices/titles/one']]);
    const je: Catalogue = { for: 'form', language: 'nl-x-je', review: 'complete', texts: { b: { title: 'Indien' } } };
    const catalogues = [je, english({ b: { title: 'Indien' } })];
    expect(found('dutch.word', { catalogues })).to.deep.equal([['form/nl-x-je /texts/b/title']]);
  });

  it('has short words, but for names', () => {
    const long = explained('De inburgeringswet en de gemeentewoordvoerder.');
    expect(found('dutch.long-word', long, 'word')).to.deep.equal([[text, 'gemeentewoordvoerder']]);
  });

  it('does not deny twice in one breath', () => {
    expect(found('dutch.negation', explained('Zonder pas kan het niet. Geen geld, dan niet. Niet ik maar niet jij.'), 'words')).to.deep.equal([
      [text, ['zonder', 'niet']],
    ]);
  }); // prettier-ignore

  it('says who does something', () => {
    const passive = 'De brief wordt opgestuurd. Ze werden door ons gevraagd. Het besluit wordt, als dat kan, betaald.';
    expect(found('dutch.passive', explained(passive), 'words')).to.deep.equal([
      [text, ['wordt', 'opgestuurd']],
      [text, ['werden', 'gevraagd']],
    ]);
    const active =
      'U wordt ouder. Dat wordt nu bekend. Er wordt veel geld verdiend zonder te betalen? Hij wordt arts om te verplegen.';
    expect(found('dutch.passive', explained(active), 'words')).to.deep.equal([[text, ['wordt', 'verdiend']]]);
  });

  it('is not judged by an empty list', () => {
    const { layers } = explained('Indien.');
    expect(found('dutch.word', { layers, plain: emptyPlain })).to.deep.equal([]);
  });
});

const emptyPlain: PlainDutch = {
  sentence: { better: 99, most: 99 },
  label: { name: 99, question: 99 },
  longWord: { letters: 99, known: [] },
  avoid: [],
  negations: [],
  passive: { verbs: [], before: [], begins: [], ends: [], known: [] },
  asks: { words: [], verbs: [], subjects: [] },
};

describe('the texts of a language', () => {
  const here = (texts: { readonly [id: string]: JsonObject }, more: JsonObject = {}) => ({
    base: baseOf({}, more),
    catalogues: [english(texts)],
  });

  it('name what is there, or are told the nearest', () => {
    const texts = { 'b.yse': { title: 'Yes' }, 'b.tags': { choices: { tow: 'Two', two: 'Two' } }, b: { title: 'Part two' } };
    expect(found('texts.unknown', here(texts), 'name', 'nearest')).to.deep.equal([
      ['form/en /texts/b.yse/title', 'b.yse', 'b.yes'],
      ['form/en /texts/b.tags/choices/tow', 'tow', 'two'],
    ]);
  }); // prettier-ignore

  it('are of use: the Dutch says that too', () => {
    const texts = { 'b.yes': { description: 'Why' }, 'b.grade': { 'x-ends': { low: 'Bad' } } };
    expect(found('texts.unused', here(texts), 'owner')).to.deep.equal([['form/en /texts/b.yes/description', 'form']]);
    const town = { for: 'town', language: 'en', review: 'complete' as const, texts: { 'b.yes': { title: 'Yes' } } };
    expect(found('texts.unused', { catalogues: [english(), town], layers: [townOf()] }, 'owner')).to.deep.equal([
      ['town/en /texts/b.yes/title', 'town'],
    ]);
    const layers = [townOf({ set: { 'b.yes': { title: 'Wilt u dat?' } } })];
    expect(found('texts.unused', { catalogues: [english(), town], layers })).to.deep.equal([]);
    expect(found('texts.unused', { catalogues: [english(), { ...town, for: 'village' }] })).to.deep.equal([]);
  });

  it('are there for all that a newcomer reads', () => {
    const missing = found('texts.missing', here({ b: { title: 'Part two' } }), 'language').map(([place]) => String(place));
    expect(missing).to.include('form /properties/b/properties/yes/title');
    expect(missing).to.include('form /properties/b/properties/tags/items/oneOf/0/title');
    expect(missing).to.include('form /properties/b/properties/grade/x-ends/low');
    expect(missing).to.include('form /x-terms/manager/title');
    expect(missing).not.to.include('form /properties/b/title');
    expect(missing).not.to.include('form /x-derived/late/title');
    expect(missing).not.to.include('form /x-modules/extra/title');
    // Of several texts of one question it is said which.
    const texts = found('texts.missing', here({}), 'text').map(([, text]) => text);
    expect(texts.some((one) => one === undefined)).to.equal(false);
    expect(new Set(texts).size).to.be.greaterThan(5);
    const base = baseOf({ 'b.yes': { 'x-access': 'closed' } });
    const less = found('texts.missing', { base, catalogues: [english()] }).map(([place]) => String(place));
    expect(less).not.to.include('form /properties/b/properties/yes/title');
    expect(less).to.include('form /properties/b/properties/more/title');
  });

  it('are told once where there is meant to be no more than the core', () => {
    const subject = { ...here({}), catalogues: [{ ...english(), holds: 'core' as const }] };
    expect(found('texts.missing', subject)).to.deep.equal([]);
    expect(found('texts.core', subject, 'language')).to.deep.equal([['form /x-languages', 'en']]);
  });

  it('are not missed in a way of speaking Dutch, which says little otherwise', () => {
    const je = { ...english({ 'b.yes': { title: 'Wil je?' } }), language: 'nl-x-je' };
    const subject = { ...here({}, { 'x-languages': ['nl', 'nl-x-je'] }), catalogues: [je] };
    expect(found('texts.missing', subject)).to.deep.equal([]);
  });

  it('count only while they translate what is shown', () => {
    const layers = [townOf({ set: { 'b.yes': { title: 'Wilt u dat?' } } })];
    const missing = found('texts.missing', { layers, catalogues: [english({ 'b.yes': { title: 'Yes?' } })] }).map(([place]) => place);
    expect(missing).to.include('town /set/b.yes/title');
    expect(missing).not.to.include('form /properties/b/properties/yes/title');
  }); // prettier-ignore

  it('are there at all for every language that the form names', () => {
    const languages = { 'x-languages': ['nl', 'en', 'ti'] };
    expect(found('texts.language', here({}, languages), 'languages')).to.deep.equal([['form /x-languages', ['ti']]]);
    const layers = [townOf({ set: { form: { 'x-languages': ['nl', 'en', 'ar'] } } })];
    expect(found('texts.language', { layers, catalogues: [english()] }, 'languages')).to.deep.equal([
      ['town /set/form/x-languages', ['ar']],
    ]);
  });

  it('have the holes of the Dutch, and of terms alone', () => {
    const layers = [adding({ description: 'Vraag {maneger}. {count} keer.' })];
    expect(found('texts.hole', { layers }, 'name', 'nearest')).to.deep.equal([[text, 'maneger', 'manager']]);
    const base = baseOf({ 'b.yes': { title: 'Wilt u {manager}?' } });
    const catalogues = [english({ 'b.yes': { title: 'Do you want {mayor}?' }, 'b.grade': { title: 'Figure' } })];
    expect(found('texts.hole', { base, catalogues }, 'name')).to.deep.equal([['form/en /texts/b.yes/title', 'mayor']]);
    expect(found('texts.other-holes', { base, catalogues }, 'dutch', 'here')).to.deep.equal([
      ['form/en /texts/b.yes/title', ['manager'], ['mayor']],
    ]);
  });
});
