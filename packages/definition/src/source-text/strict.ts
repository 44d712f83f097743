import { isArray, isObject, type Json } from '../json.ts';

/** How deep lists and objects may lie in each other here. */
const most = 500;

/**
 * The value of a text that is strict JSON (RFC 8259) and names nothing twice in one object; undefined when it is not sure of that, as
 * where a name has an escape: the parser of Chromium 150 takes a quotation mark for the name that is a backslash, once it has met that.
 */
export function strictly(text: string): { readonly value: Json } | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return namesOf(value, 0) === namesIn(text) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** How many members the objects in a value have. Never equal to a number of names where it lies too deep. */
function namesOf(value: Json, depth: number): number {
  if (depth > most) return NaN;
  if (isArray(value)) return value.reduce<number>((sum, one) => sum + namesOf(one, depth + 1), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + 1 + namesOf(one, depth + 1), 0);
}

/** How many names of members stand in a text of JSON: texts with a colon behind them. Not a number where one has an escape. */
function namesIn(text: string): number {
  let count = 0;
  for (const [name, colon] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g))
    if (colon !== undefined) count += name.includes('\\') ? NaN : 1;
  return count;
}
