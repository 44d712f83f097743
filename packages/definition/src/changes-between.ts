import { equal, isArray, isObject, own, type Json, type JsonObject } from './json.ts';
import { pointer } from './pointer.ts';
import type { Change } from './store.ts';

/**
 * The changes that make one document of another: `applyChanges(before, changesBetween(before, after))` equals `after`.
 *
 * As deep as the two agree, so that what did not change is not named. In an array the elements that agree at the start and at
 * the end stay out of it, the ones between are compared in pairs. The order of members does not count.
 */
export function changesBetween(before: Json | undefined, after: Json | undefined): readonly Change[] {
  const changes: Change[] = [];
  compare('', before, after, changes);
  return changes;
}

function compare(at: string, from: Json | undefined, to: Json | undefined, changes: Change[]): void {
  if (from === to) return;
  if (isArray(from) && isArray(to)) arrays(at, from, to, changes);
  else if (isObject(from) && isObject(to)) objects(at, from, to, changes);
  else changes.push({ pointer: at, from, to });
}

function objects(at: string, from: JsonObject, to: JsonObject, changes: Change[]): void {
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    compare(at + pointer(key), own(from, key), own(to, key), changes);
  }
}

function arrays(at: string, from: readonly Json[], to: readonly Json[], changes: Change[]): void {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && equal(from[start], to[start])) start++;
  let end = 0;
  while (end < shortest - start && equal(from.at(-1 - end), to.at(-1 - end))) end++;
  const paired = shortest - end;
  for (let i = start; i < paired; i++) compare(at + pointer(i), from[i], to[i], changes);
  // From the back, so that no index shifts under the next one.
  for (let i = from.length - end - 1; i >= paired; i--) changes.push({ pointer: at + pointer(i), from: from[i], to: undefined });
  for (let i = paired; i < to.length - end; i++) changes.push({ pointer: at + pointer(i), from: undefined, to: to[i] });
}
