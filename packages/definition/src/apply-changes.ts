import { equal, fromEntries, isArray, isObject, own, type Json, type JsonObject } from './json.ts';
import { steps } from './pointer.ts';
import type { Change } from './store.ts';

/**
 * A document after changes, in order, each applied to the result of the one before; what they mean stands at {@link Change}.
 *
 * The document itself stays as it was, and all that no change touches is the identical object in the result; a change to what
 * already stood there gives the identical document. Taking out a member that is not there changes nothing.
 *
 * @returns undefined where there was no document and none came, or the root was taken out.
 * @throws RangeError for a change that cannot be meant: no JSON Pointer, an index that the array does not have, a member of
 *   a text or a number. The message names the pointer, never a value.
 */
export function applyChanges(document: Json | undefined, changes: readonly Change[]): Json | undefined {
  return changes.reduce<Json | undefined>((now, change) => {
    if (change.pointer !== '' && !change.pointer.startsWith('/')) throw mistake(change, 'is not a JSON Pointer');
    return change.from === undefined && change.to === undefined ? now : changed(now, steps(change.pointer), change);
  }, document);
}

function changed(here: Json | undefined, path: readonly string[], change: Change): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return equal(here, change.to) ? here : change.to;
  if (isArray(here)) return inArray(here, step, rest, change);
  if (isObject(here)) return inObject(here, step, rest, change);
  if (here !== undefined) throw mistake(change, 'leads into what has no members');
  return change.to === undefined ? undefined : inObject({}, step, rest, change);
}

function inObject(object: JsonObject, step: string, rest: readonly string[], change: Change): JsonObject {
  const before = own(object, step);
  const after = changed(before, rest, change);
  if (after === before) return object;
  const members = Object.entries(object);
  // By definition and not by assignment: a member may be named `__proto__`.
  return fromEntries(after === undefined ? members.filter(([key]) => key !== step) : [...members, [step, after]]);
}

function inArray(array: readonly Json[], step: string, rest: readonly string[], change: Change): readonly Json[] {
  const inserts = rest.length === 0 && change.from === undefined;
  const index = /^(0|[1-9]\d*)$/.test(step) ? Number(step) : NaN;
  if (!(index < array.length || (inserts && index === array.length))) throw mistake(change, 'names no element of the array');
  if (inserts) return change.to === undefined ? array : array.toSpliced(index, 0, change.to);
  const before = array[index];
  const after = changed(before, rest, change);
  if (after === before) return array;
  return after === undefined ? array.toSpliced(index, 1) : array.with(index, after);
}

function mistake(change: Change, what: string): RangeError {
  return new RangeError(`change at "${change.pointer}" ${what}`);
}
