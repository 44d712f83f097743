import { equal, isArray, isObject, memberOf, own, stands, type Json } from '@wegwijs/definition';
import type { Field } from './field.ts';

/** Whether a field keeps the value that it had in the version before (`x-once`); a row is followed by its id. */
export function keepsFirst(field: Field): boolean {
  const { earlier } = field.form;
  if (earlier === undefined || field.node.word('x-once') === undefined) return false;
  const first = earlierValue(earlier, field);
  return first !== undefined && stands(field.node, first) && equal(first, field.value.value);
}

/** What stood in the place of a field in an earlier version; a row is followed by its id. */
function earlierValue(earlier: Json, { parent, key }: Field): Json | undefined {
  const around = parent ? earlierValue(earlier, parent) : undefined;
  if (!parent) return earlier;
  if (isArray(around)) return around.find((row) => isObject(row) && own(row, 'id') === key);
  return memberOf(around, key);
}
