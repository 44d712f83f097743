import { isArray, isObject, own, type Json } from '@wegwijs/definition';
import type { Field } from './field.ts';

/** What stood in the place of a field in an earlier version; a row is followed by its id. */
export function earlierValue(earlier: Json, { parent, key }: Field): Json | undefined {
  const around = parent ? earlierValue(earlier, parent) : undefined;
  if (!parent) return earlier;
  if (isArray(around)) return around.find((row) => isObject(row) && own(row, 'id') === key);
  return isObject(around) ? own(around, key) : undefined;
}
