import { copy, type Draftable } from '../src/layers/tree.ts';
import { own, type Json, type JsonObject } from '../src/json.ts';
import { pointer, steps } from '../src/pointer.ts';

/** A definition with other values at some pointers; undefined takes out. */
export function changed(base: JsonObject, at: { readonly [pointer: string]: Json | undefined }): JsonObject {
  const root = copy(base) as Draftable;
  for (const [place, value] of Object.entries(at)) {
    const names = steps(place);
    const last = names.pop() ?? '';
    let here: Json = root;
    for (const name of names) here = (here as Draftable)[name] ?? null;
    if (value === undefined) Reflect.deleteProperty(here as Draftable, last);
    else Object.defineProperty(here, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return root;
}

/** The place of a field of the small law: `test.status`. */
export function field(id: string, ...further: string[]): string {
  return pointer(...id.split('.').flatMap((name) => ['properties', name]), ...further);
}

/** A field of the small law, as it is written. */
export function schemaOf(base: JsonObject, id: string): JsonObject {
  let here: Json = base;
  for (const name of steps(field(id))) here = own(here as JsonObject, name) ?? {};
  return here as JsonObject;
}
