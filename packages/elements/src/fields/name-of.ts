import { baseLanguage } from '@wegwijs/definition';
import { kept } from '../kept.ts';
import type { Voice } from '../scene.ts';

/** What a code names. */
export type Named = 'language' | 'region';

/** The name of a language or a country; the code itself when it has none. */
export function nameOf(voice: Voice, what: Named, code: string): string {
  try {
    return namer(voice.language, what).of(code) ?? code;
  } catch {
    return code; // no well-formed code
  }
}

/** What names codes in a language. */
export function namer(language: string, what: Named): Intl.DisplayNames {
  return namers[what](language);
}

const namersOf = (type: Named) => kept((language) => new Intl.DisplayNames([language, baseLanguage], { type }));
const namers = { language: namersOf('language'), region: namersOf('region') };
