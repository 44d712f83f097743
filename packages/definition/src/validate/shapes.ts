import { underU } from './pattern/under-u.ts';
import { isObject, type JsonObject } from './values.ts';

/** Calls back for a schema inside a keyword's value, with the step that leads to it; none where the value is the schema. */
export type Visit = (schema: unknown, step?: string) => void;

type Guard<V> = (value: unknown) => value is V;

/** What a keyword's value must be. */
export interface Shape<V> {
  /** Without it: anything. */
  readonly is?: Guard<V>;
  /** Visits the schemas in the value. */
  schemas?(value: V, visit: Visit): void;
}

const typeNames: readonly unknown[] = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'];

const isText: Guard<string> = (value) => typeof value === 'string';
const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);
const isPattern: Guard<string> = (value): value is string => isText(value) && underU(value) !== undefined;
const isType: Guard<string> = (value): value is string => typeNames.includes(value);
const isList: Guard<readonly unknown[]> = (value) => Array.isArray(value);
const isTexts = listOf(isText);
const isTypes = listOf(isType);

function listOf<V>(is: Guard<V>): Guard<readonly V[]> {
  return (value): value is readonly V[] => isList(value) && value.every(is);
}
function mapOf<V>(is: (value: unknown) => boolean): Guard<Readonly<Record<string, V>>> {
  return (value): value is Readonly<Record<string, V>> => isObject(value) && Object.values(value).every(is);
}

const visitMap = (map: JsonObject, visit: Visit): void => Object.keys(map).forEach((name) => visit(map[name], name));
const visitAny = (value: unknown, visit: Visit): void => (isList(value) ? visitMap(value as never, visit) : visit(value));

export const anything: Shape<unknown> = {};
export const text: Shape<string> = { is: isText };
/** A URI, absolute or relative, that leads to a schema. */
export const reference: Shape<string> = { is: isText };
/** A name for the schema that has the keyword. */
export const anchor: Shape<string> = { is: isText };
export const texts: Shape<readonly string[]> = { is: isTexts };
export const textsByName: Shape<Readonly<Record<string, readonly string[]>>> = { is: mapOf(isTexts) };
export const flag: Shape<boolean> = { is: (value) => typeof value === 'boolean' };
export const number: Shape<number> = { is: isNumber };
/** A limit; or, as in draft-04, whether that of another word may be reached. */
export const numberOrFlag: Shape<number | boolean> = {
  is: (value): value is number | boolean => isNumber(value) || typeof value === 'boolean',
};
export const positive: Shape<number> = { is: (value): value is number => isNumber(value) && value > 0 };
export const count: Shape<number> = { is: (value): value is number => Number.isInteger(value) && Number(value) >= 0 };
export const list: Shape<readonly unknown[]> = { is: isList };
export const pattern: Shape<string> = { is: isPattern };
export const types: Shape<string | readonly string[]> = {
  is: (value): value is string | readonly string[] => isType(value) || isTypes(value),
};

// Whether what they visit is a schema, the reader finds when it gets there.
export const schema: Shape<unknown> = { schemas: (value, visit) => visit(value) };
export const schemas: Shape<readonly unknown[]> = { is: isList, schemas: visitAny };
export const schemaOrSchemas: Shape<unknown> = { schemas: visitAny };
export const schemasByName: Shape<JsonObject> = { is: isObject, schemas: visitMap };
export const schemasByPattern: Shape<JsonObject> = {
  is: (value): value is JsonObject => isObject(value) && Object.keys(value).every(isPattern),
  schemas: visitMap,
};
export const schemasOrTextsByName: Shape<JsonObject> = {
  is: mapOf((value) => !isList(value) || isTexts(value)),
  schemas: (map, visit) => visitMap(map, (value, name) => isList(value) || visit(value, name)),
};
