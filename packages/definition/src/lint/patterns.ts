import { isArray, isObject, own, type Json } from '../json.ts';
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
  const walk = (value: Json, document: string, path: string, around: string | undefined) => {
    if (isArray(value)) value.forEach((item, i) => walk(item, document, path + pointer(i), around));
    if (!isObject(value)) return;
    const said = own(value, 'x-id');
    const id = typeof said === 'string' ? said : around;
    const take = (pattern: Json | undefined, at: string) => {
      if (typeof pattern !== 'string') return;
      found.push({ place: { document, path: at, ...(id === undefined ? {} : { id }) }, pattern, isValid: isValid(pattern) });
    };
    take(own(value, 'pattern'), path + pointer('pattern'));
    const names = own(value, 'patternProperties');
    if (isObject(names)) for (const name of Object.keys(names)) take(name, path + pointer('patternProperties', name));
    for (const [key, member] of Object.entries(value)) walk(member, document, path + pointer(key), id);
  };
  walk(context.subject.base, context.base, '', undefined);
  for (const { layer, add } of context.layers) {
    for (const [id, addition] of entriesOf(add)) {
      if (isObject(addition)) walk(own(addition, 'schema') ?? null, layer, pointer('add', id, 'schema'), id);
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
