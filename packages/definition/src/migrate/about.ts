import { isObject, memberOf, own, put, type Json } from '../json.ts';
import { pointer } from '../pointer.ts';
import { heirs } from './heirs.ts';
import type { Leftover } from './leftover.ts';
import type { Plan } from './plan.ts';
import type { Open } from './take.ts';

/** Carries what is known about answers (`about`, by `x-id` or `x-id#row`) over to the ids of the new definition. */
export function carryAbout(document: Open, from: Json, to: Json, { both }: Plan): Leftover[] {
  const [name, next] = [from, to].map((definition) => memberOf(definition, 'x-about'));
  const about = typeof name === 'string' ? own(document, name) : undefined;
  if (typeof name !== 'string' || !isObject(about)) return [];
  const leftovers: Leftover[] = [];
  const heir = heirs(both);
  const made: Open = {};
  const moving: [key: string, id: string, heir: string, value: Json][] = [];
  for (const [key, value] of Object.entries(about)) {
    const [id = '', ...row] = key.split('#');
    const now = heir(id);
    if (now !== undefined && now !== id) moving.push([key, id, [now, ...row].join('#'), value]);
    else put(made, key, value);
    if (now === undefined) leftovers.push({ pointer: pointer(name, key), id, value, reason: 'about', kept: true });
  }
  for (const [key, id, now, value] of moving) {
    const free = !Object.hasOwn(made, now);
    const back = free ? now : Object.hasOwn(made, key) ? undefined : key;
    if (back !== undefined) put(made, back, value);
    if (!free) leftovers.push({ pointer: pointer(name, key), id, value, reason: 'occupied', kept: back !== undefined });
  }
  if (moving.length === 0 && next === name) return leftovers;
  const place = typeof next === 'string' && !Object.hasOwn(document, next) ? next : name;
  Reflect.deleteProperty(document, name);
  put(document, place, made);
  return leftovers;
}
