/** Any JSON value. Read-only: nothing in the kit changes a value in place. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON array. */
export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The own member of an object, so that `__proto__` and `constructor` are just names. */
export function own<T>(object: { readonly [name: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The own member of a value; undefined too where the value is no object. */
export function memberOf(value: unknown, key: string): Json | undefined {
  return isObject(value) ? own(value, key) : undefined;
}

/** An object whose members may carry any name, `__proto__` included. */
export function fromEntries(entries: Iterable<readonly [string, Json]>): JsonObject {
  const object: Record<string, Json> = {};
  for (const [key, value] of entries) put(object, key, value);
  return object;
}

/** Sets a member by definition, so that `__proto__` becomes a member and not a prototype. */
export function put(object: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** Whether two values are the same JSON, however deep; the order of members does not count. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  const pairs: [Json | undefined, Json | undefined][] = [[a, b]];
  // A list goes on with what is added to it meanwhile.
  for (const [one, other] of pairs) {
    if (one === other) continue;
    if (isArray(one)) {
      if (!isArray(other) || one.length !== other.length) return false;
      one.forEach((item, i) => pairs.push([item, other[i]]));
    } else {
      if (!isObject(one) || !isObject(other)) return false;
      const keys = Object.keys(one);
      if (keys.length !== Object.keys(other).length || !keys.every((key) => Object.hasOwn(other, key))) return false;
      for (const key of keys) pairs.push([one[key], other[key]]);
    }
  }
  return true;
}

/** Freezes a value with all it holds, and gives it back. */
export function freeze<T extends Json>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const members: readonly Json[] | JsonObject = value;
  if (isArray(members)) for (const item of members) freeze(item);
  else for (const key in members) freeze(members[key] as Json);
  return value;
}

/** Canonical text: members sorted by name, no white space (after RFC 8785), so that equal JSON has equal text. */
export function canonical(value: Json): string {
  if (isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(own(value, key) as Json)}`).join(',')}}`;
}
