import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';

/** The words of an entry that a layer may not say anew, with the basis of the lock that forbids it. */
export interface LockedWords {
  readonly words: readonly string[];
  readonly basis: string;
}

/**
 * What the lock of an entry from above keeps as it is: the words it names (`fixed`), terms that would come later than they do
 * (`earlier`), and the lock itself. `present` is a word too: an entry that has it fixed cannot be left out.
 */
export function lockedWords(above: JsonObject, asked: JsonObject): LockedWords {
  const lock = own(above, 'lock');
  if (!isObject(lock)) return { words: [], basis: '' };
  const fixed = new Set(['lock', ...named(lock, 'fixed')]);
  const later = named(lock, 'earlier').filter((word) => isLater(own(above, word), own(asked, word)));
  const words = Object.keys(asked).filter((word) => fixed.has(word) || later.includes(word));
  return { words, basis: String(own(lock, 'basis') ?? '') };
}

function named(lock: JsonObject, word: string): string[] {
  const list = own(lock, word);
  return isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

/** Whether a term (`{from, plus}`) counts from another day, or has more time. What cannot be compared counts as later. */
function isLater(was: Json | undefined, is: Json | undefined): boolean {
  if (is === undefined) return false;
  const [before, after] = [daysOf(was), daysOf(is)];
  const from = (value: Json | undefined) => (isObject(value) ? own(value, 'from') : undefined);
  return before === undefined || after === undefined || after > before || from(was) !== from(is);
}

/** The days of a term, with months of an average length. */
function daysOf(term: Json | undefined): number | undefined {
  const plus = isObject(term) ? own(term, 'plus') : undefined;
  if (!isObject(plus)) return undefined;
  const number = (unit: string) => Number(own(plus, unit) ?? 0);
  const days = number('days') + number('months') * 30.4375 + number('years') * 365.25;
  return Number.isFinite(days) ? days : undefined;
}
