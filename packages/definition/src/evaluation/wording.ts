import { isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { text } from '../plan/rows.ts';
import type { Answerer, Item } from './catalogue.ts';

/** What an item says to who answers. */
export interface Wording {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly choices: JsonObject | undefined;
}

/**
 * The words of an item for an answerer: in the wording for that one, else in the one for all.
 * @param language the language of a translation; without it the Dutch. What is not translated is left out.
 */
export function wordsIn({ words }: Item, answerer: Answerer | undefined, language: string | undefined): Wording {
  const said = language === undefined ? words : inLanguage(words, language);
  if (said === undefined) return { title: undefined, description: undefined, choices: undefined };
  const wording = own(said, 'wording');
  const choices = own(said, 'choices');
  const ours = answerer !== undefined && isObject(wording) ? text(own(wording, answerer)) : undefined;
  return {
    title: ours ?? text(own(said, 'title')),
    // An explanation goes with the words for all.
    description: ours === undefined ? text(own(said, 'description')) : undefined,
    choices: isObject(choices) ? choices : undefined,
  };
}

/** What was recorded of an item for an answerer: an address for each language; undefined where nothing was. */
export function recordingsOf({ words }: Item, answerer: Answerer): JsonObject | undefined {
  const all = own(words, 'recordings');
  const ours = memberOf(all, answerer);
  return isObject(ours) ? ours : undefined;
}

/** A word of an entry of a catalogue in a language, with the language that it is in: Dutch where it has no translation. */
export function entryText(
  words: JsonObject,
  word: string,
  language: string,
): { readonly text: string; readonly language: string } {
  const there = inLanguage(words, language);
  const said = there && text(own(there, word));
  return said === undefined ? { text: text(own(words, word)) ?? '', language: 'nl' } : { text: said, language };
}

function inLanguage(words: JsonObject, language: string): JsonObject | undefined {
  const all = own(words, 'texts');
  const found: Json | undefined = memberOf(all, language);
  return isObject(found) ? found : undefined;
}
