import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { steps } from '../pointer.ts';

/** One step of a fix: an operation of JSON Patch (RFC 6902). */
export type Step =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

/** What takes a finding away, as data: all steps in this order, or none. */
export interface Fix {
  /** The document that the steps change. */
  readonly document: string;
  readonly steps: readonly Step[];
}

/**
 * The document after a fix. What it does not touch stays identical.
 * @throws {RangeError} when a step names a place that is not there: the fix was made for another document.
 */
export function applyFix<T extends JsonObject>(document: T, fix: Fix): T {
  return fix.steps.reduce<Json>((whole, step) => changed(whole, steps(step.path), step), document) as T;
}

function changed(here: Json, [name, ...rest]: readonly string[], step: Step): Json {
  if (name === undefined) {
    if (step.op === 'remove') throw new RangeError('A fix cannot take the whole document away');
    return step.value;
  }
  if (isArray(here)) return list(here, name, rest, step);
  if (!isObject(here)) throw new RangeError(`There is no ${step.path}`);
  const before = own(here, name);
  if (before === undefined && (rest.length > 0 || step.op !== 'add')) throw new RangeError(`There is no ${step.path}`);
  if (rest.length === 0 && step.op === 'remove') return fromEntries(Object.entries(here).filter(([key]) => key !== name));
  const after = changed(before ?? null, rest, step);
  const entries = Object.entries(here).map(([key, value]) => [key, key === name ? after : value] as const);
  return fromEntries(before === undefined ? [...entries, [name, after]] : entries);
}

function list(here: readonly Json[], name: string, rest: readonly string[], step: Step): Json {
  const isNew = rest.length === 0 && step.op === 'add';
  const i = name === '-' ? here.length : Number(name);
  if (!(i < here.length) && !(isNew && i === here.length)) throw new RangeError(`There is no ${step.path}`);
  if (isNew) return [...here.slice(0, i), step.value, ...here.slice(i)];
  if (rest.length === 0 && step.op === 'remove') return here.filter((_, nth) => nth !== i);
  return here.map((item, nth) => (nth === i ? changed(item, rest, step) : item));
}
