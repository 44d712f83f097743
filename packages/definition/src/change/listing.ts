import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';

/** The labelled constants of a schema. Their value is their identity. */
export interface Listing {
  /** `items` where the schema of the items holds the list, else empty. */
  readonly within: '' | 'items';
  readonly word: 'enum' | 'oneOf' | 'anyOf';
  /** The constants in their order, each as it is written; those of an `enum` have a value alone. */
  readonly options: readonly { readonly value: Json; readonly schema: JsonObject }[];
  /** What else is accepted: a local value, an own answer. */
  readonly ends: readonly Json[];
}

/** The choices of a schema or of its items; undefined when it has none. Items with an identity of their own keep theirs. */
export function listingOf(schema: JsonObject): Listing | undefined {
  const items = own(schema, 'items');
  return read(schema, '') ?? (isObject(items) && own(items, 'x-id') === undefined ? read(items, 'items') : undefined);
}

function read(schema: JsonObject, within: Listing['within']): Listing | undefined {
  const values = own(schema, 'enum');
  if (isArray(values)) return { within, word: 'enum', options: values.map((value) => ({ value, schema: {} })), ends: [] };
  for (const word of ['oneOf', 'anyOf'] as const) {
    const list = own(schema, word);
    if (!isArray(list)) continue;
    const options = list.flatMap((one) => {
      const value = memberOf(one, 'const');
      return isObject(one) && value !== undefined ? [{ value, schema: one }] : [];
    });
    const ends = list.filter((one) => !isObject(one) || own(one, 'const') === undefined);
    if (options.length > 0) return { within, word, options, ends };
  }
  return undefined;
}

/** Whether a value may match more than one line of the list, which `oneOf` refuses. */
export function overlaps({ word, options, ends }: Listing): boolean {
  const values = new Set(options.map(({ value }) => JSON.stringify(value)));
  return word === 'oneOf' && (ends.length > 0 || values.size < options.length);
}
