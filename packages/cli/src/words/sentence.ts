import { isArray, type Json } from '@wegwijs/definition';
import type { Language } from '../frame/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** What can be said. */
export type Word = keyof typeof en;

/** Whether there are words for a code. */
export function isWord(name: string): name is Word {
  return Object.hasOwn(en, name);
}

/** A sentence with its holes filled. */
export function sentence(language: Language, word: Word, params: { readonly [name: string]: Json | undefined } = {}): string {
  return (language === 'nl' ? nl : en)[word].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    return value === undefined ? hole : (isArray(value) ? value : [value]).map((one) => shown(one, name, language)).join(', ');
  });
}

/** A value as it is said: a type of JSON by its name in the language. */
function shown(value: Json, name: string, language: Language): string {
  const type = `type.${String(value)}`;
  if (name === 'type' && isWord(type)) return sentence(language, type);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
