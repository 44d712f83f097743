import { baseLanguage, own, Texts, type Catalogue, type Definition } from '@wegwijs/definition';
import { directionOf } from '../runs.ts';
import type { Voice } from '../scene.ts';
import { Speech } from '../words/speech.ts';

/** One language of a widget: the kit's words and the definition's, with its terms in the holes. */
export function voiceOf(definition: Definition | undefined, language: string, catalogue: Catalogue | undefined): Voice {
  const texts = definition ? definition.texts(language, catalogue) : new Texts(language, catalogue, undefined);
  const speech = new Speech(language, catalogue?.words, (text) => texts.fill(text));
  return { language, dir: directionOf(language), speech, texts };
}

/**
 * Which languages a widget speaks. Dutch goes beside a text that awaits review, so that nobody has to rely on it alone, whatever
 * second language was asked for.
 * @param awaits whether the words of a language await review.
 * @returns the first language and the second, if any.
 */
export function languagesOf(
  locale: string,
  second: string | undefined,
  awaits: (language: string) => boolean,
): { first: string; second: string | undefined } {
  const asked = second === locale ? undefined : second;
  const spoken = [locale, asked ?? locale];
  const alone = spoken.some(awaits) && !spoken.some((language) => /^nl\b/.test(language));
  return { first: locale, second: alone ? baseLanguage : asked };
}

/** The name of a language in itself, and in its own script. */
export function nameOf(language: string): string {
  try {
    const known = own(names, language);
    if (typeof known === 'string') return known;
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}

/** Names that browsers lack, or give in another script. */
const names = {
  'nl-x-je': 'Nederlands (je)',
  ti: 'ትግርኛ',
  kmr: 'Kurmancî',
  ckb: 'کوردی',
  ps: 'پښتو',
  so: 'Soomaali',
};
