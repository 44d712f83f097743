import { isArray, type Json } from '@wegwijs/definition';
import type { Language } from '../frame/language.ts';
import { en } from './en.ts';
import { enHelp } from './en-help.ts';
import { enUse } from './en-use.ts';
import { nl } from './nl.ts';
import { nlHelp } from './nl-help.ts';
import { nlUse } from './nl-use.ts';

/** All that the command line says, by language. What depends on the number `n` has two forms. */
export const catalogues = { en: { ...en, ...enHelp, ...enUse }, nl: { ...nl, ...nlHelp, ...nlUse } };

/** What can be said. */
export type Word = keyof (typeof catalogues)['en'];

/** Something to say, in whichever language is asked for. */
export type Saying = (language: Language) => string;

/** What fills the holes of a sentence. */
export interface Holes {
  readonly [name: string]: Json | Saying | undefined;
}

/** Whether there are words for a code. */
export function isWord(name: string): name is Word {
  return Object.hasOwn(catalogues.en, name);
}

/** A sentence for later, when the language is known. */
export function say(word: Word, holes: Holes = {}): Saying {
  return (language) => sentence(language, word, holes);
}

/** A sentence with its holes filled. */
export function sentence(language: Language, word: Word, holes: Holes = {}): string {
  const said: string | { readonly one: string; readonly other: string } = catalogues[language][word];
  const text = typeof said === 'string' ? said : said[holes['n'] === 1 ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = holes[name];
    if (typeof value === 'function') return value(language);
    return value === undefined ? hole : (isArray(value) ? value : [value]).map((one) => shown(one, name, language)).join(', ');
  });
}

/** A value as it is said: a type of JSON by its name in the language. */
function shown(value: Json, name: string, language: Language): string {
  const type = `type.${String(value)}`;
  if (name === 'type' && isWord(type)) return sentence(language, type);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
