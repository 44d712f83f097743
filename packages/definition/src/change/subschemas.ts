import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { pointer } from '../pointer.ts';
import { listingOf } from './listing.ts';

/** One schema that stands directly in another. */
export interface Subschema {
  readonly schema: JsonObject;
  /** JSON Pointer from the schema around it. */
  readonly at: string;
  /** The step in a document: a name, `*` for an item; undefined when it is not one further step. */
  readonly step: string | undefined;
  /** `here`: the same value. `part`: a part of it. `other`: whether it matches is only asked. */
  readonly how: 'here' | 'part' | 'other';
}

const maps = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'];
const singles = ['items', 'additionalProperties', 'additionalItems', 'unevaluatedItems', 'unevaluatedProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else']; // prettier-ignore
const lists = ['allOf', 'prefixItems', 'items', 'anyOf', 'oneOf'];

/** Applied to a part of a value, and to nothing but it. */
const parts = ['properties', 'items', 'prefixItems', 'patternProperties', 'additionalProperties', '$defs', 'definitions'];

/** Whether the value of a keyword is told by the schemas in it, so that the keyword itself need not be compared. */
export function holdsSchemas(word: string, value: Json): boolean {
  if (lists.includes(word) && isArray(value)) return true;
  return (maps.includes(word) || singles.includes(word)) && isObject(value);
}

/** The schemas that stand directly in a schema; the lines of a list of choices are none. */
export function subschemas(schema: JsonObject, inListing = false): Subschema[] {
  const found: Subschema[] = [];
  const listing = listingOf(schema);
  const add = (word: string, value: Json, name?: string | number) => {
    const how = word === 'allOf' ? 'here' : parts.includes(word) ? 'part' : 'other';
    const step = word === 'properties' ? String(name) : word === 'items' && name === undefined ? '*' : undefined;
    const inner = isObject(value) ? value : value === false ? { enum: [] } : value === true ? {} : undefined;
    if (inner) found.push({ schema: inner, at: pointer(word, ...(name === undefined ? [] : [name])), step, how });
  };
  for (const [word, value] of Object.entries(schema)) {
    if (!holdsSchemas(word, value)) continue;
    if (listing?.within === '' && word === listing.word) continue;
    if (inListing && (word === 'oneOf' || word === 'anyOf')) continue;
    if (lists.includes(word) && isArray(value)) value.forEach((one, i) => add(word, one, i));
    else if (maps.includes(word)) for (const [name, one] of Object.entries(value as JsonObject)) add(word, one, name);
    else add(word, value);
  }
  return found;
}

/** Whether the items of a schema have their choices counted as its own. */
export function listsItems(schema: JsonObject): boolean {
  return listingOf(schema)?.within === 'items' && own(schema, 'items') !== undefined;
}
