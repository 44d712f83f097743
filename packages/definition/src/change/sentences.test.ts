import { expect } from '@open-wc/testing';
import { changed, field } from '../../test/change.ts';
import { law } from '../../test/law.ts';
import type { Json } from '../json.ts';
import { classify } from './classify.ts';
import { ChangeSentences } from './sentences.ts';
import { changesInEnglish } from './words/en.ts';
import { changesInDutch } from './words/nl.ts';

const said = (at: { [pointer: string]: Json | undefined }) => {
  const next = changed(law, at);
  const about = classify(law, next);
  return [changesInDutch, changesInEnglish].map((words) => new ChangeSentences(words, law, next).about(about));
};

describe('sentences about a change', () => {
  it('are in the language of the words, name the question, and say what it means', () => {
    expect(said({ [field('test.driver', 'x-required')]: true })).to.deep.equal([
      [
        'Gewone wijziging: wat is ingevuld blijft goed, er komt iets bij of er wordt iets anders gevraagd.',
        '‘Rijdt u?’: nodig om af te ronden: nu ja, eerst niet gezegd. Voor afronden is iets anders nodig. Wat is ingevuld blijft goed.',
      ],
      [
        'Minor: what was filled in stays right; something is new or asked otherwise.',
        '‘Rijdt u?’: needed to complete: now yes, it was not said. Completion needs something else. What was filled in stays right.',
      ],
    ]);
  });

  it('name a choice by its words, and a question without words by its name', () => {
    const [dutch] = said({ [field('open.pet', 'oneOf')]: [{ const: 'dog', title: 'DOG' }] });
    expect(dutch?.[1]).to.equal('‘pet’ heeft de keuze ‘CAT’ niet meer. Bewaarde antwoorden kunnen fout worden.');
  });

  it('say that migration carries it', () => {
    const [, english] = said({
      [field('open.pet', 'x-id')]: 'open.animal',
      '/x-history': [{ since: '1.0.0', from: ['open.pet'], to: ['open.animal'] }],
    });
    expect(english?.[1]).to.equal(
      '‘pet’ has a new id: ‘open.animal’ instead of ‘open.pet’. Stored answers stand in another place. Migration carries this over.',
    );
  });

  it('name questions by the translation where there is one, and fill its holes', () => {
    const next = changed(law, { [field('test.driver', 'title')]: 'Rijdt uw {caseManager}?' });
    const catalogue = {
      for: 'law',
      language: 'en',
      review: 'complete' as const,
      texts: { 'test.driver': { title: 'Does your {caseManager} drive?' }, 'term.caseManager': { title: 'case manager' } },
    };
    const sentences = new ChangeSentences(changesInEnglish, law, next, catalogue);
    expect(sentences.about(classify(law, next))[1]).to.contain(
      '‘Does your case manager drive?’: the title is now ‘Rijdt uw case manager?’',
    );
  });

  it('say of words in which language they are, by its name; of the Dutch nothing', () => {
    const text = { code: 'text', id: 'test.driver', kind: 'field', keyword: 'title', from: 'A', to: 'B' } as const;
    const of = (words: typeof changesInDutch, language: string) => new ChangeSentences(words, law, law).of({ ...text, language });
    expect(of(changesInDutch, 'nl')).to.equal('‘Rijdt u?’: het opschrift is nu ‘B’, eerst ‘A’.');
    expect(of(changesInDutch, 'ar')).to.equal('‘Rijdt u?’: het opschrift in het Arabisch is nu ‘B’, eerst ‘A’.');
    expect(of(changesInDutch, 'nl-x-je')).to.contain('het opschrift in het Nederlands (je) is nu');
    expect(of(changesInEnglish, 'ar')).to.contain('the title in Arabic is now');
  });

  for (const words of [changesInDutch, changesInEnglish]) {
    it(`have no hole that is not filled, in ${words.language}`, () => {
      const holes = ['name', 'kind', 'in', 'keyword', 'language', 'choice', 'from', 'to'];
      const all = [...Object.values(words.sentences), ...Object.values(words.reasons), ...Object.values(words.levels)];
      for (const text of all) for (const [, hole = ''] of text.matchAll(/\{(\w+)\}/g)) expect(holes).to.include(hole);
    });
  }

  it('call every keyword something in both languages', () => {
    expect(Object.keys(changesInEnglish.keywords)).to.deep.equal(Object.keys(changesInDutch.keywords));
  });
});
