import { isObject, type Draft, type Json, type JsonObject } from '@wegwijs/definition';
import { Alternatives } from './alternatives.ts';
import type { Field } from './field.ts';
import { Group } from './group.ts';
import type { HalfDone } from './half-done.ts';
import { Leaf } from './leaf.ts';
import { Rows } from './rows.ts';
import { chosen, fieldAt } from './walk.ts';

/**
 * Does again what was half done; gives what has no place any more.
 * @param from where the pointers begin.
 */
export function doAgain(from: Field, half: Draft['typed']): HalfDone {
  const lost: HalfDone = {};
  for (const [place, text] of Object.entries(half).sort(inOrder)) {
    const [, mark = '', at = '', pointer = ''] = /^([#?]?)(\d*)(.*)$/s.exec(place) ?? [];
    const field = fieldAt(from, pointer);
    if (mark === '?') {
      if (!(field instanceof Alternatives && field.retake(Number(text)))) lost[place] = text;
    } else if (mark === '#') Object.assign(lost, putAgain(chosen(field), place, Number(at), text));
    else if (!typeAgain(chosen(field), text)) lost[place] = text;
  }
  return lost;
}

/** What brings places goes before what is typed in them, and what is around before what lies in it. */
function inOrder([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const rank = (place: string) => (/^[#?]/.test(place) ? place.replace(/^#\d*/, '#').length : Infinity);
  const [one, other] = [rank(a), rank(b)];
  return one === other ? a.localeCompare(b, 'en', { numeric: true }) : one - other;
}

/** Puts a row or an entry in again, with what is half done in it. */
function putAgain(list: Field | undefined, place: string, at: number, text: string): HalfDone {
  const { name, value, inside } = read(text);
  const field = isObject(inside) ? placeFor(list, at, name, value) : undefined;
  if (!field) return { [place]: text };
  const left = Object.entries(doAgain(field, inside as Draft['typed']));
  return Object.fromEntries(left.map(([inner, one]) => [place + inner, one]));
}

function placeFor(list: Field | undefined, at: number, name: Json | undefined, value: Json | undefined): Field | undefined {
  if (list instanceof Rows) return list.open(at);
  if (!(list instanceof Group) || !list.map || typeof name !== 'string') return undefined;
  const entry = list.map.add(at);
  list.map.rename(entry, name);
  if (value !== undefined) entry.field.accept(value);
  return entry.field;
}

function read(text: string): JsonObject {
  try {
    const kept = JSON.parse(text) as Json;
    return isObject(kept) ? kept : {};
  } catch {
    return {};
  }
}

/** Types in a leaf, when it has no value: an answer goes before what was half typed. */
function typeAgain(field: Field | undefined, text: string): boolean {
  if (!(field instanceof Leaf) || field.value.value !== undefined) return false;
  field.type(text);
  return true;
}
