import { equal, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';

/**
 * The article on which a word of an entry stands fast, where it does and another layer says it otherwise; undefined where it may be
 * said. A lock stands fast itself. What is absent counts as what it means: present.
 * @param words what the layers above say of the entry.
 */
export function lockedBy(words: JsonObject, word: string, value: Json): string | undefined {
  const lock = own(words, 'x-lock');
  if (!isObject(lock)) return undefined;
  const fixed = own(lock, 'fixed');
  const now = own(words, word) ?? (word === 'present' ? true : undefined);
  if (word !== 'x-lock' && !(isArray(fixed) && fixed.includes(word))) return undefined;
  return equal(now, value) ? undefined : String(own(lock, 'basis') ?? '');
}
