import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';
import { pointer } from '../pointer.ts';
import type { Place } from './rule.ts';

type Homes = Map<string, Place>;

/** Where every node with an `x-id` was written: in the base, or in what a layer adds. The first of two counts, as in `resolve`. */
export function homesOf(base: JsonObject, layers: readonly Layer[]): ReadonlyMap<string, Place> {
  const homes = new Map(homesInBase(base));
  for (const { layer, add } of layers) {
    for (const [id, addition] of entriesOf(add)) {
      if (isObject(addition)) find(homes, layer, own(addition, 'schema') ?? null, ['add', id, 'schema'], id);
    }
  }
  return homes;
}

const homesInBase = once((base: JsonObject): ReadonlyMap<string, Place> => {
  const homes: Homes = new Map();
  find(homes, String(own(base, 'x-id')), base, []);
  return homes;
});

/** @param way one list of steps for all: a pointer is written for what has an id alone. */
function find(homes: Homes, document: string, value: Json, way: (string | number)[], given?: string): void {
  if (!isArray(value) && !isObject(value)) return;
  const id = given ?? (isArray(value) ? undefined : own(value, 'x-id'));
  if (typeof id === 'string' && !homes.has(id)) homes.set(id, { document, path: pointer(...way) });
  for (const [key, member] of Object.entries<Json>(value as JsonObject)) {
    if (typeof member !== 'object') continue;
    way.push(key);
    find(homes, document, member, way);
    way.pop();
  }
}
