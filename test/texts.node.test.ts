// The words of every language: none is missing, none is left over, each has the holes of its Dutch, and the Dutch is plain.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { enDoctor } from '../packages/elements/src/words/en-doctor.ts';
import { nlAll } from '../packages/elements/src/words/nl-all.ts';
import { nlBuilderAll } from '../packages/elements/src/words/nl-builder-all.ts';
import { nlDoctor } from '../packages/elements/src/words/nl-doctor.ts';
import { core, forNewcomers, holding, languages } from './tools/languages.ts';
import { bases, catalogueOf, termsOf, wordsOf } from './tools/bases.ts';
import { intake, readByNewcomer, schemas, type Sayings } from './tools/schema-files.ts';

/** What is written as it is in Dutch, and should be. */
const sameAsDutch: { readonly [language: string]: readonly string[] } = {
  en: ['B1-route', 'Internet', 'Later', 'Smartphone', 'Stress', 'Tablet', 'Water', 'X'],
  ar: ['B1-route', 'X'],
  ti: ['B1-route', 'X'],
  tr: ['Blik op Werk', 'Tablet', 'X'],
};

/** Words of the office that have a plain one. */
const stiff = /\b(optioneel|indien|conform|middels|ten behoeve van)\b/i;
const longest = 20;
/** Dutch sentences that are longer, with the reason. */
const longer: Record<string, string> = {};

const holes = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();
const missing = (wanted: Sayings, words: Sayings): string[] => [...wanted.keys()].filter((key) => !words.get(key)?.trim());
const unknown = (words: Sayings, dutch: Sayings): string[] => [...words.keys()].filter((key) => !dutch.has(key));

/** Where a translation has other holes than its Dutch. A text with a number counts as a whole: not every form names the number. */
const otherHoles = (words: Sayings, dutch: Sayings): string[] =>
  [...words]
    .filter(([key, text]) => dutch.has(key) && String(holes(text)) !== String(holes(dutch.get(key) ?? '')))
    .map(([key, text]) => `${key}: ${text}`);

/** Whether there is anything to translate: more than holes. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** Where a translation is still the Dutch, and the listed texts that no longer are. */
function dutchLeft(language: string, pairs: readonly (readonly [Sayings, Sayings])[]): string[] {
  const same = pairs.flatMap(([words, dutch]) => [...words].filter(([key, text]) => text === dutch.get(key) && hasWords(text)));
  const listed = sameAsDutch[language] ?? [];
  const texts = new Set(same.map(([, text]) => text));
  return [
    ...same.filter(([, text]) => !listed.includes(text)).map(([key, text]) => `${key}: ${text}`),
    ...listed.filter((text) => !texts.has(text)).map((text) => `no longer the same, take it off the list: ${text}`),
  ];
}

const builderWords = JSON.parse(readFileSync(join(schemas, 'words/builder/en.json'), 'utf8')) as Record<string, string>;
const kit: Sayings = new Map(Object.entries(nlAll));
/** What a web team reads, and no newcomer: in Dutch and English alone. */
const doctor: Sayings = new Map(Object.entries(nlDoctor));
const kitIn = (language: string): Sayings =>
  new Map(Object.entries(intake.words.get(language) ?? {}).map(([key, text]) => [key, typeof text === 'string' ? text : '']));

describe('The words of the builder, for who works at a gemeente', () => {
  const dutch: Sayings = new Map(Object.entries(nlBuilderAll));
  const english = new Map(Object.entries(builderWords));
  test('are there in English too, with the same holes', () => {
    assert.deepEqual(missing(dutch, english), []);
    assert.deepEqual(unknown(english, dutch), []);
    assert.deepEqual(otherHoles(english, dutch), []);
  });
  test('are plain Dutch', () => {
    for (const [key, text] of dutch) assert.doesNotMatch(text, stiff, key);
  });
});

/** What of the kit there should be in a language. */
const kitFor = (language: string): Sayings =>
  languages.get(language)?.holds === 'core' ? new Map(core.words.map((key) => [key, kit.get(key) ?? ''])) : kit;

describe('The list of languages', () => {
  test('names every language that there is', () => {
    const there = [...bases.flatMap(({ catalogues }) => catalogues.map(({ language }) => language)), ...intake.words.keys()];
    assert.deepEqual([...new Set(there)].sort(), [...languages.keys()].sort());
  });

  test('has a core of words and texts that there are, and that a newcomer reads', () => {
    assert.deepEqual(core.words.filter((key) => !kit.has(key)), []); // prettier-ignore
    for (const [kind, keys] of Object.entries(core.texts))
      assert.deepEqual(keys.filter((key) => !bases.find(({ name }) => name === kind)?.read.has(key)), [], kind); // prettier-ignore
  });
});

