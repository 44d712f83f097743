import { equal, isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';

/**
 * The article on which a word of an entry stands fast, where it does and another layer says it otherwise; undefined where it may be
 * said. A lock (`x-lock`) keeps the words that it names (`fixed`), and lets terms (`earlier`) only come sooner; it stands fast itself.
 * What is absent counts as what it means: present.
 * @param words what the layers above say of the entry.
 */
export function lockedBy(words: JsonObject, word: string, value: Json): string | undefined {
  const lock = own(words, 'x-lock');
  if (!isObject(lock)) return undefined;
  const now = own(words, word) ?? (word === 'present' ? true : undefined);
  const how = word === 'x-lock' || names(lock, 'fixed', word) ? 'fixed' : names(lock, 'earlier', word) ? 'earlier' : undefined;
  return how !== undefined && refuses[how](now, value) ? String(own(lock, 'basis') ?? '') : undefined;
}

/** Whether what a layer says of a word is refused, by how the word is locked. */
export const refuses = { fixed: (now: Json | undefined, value: Json) => !equal(now, value), earlier: isLater };

function names(lock: JsonObject, how: 'fixed' | 'earlier', word: string): boolean {
  const list = own(lock, how);
  return isArray(list) && list.includes(word);
}

/** Whether a term (`{from, plus}`) counts from another day, or has more time. What cannot be compared counts as later. */
function isLater(was: Json | undefined, is: Json): boolean {
  const [before, after] = [daysOf(was), daysOf(is)];
  const from = (value: Json | undefined) => memberOf(value, 'from');
  return before === undefined || after === undefined || after > before || from(was) !== from(is);
}

/** The days of a term, with months of an average length. */
function daysOf(term: Json | undefined): number | undefined {
  const plus = memberOf(term, 'plus');
  if (!isObject(plus)) return undefined;
  const number = (unit: string) => Number(own(plus, unit) ?? 0);
  const days = number('days') + number('months') * 30.4375 + number('years') * 365.25;
  return Number.isFinite(days) ? days : undefined;
}
