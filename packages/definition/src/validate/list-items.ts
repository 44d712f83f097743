import type { Check } from './keyword.ts';
import type { Place } from './place.ts';

/** The first items, each by its own schema. */
export function firstItems(schemas: readonly unknown[], place: Place): Check<readonly unknown[]> {
  const checks = place.list(schemas);
  return (items, run, seen) =>
    run.every(checks.slice(0, items.length), (check, index) => {
      seen?.add(index);
      return run.into(index, items[index], check);
    });
}

/**
 * The items after those. Where their schema is `false` the list is too long (one error); without any before them every item is
 * wrong by itself. So it is in ajv.
 */
export function otherItems(value: unknown, first: unknown, place: Place): Check<readonly unknown[]> {
  const check = place.sub(value);
  const limit = Array.isArray(first) ? first.length : 0;
  return (items, run, seen) => {
    if (value === false && Array.isArray(first)) return items.length <= limit || place.fail(run, { limit });
    return run.every(items.slice(limit), (item, index) => {
      seen?.add(limit + index);
      return run.into(limit + index, item, check);
    });
  };
}