describe('Every language', () => {
  for (const [language, { holds, review }] of languages) {
    for (const base of bases) {
      test(`${base.name}, ${language}: is there, and says whether a native speaker has read it`, () => {
        const isClaimed = holds === 'all' || holds === 'newcomer' || base.name in core.texts;
        const catalogue = catalogueOf(base, language);
        if (isClaimed || catalogue) assert.equal(catalogue?.review, review);
      });
      test(`${base.name}, ${language}: translates nothing that is not there`, () => {
        assert.deepEqual(unknown(wordsOf(base, language), base.dutch), []);
      });
      test(`${base.name}, ${language}: has the holes of the Dutch`, () => {
        assert.deepEqual(otherHoles(wordsOf(base, language), base.dutch), []);
      });
    }

    test(`${language}: nothing is still Dutch`, () => {
      const pairs = bases.map((base) => [wordsOf(base, language), base.dutch] as const);
      assert.deepEqual(dutchLeft(language, [...pairs, [kitIn(language), kit]]), []);
    });

    test(`${language}: the kit's own words have the keys and the holes of the Dutch`, () => {
      const words = kitIn(language);
      if (holds !== 'register') assert.deepEqual(missing(kitFor(language), words), []);
      assert.deepEqual(unknown(words, kit), []);
      assert.deepEqual(otherHoles(words, kit), []);
    });

    test(`${language}: a plural of the kit has every form of the language`, () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const [key, text] of kitIn(language)) {
        for (const [, forms = ''] of text.matchAll(/\{\w+\|((?:[^{}]|\{\w+\})*)\}/g)) {
          const names = forms.split(';').map((form) => form.split('=')[0] ?? '');
          assert.deepEqual(names.sort(), [...pluralCategories].sort(), key);
        }
      }
    });
  }
});

describe('A language that is written in full', () => {
  for (const language of holding('all')) {
    for (const base of bases) {
      test(`${base.name}, ${language}: is complete`, () => assert.deepEqual(missing(base.dutch, wordsOf(base, language)), []));
    }
  }
});

describe('A language of which there is the core', () => {
  for (const language of holding('core')) {
    for (const [kind, keys] of Object.entries(core.texts)) {
      test(`${kind}, ${language}: is complete`, () => {
        const words = wordsOf(
          bases.find(({ name }) => name === kind)!,
          language,
        );
        assert.deepEqual(keys.filter((key) => !words.get(key)?.trim()), []); // prettier-ignore
      });
    }
  }
});

describe('A way of speaking Dutch', () => {
  /** Where a text addresses its reader with u. */
  const formal = /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu;
  const addressed = (sayings: Sayings): string[] => [...sayings].filter(([, text]) => formal.test(text)).map(([key]) => key);

  for (const language of holding('register')) {
    test(`${language}: says all that a newcomer reads of the national texts, and no more than it says otherwise`, () => {
      for (const base of bases.filter(({ national }) => national)) {
        const words = wordsOf(base, language);
        assert.deepEqual(addressed(base.read).filter((key) => !words.has(key)), [], base.name); // prettier-ignore
        assert.deepEqual([...words.keys()].filter((key) => !formal.test(base.dutch.get(key) ?? '')), [], base.name); // prettier-ignore
        assert.deepEqual(addressed(words), [], base.name);
      }
    });

    test(`${language}: has the words of the kit that every intake has`, () => {
      const words = kitIn(language);
      const asked = addressed(new Map(core.words.map((key) => [key, kit.get(key) ?? ''])));
      assert.ok(asked.length > 20);
      assert.deepEqual(asked.filter((key) => !words.has(key)), []); // prettier-ignore
      assert.deepEqual(addressed(words), []);
    });
  }
});

test('the doctor says the same in English', () => {
  const english = new Map(Object.entries(enDoctor));
  assert.deepEqual([missing(doctor, english), unknown(english, doctor), otherHoles(english, doctor)], [[], [], []]);
  assert.deepEqual([...english].filter(([key, text]) => text === doctor.get(key) && hasWords(text)), []); // prettier-ignore
});

describe('What a newcomer reads', () => {
  test('is found', () => {
    const ids = readByNewcomer(intake.base, intake.base['x-profiles']);
    const asked = ['intake', 'health', 'health.selfRated', 'family.children.row', 'family.children.birthYear'];
    const shown = ['person.bsn', 'assessment.routeAdvice', 'text.start.why', 'term.caseManager', 'deadline.termEnd'];
    assert.deepEqual(
      [...asked, ...shown].filter((id) => !ids.has(id)),
      [],
    );
    assert.ok(!ids.has('module.work') && !ids.has('derived.hasChildren'));
  });

  for (const language of forNewcomers) {
    for (const base of bases) {
      test(`${base.name}, ${language}: is complete`, () => assert.deepEqual(missing(base.read, wordsOf(base, language)), []));
    }
  }
});

describe('The Dutch', () => {
  const sayings = [
    ...bases.flatMap(({ name, dutch }) => [...dutch].map(([key, text]) => [`${name}: ${key}`, text] as const)),
    ...kit,
    ...doctor,
  ];
  const sentences = sayings.flatMap(([key, text]) => text.split(/(?<=[.!?])\s+/).map((sentence) => ({ key, sentence })));
  const isLong = ({ sentence }: { sentence: string }) => sentence.split(/\s+/).length > longest;

  test('has no words of the office', () => {
    assert.deepEqual(
      sayings.filter(([, text]) => stiff.test(text)),
      [],
    );
  });

  test(`has no sentence of more than ${longest} words`, () => {
    assert.deepEqual(
      sentences.filter((one) => isLong(one) && !(one.key in longer)),
      [],
    );
    const still = new Set(sentences.filter(isLong).map(({ key }) => key));
    assert.deepEqual(
      Object.keys(longer).filter((key) => !still.has(key)),
      [],
    );
  });

  test('names only terms in its holes', () => {
    for (const { kind, name, dutch } of bases) {
      const terms = termsOf(kind);
      const used = [...dutch].flatMap(([key, text]) => holes(text).map((hole) => ({ key, hole })));
      assert.deepEqual(used.filter(({ hole }) => !terms.has(hole)), [], name); // prettier-ignore
    }
  });
});
