// The locks of a definition or a library beside the duties of the law.
import { isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Duty } from './law/duty.ts';

/** The ways in which a lock holds a word. */
export const degrees = ['fixed', 'tighten', 'soft', 'earlier'] as const;

/** Every lock, by the `x-id` of what it is on; on an entry of a catalogue by the name of that. */
export function locksOf(value: Json, found = new Map<string, JsonObject>(), name = ''): Map<string, JsonObject> {
  if (isArray(value)) for (const item of value) locksOf(item, found);
  if (!isObject(value)) return found;
  const lock = own(value, 'x-lock');
  if (isObject(lock)) found.set(String(value['x-id'] ?? name), lock);
  for (const [key, inner] of Object.entries(value)) locksOf(inner, found, key);
  return found;
}

const told = (id: string, basis: unknown, lock: { readonly [degree in (typeof degrees)[number]]?: unknown }) =>
  degrees.flatMap((degree) =>
    (isArray(lock[degree]) ? lock[degree] : []).map((word) => `${id}: ${degree} ${String(word)} (${String(basis)})`),
  );

/** What the law fixes and a definition does not, and what a definition fixes without the law. */
export function wrongWith(base: JsonObject, duties: readonly Duty[]): string[] {
  const promised = new Set(duties.flatMap(({ basis, ids, ...lock }) => ids.flatMap((id) => told(id, basis, lock))));
  const given = new Set([...locksOf(base)].flatMap(([id, lock]) => told(id, lock['basis'], lock)));
  const lacking = [...promised].filter((one) => !given.has(one)).map((one) => `not locked: ${one}`);
  return [...lacking, ...[...given].filter((one) => !promised.has(one)).map((one) => `no duty: ${one}`)];
} // prettier-ignore
