import { baseLanguage } from '@wegwijs/definition';
import { nameOf as ownName } from '../island/voices.ts';
import type { Scene, Voice } from '../scene.ts';
import { countryCodes, frequentCountries, frequentLanguages, languageCodes } from './codes.ts';
import { nameOf, namer, type Named } from './name-of.ts';

/** A language or a country with its name. */
export interface Name {
  readonly code: string;
  readonly name: string;
}

/** Names to choose from, in the language of the scene and in its order: first those that are chosen most. */
export interface Names {
  readonly frequent: readonly Name[];
  readonly others: readonly Name[];
  /** BCP 47: the language that the names are in. */
  readonly language: string;
}

/** Making the names costs some milliseconds; a voice keeps its language. */
const made = new WeakMap<Voice, { [what in Named]?: Names }>();

/** All languages. A language is also named in itself, so that who speaks it finds it. */
export function languages({ voice }: Scene): Names {
  return kept(voice, 'language', frequentLanguages, languageCodes);
}

/** All countries. */
export function countries({ voice }: Scene): Names {
  return kept(voice, 'region', frequentCountries, countryCodes);
}

function kept(voice: Voice, what: Named, frequent: readonly string[], all: readonly string[]): Names {
  const known = made.get(voice) ?? {};
  made.set(voice, known);
  return (known[what] ??= names(voice, what, frequent, all));
}

function names(voice: Voice, what: Named, frequent: readonly string[], all: readonly string[]): Names {
  const { compare } = new Intl.Collator([voice.language, baseLanguage]);
  const first = new Set(frequent);
  const sorted = (codes: Iterable<string>): Name[] =>
    [...new Set(codes)]
      .map((code) => ({ code, name: what === 'language' && first.has(code) ? withOwn(voice, code) : nameOf(voice, what, code) }))
      .filter(({ code, name }) => name !== code)
      .sort((a, b) => compare(a.name, b.name));
  const { locale } = namer(voice.language, what).resolvedOptions();
  return { frequent: sorted(frequent), others: sorted(all.filter((code) => !first.has(code))), language: locale };
}

function withOwn(voice: Voice, code: string): string {
  const name = nameOf(voice, 'language', code);
  const self = ownName(code);
  return self.toLocaleLowerCase() === name.toLocaleLowerCase() || self === code ? name : `${name} (${self})`;
}
