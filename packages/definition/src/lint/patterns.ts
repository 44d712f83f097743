import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { isSafePattern } from '../validate/pattern/is-safe-pattern.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';
import { pointer } from '../pointer.ts';
import type { Context } from './context.ts';
import type { Place } from './rule.ts';

/** A pattern as it stands in a document. */
export interface Patterned {
  readonly place: Place & { readonly id?: string };
  readonly pattern: string;
  /** `invalid`: it is no regular expression under the flag `u`. `unsafe`: it may keep a page busy for seconds on a short text. */
  readonly is: 'safe' | 'unsafe' | 'invalid';
}

/** Every pattern that a schema gives: in the base, and in what layers add. Layers cannot change one. */
export function patternsIn({ subject, layers }: Context): Patterned[] {
  return [...inBase(subject.base), ...layers.flatMap(inLayer)];
}

const inBase = once((base: JsonObject) => finder(String(own(base, 'x-id')))(base, []));

const inLayer = once(({ layer, add }: Layer) => {
  const find = finder(layer);
  const added = entriesOf(add).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  return added.flatMap(([id, addition]) => find(own(addition, 'schema') ?? null, ['add', id, 'schema'], id));
});

function finder(document: string) {
  // Many fields share one: a date, a postcode.
  const judged = new Map<string, Patterned['is']>();
  return (value: Json, way: string[], around?: string): Patterned[] => {
    const found: Patterned[] = [];
    const take = (pattern: Json | undefined, id: string | undefined, ...last: string[]) => {
      if (typeof pattern !== 'string') return;
      const is = judged.get(pattern) ?? judge(pattern);
      judged.set(pattern, is);
      found.push({ place: { document, path: pointer(...way, ...last), ...(id === undefined ? {} : { id }) }, pattern, is });
    };
    const walk = (inner: Json, outer: string | undefined) => {
      if (!isArray(inner) && !isObject(inner)) return;
      const said = isArray(inner) ? undefined : own(inner, 'x-id');
      const id = typeof said === 'string' ? said : outer;
      if (isObject(inner)) {
        take(own(inner, 'pattern'), id, 'pattern');
        const names = own(inner, 'patternProperties');
        if (isObject(names)) for (const name of Object.keys(names)) take(name, id, 'patternProperties', name);
      }
      for (const [key, member] of Object.entries<Json>(inner as JsonObject)) {
        way.push(key);
        walk(member, id);
        way.pop();
      }
    };
    walk(value, around);
    return found;
  };
}

function judge(pattern: string): Patterned['is'] {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'invalid';
  }
  return isSafePattern(pattern) ? 'safe' : 'unsafe';
}
