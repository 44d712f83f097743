import type { Item } from '../change/inventory.ts';
import { listingOf } from '../change/listing.ts';
import { canonical, isArray, isObject, own, type Json } from '../json.ts';
import type { LeftoverReason } from './leftover.ts';

/** Why a value that its old place took does not fit its new place; undefined when it does, or never fitted. */
export type Misfit = (value: Json) => LeftoverReason | undefined;

/** How to see whether values still fit; undefined when neither type nor choices were narrowed. */
export function misfitOf(was: Item, now: Item): Misfit | undefined {
  if (was.schema === now.schema) return undefined;
  const [types, allowed] = [typesOf(was), typesOf(now)];
  const [options, left] = [valuesOf(was), valuesOf(now)];
  const lost = left && new Set([...(options ?? [])].filter((value) => !left.has(value)));
  if (allowed === undefined && (!lost || lost.size === 0)) return undefined;
  return (value) => {
    if (allowed && !isOf(value, allowed) && (!types || isOf(value, types))) return 'type';
    const isLost = (one: Json) => lost?.has(canonical(one)) === true;
    return isLost(value) || (isArray(value) && value.some(isLost)) ? 'choice' : undefined;
  };
}

function typesOf({ schema }: Item): readonly Json[] | undefined {
  const type = own(schema, 'type');
  return isArray(type) ? type : type === undefined ? undefined : [type];
}

function valuesOf({ schema }: Item): Set<string> | undefined {
  const options = listingOf(schema)?.options;
  return options && new Set(options.map(({ value }) => canonical(value)));
}

function isOf(value: Json, types: readonly Json[]): boolean {
  if (value === null) return types.includes('null');
  if (isArray(value)) return types.includes('array');
  if (isObject(value)) return types.includes('object');
  return types.includes(typeof value) || (types.includes('integer') && Number.isInteger(value));
}
