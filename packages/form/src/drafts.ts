import { isObject, own, type Draft, type Json, type JsonObject } from '@wegwijs/definition';
import { Alternatives } from './alternatives.ts';
import type { Field } from './field.ts';
import { Group } from './group.ts';
import type { HalfDone } from './half-done.ts';
import { Leaf } from './leaf.ts';
import { Rows } from './rows.ts';
import { fieldAt } from './walk.ts';

/**
 * Does again what was half done; gives what has no place any more.
 * @param from where the pointers begin.
 */
export function doAgain(from: Field, half: Draft['typed']): HalfDone {
  const lost: HalfDone = {};
  for (const [place, text] of Object.entries(half).sort(([a], [b]) => inOrder(a, b))) {
    const [, mark = '', at = '', pointer = ''] = /^([#?]?)(\d*)(.*)$/s.exec(place) ?? [];
    const field = fieldAt(from, pointer);
    if (mark === '#') Object.assign(lost, putAgain(field, place, Number(at), text));
    else if (!(mark === '?' ? chooseAgain(field, Number(text)) : typeAgain(field, text))) lost[place] = text;
  }
  return lost;
}

/** What brings places goes before what stands in them, and what is around goes before what lies in it. */
function inOrder(a: string, b: string): number {
  const typed = (place: string) => Number(place === '' || place.startsWith('/'));
  const pointer = (place: string) => place.replace(/^[#?]\d*/, '');
  const compare = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
  return typed(a) - typed(b) || compare(pointer(a), pointer(b)) || compare(a, b);
}

/** Puts a row or an entry in again, with what is half done in it. */
function putAgain(list: Field | undefined, place: string, at: number, text: string): HalfDone {
  const kept = read(text);
  const inside = own(kept, 'inside');
  const field = isObject(inside) ? placeFor(list, at, own(kept, 'name'), own(kept, 'value')) : undefined;
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

function chooseAgain(field: Field | undefined, index: number): boolean {
  return field instanceof Alternatives && field.retake(index);
}

/** Types in a leaf, when it has no value: what was half typed goes before no answer. */
function typeAgain(field: Field | undefined, text: string): boolean {
  if (field instanceof Alternatives) return typeAgain(field.chosen.value === undefined ? undefined : field.option(field.chosen.value), text); // prettier-ignore
  if (!(field instanceof Leaf) || field.value.value !== undefined) return false;
  field.type(text);
  return true;
}
