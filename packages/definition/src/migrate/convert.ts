import type { Succession } from '../change/history.ts';
import { equal, isArray, type Json } from '../json.ts';

/** What comes of a conversion: a value for each of `to`, and what stays behind of each of `from`. */
export interface Converted {
  readonly values: readonly (Json | undefined)[];
  readonly rest: readonly (Json | undefined)[];
}

/**
 * Converts the values of one record or row as the history records it; undefined when it does not fit them.
 * @param given one for each of `from`, undefined where there is none.
 */
export function convert(how: Succession, given: readonly (Json | undefined)[]): Converted | undefined {
  const picked = how.only ? given.map((value) => pick(value, how.only ?? [])) : given.map((value) => [value, undefined] as const);
  const rest = picked.map(([, stays]) => stays);
  const there = picked.flatMap(([value]) => (value === undefined ? [] : [mapped(value, how.values ?? [])]));
  if (there.length === 0) return { values: [], rest };
  const values = shaped(how, there);
  return values && { values, rest };
}

function shaped(how: Succession, values: readonly Json[]): (Json | undefined)[] | undefined {
  const [first = null] = values;
  const texts = values.filter((value) => typeof value === 'string');
  if (how.split !== undefined)
    return typeof first === 'string' && values.length === 1 ? split(first, how.split, how.to.length) : undefined;
  if (how.to.length !== 1) return undefined;
  if (how.join !== undefined) return texts.length === values.length ? [texts.join(how.join)] : undefined;
  if (how.as === 'list') return [values.flatMap((value) => value)];
  if (values.length !== 1) return undefined;
  switch (how.as) {
    case 'text':
      return typeof first === 'object' ? undefined : [String(first)];
    case 'number':
      return typeof first === 'number' ? [first] : numbered(first);
    case 'single':
      return !isArray(first) ? [first] : first.length === 1 ? [first[0]] : undefined;
    default:
      return [first];
  }
}

/** A text with a point or a comma in it that means one number, and is written back the same. */
function numbered(value: Json): Json[] | undefined {
  if (typeof value !== 'string' || !/^-?(0|[1-9]\d{0,14})([.,]\d{1,6})?$/.test(value)) return undefined;
  return [Number(value.replace(',', '.'))];
}

function split(text: string, at: string, into: number): (string | undefined)[] | undefined {
  const pieces = at === '' ? [text] : text.split(at);
  return [...pieces.slice(0, into - 1), pieces.slice(into - 1).join(at)].map((piece) => (piece === '' ? undefined : piece));
}

/** The part of a value that goes along, and the part that stays. */
function pick(value: Json | undefined, only: readonly Json[]): readonly [Json | undefined, Json | undefined] {
  const goes = (one: Json) => only.some((other) => equal(one, other));
  if (!isArray(value)) return value !== undefined && goes(value) ? [value, undefined] : [undefined, value];
  const [yes, no] = [value.filter(goes), value.filter((one) => !goes(one))];
  return [yes.length > 0 ? yes : undefined, no.length > 0 || value.length === 0 ? no : undefined];
}

function mapped(value: Json, pairs: readonly (readonly [Json, Json])[]): Json {
  const pair = pairs.find(([old]) => equal(old, value));
  if (pair) return pair[1];
  return isArray(value) && pairs.length > 0 ? value.map((one) => mapped(one, pairs)) : value;
}
