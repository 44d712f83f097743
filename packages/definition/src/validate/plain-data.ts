import { ValidationLimit } from './faults.ts';
import type { Limits } from './port.ts';
import { isObject, namesOf } from './values.ts';

/**
 * The data as ajv must get it, which has no limits of its own and counts a property that is `undefined` as present: without those,
 * and not too deep or too large. Untouched parts are not copied.
 * @throws {ValidationLimit}
 */
export function plainData(data: unknown, limits: Limits): unknown {
  let steps = 0;
  function plain(value: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > limits.depth) throw new ValidationLimit('depth');
    if ((steps += 1) > limits.steps) throw new ValidationLimit('steps');
    if (Array.isArray(value)) {
      const items: unknown[] = value.map((item) => plain(item, depth + 1));
      return items.every((item, index) => item === value[index]) ? value : items;
    }
    if (!isObject(value)) return value;
    const names = namesOf(value);
    const members = names.map((name) => plain(value[name], depth + 1));
    const isSame = names.length === Object.keys(value).length && names.every((name, index) => members[index] === value[name]);
    return isSame ? value : Object.fromEntries(names.map((name, index) => [name, members[index]]));
  }
  return plain(data, 0);
}
