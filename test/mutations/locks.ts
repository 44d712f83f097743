// Every lock of the national definitions and libraries, taken away whole and word by word: the list of duties must notice.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import { duties } from '../floor/law.ts';
import { degrees, locksOf, wrongWith } from '../floor/locks.ts';
import type { Mutation } from './rules.ts';

const national = join(import.meta.dirname, '../../schemas/national');

/** The same definition with another lock on one node; undefined takes it away. */
function withLock(value: Json, id: string, lock: JsonObject | undefined, name = ''): Json {
  if (isArray(value)) return value.map((item) => withLock(item, id, lock));
  if (!isObject(value)) return value;
  const isIt = (value['x-id'] ?? name) === id;
  const kept = Object.entries(value).filter(([word]) => !(isIt && word === 'x-lock'));
  const made = Object.fromEntries(kept.map(([word, inner]) => [word, withLock(inner, id, lock, word)]));
  return isIt && lock ? { ...made, 'x-lock': lock } : made;
}

/** Ways to weaken a lock: without it, and without each of its words. */
function weaker(lock: JsonObject): [way: string, lock: JsonObject | undefined][] {
  const words = degrees.flatMap((degree) => {
    const list = lock[degree];
    return isArray(list) ? list.map((word) => [degree, word, list] as const) : [];
  });
  return [
    ['dropped', undefined],
    ...words.map(([degree, word, list]): [string, JsonObject] => [
      `${degree} without ${String(word)}`,
      { ...lock, [degree]: list.filter((one) => one !== word) },
    ]),
  ];
}

/** Mutates every lock, one after another. */
export function mutatedLocks(): Mutation[] {
  return readdirSync(national)
    .filter((file) => /\.(definition|library)\.json$/.test(file))
    .flatMap((file) => {
      const base = JSON.parse(readFileSync(join(national, file), 'utf8')) as JsonObject;
      const kind = file.replace(/(\.definition)?\.json$/, '');
      const law = duties[kind] ?? [];
      const before = wrongWith(base, law).length;
      return [...locksOf(base)].flatMap(([id, lock]) =>
        weaker(lock).map(([way, other]) => {
          const found = wrongWith(withLock(base, id, other) as JsonObject, law);
          const caught = before === 0 ? found[0] : undefined;
          return { what: `${kind} ${id}`, way, caught };
        }),
      );
    });
}
