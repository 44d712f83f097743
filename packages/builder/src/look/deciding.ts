import { holds, isArray, isObject, own, type Json, type Reader } from '@wegwijs/definition';

/** The ids of the answers that make a condition hold, or keep it from holding: of several that each would do, all of them. */
export function deciding(condition: Json | undefined, reader: Reader, depth = 0): string[] {
  if (!isObject(condition) || depth > 50) return [];
  const deeper = (inner: Json | undefined) => deciding(inner, reader, depth + 1);
  for (const join of ['all', 'any'] as const) {
    const list = own(condition, join);
    if (!isArray(list)) continue;
    // Of `all` those that fail decide, of `any` those that hold; where there are none, every one of them.
    const telling = list.filter((one) => holds(one, reader) === (join === 'any'));
    return [...new Set((telling.length > 0 ? telling : list).flatMap(deeper))];
  }
  const { not, derived, some, field } = condition;
  if (not !== undefined) return deeper(not);
  if (typeof derived === 'string') return deeper(reader.derived(derived));
  if (typeof some === 'string') return [some];
  return typeof field === 'string' ? [field] : [];
}
