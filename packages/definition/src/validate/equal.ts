import type { Run } from './run.ts';
import { has, kindOf, namesOf, type JsonObject } from './values.ts';

/** Whether two values are the same JSON, counted as work: a property that is `undefined` is absent, 1 is 1.0. */
export function equal(a: unknown, b: unknown, run: Run): boolean {
  if (a === b) return true;
  const kind = kindOf(a);
  if (kind !== kindOf(b) || (kind !== 'array' && kind !== 'object')) return false;
  run.enter();
  const [one, other] = [a as JsonObject, b as JsonObject]; // the items of a list go by the names 0, 1, …
  const names = namesOf(one);
  const same =
    names.length === namesOf(other).length && names.every((name) => has(other, name) && equal(one[name], other[name], run));
  run.leave();
  return same;
}
