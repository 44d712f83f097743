import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';

/** A word of an entry that is a text. */
export function textOf(words: JsonObject, word: string): string | undefined {
  const value = own(words, word);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A word of an entry that is a list of texts; what is none is left out. */
export function textsOf(words: JsonObject, word: string): readonly string[] {
  const value = own(words, word);
  return isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** A word of an entry that is yes or no. */
export function isSet(words: JsonObject, word: string): boolean {
  return own(words, word) === true;
}

/** A word of an entry that is a whole number. */
export function numberOf(words: JsonObject, word: string): number | undefined {
  const value = own(words, word);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** The members of a word that is an object. */
export function membersOf(words: JsonObject, word: string): readonly (readonly [string, Json])[] {
  const value = own(words, word);
  return isObject(value) ? Object.entries(value) : [];
}

/** The entries of a catalogue, by id; what is no entry is left out. */
export function entriesOf(catalogue: Json | undefined): readonly (readonly [id: string, words: JsonObject])[] {
  return Object.entries(isObject(catalogue) ? catalogue : {}).filter((one): one is [string, JsonObject] => isObject(one[1]));
}
