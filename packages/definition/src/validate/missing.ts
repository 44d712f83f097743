import type { Place } from './place.ts';
import type { Run } from './run.ts';
import { has, type JsonObject } from './values.ts';

/** Whether an object that has `property` has all of `names` too; ajv's errors for those it misses. */
export function hasAll(data: JsonObject, property: string, names: readonly string[], place: Place, run: Run): boolean {
  const rest = { depsCount: names.length, deps: names.join(', ') };
  return run.every(
    names,
    (missingProperty) => has(data, missingProperty) || place.fail(run, { property, missingProperty, ...rest }),
  );
}
