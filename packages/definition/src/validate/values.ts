export { own } from '../json.ts';

/** A JSON object: only own, enumerable, defined properties count. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The kinds of JSON values, as `type` names them but for `integer`. */
export interface Kinds {
  null: null;
  boolean: boolean;
  number: number;
  string: string;
  array: readonly unknown[];
  object: JsonObject;
}
export type Kind = keyof Kinds;

/** Objects of any realm, but no class instances: a Date or a File is not a JSON object. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The kind of a value; `undefined` for what JSON cannot say, such as `undefined`, NaN and a Date. */
export function kindOf(value: unknown): Kind | undefined {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isFinite(value) ? 'number' : undefined;
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'array' : isPlain(value) ? 'object' : undefined;
    default:
      return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return kindOf(value) === 'object';
}

/** Whether an object has a property of its own that is not `undefined`. */
export function has(data: JsonObject, name: string): boolean {
  return Object.hasOwn(data, name) && data[name] !== undefined;
}

/** The names of an object's own properties that are not `undefined`. */
export function namesOf(data: JsonObject): string[] {
  return Object.keys(data).filter((name) => data[name] !== undefined);
}
