import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { entriesOf } from './entries.ts';
import { pointer } from '../pointer.ts';
import type { Context } from './context.ts';
import type { Place } from './rule.ts';

/** A pattern as it stands in a document. */
export interface Patterned {
  readonly place: Place & { readonly id?: string };
  readonly pattern: string;
  /** Whether it is a regular expression under the flag `u`. */
  readonly isValid: boolean;
}

/** Every pattern that a schema gives: in the base, and in what layers add. Layers cannot change one. */
export function patternsIn(context: Context): Patterned[] {
  const found: Patterned[] = [];
  const walk = (value: Json, document: string, way: string[], around: string | undefined) => {
    if (!isArray(value) && !isObject(value)) return;
    const said = isArray(value) ? undefined : own(value, 'x-id');
    const id = typeof said === 'string' ? said : around;
    const take = (pattern: Json | undefined, ...last: string[]) => {
      if (typeof pattern !== 'string') return;
      const place = { document, path: pointer(...way, ...last), ...(id === undefined ? {} : { id }) };
      found.push({ place, pattern, isValid: isValid(pattern) });
    };
    if (isObject(value)) {
      take(own(value, 'pattern'), 'pattern');
      const names = own(value, 'patternProperties');
      if (isObject(names)) for (const name of Object.keys(names)) take(name, 'patternProperties', name);
    }
    for (const [key, member] of Object.entries<Json>(value as JsonObject)) {
      way.push(key);
      walk(member, document, way, id);
      way.pop();
    }
  };
  walk(context.subject.base, context.base, [], undefined);
  for (const { layer, add } of context.layers) {
    for (const [id, addition] of entriesOf(add)) {
      if (isObject(addition)) walk(own(addition, 'schema') ?? null, layer, ['add', id, 'schema'], id);
    }
  }
  return found;
}

function isValid(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
