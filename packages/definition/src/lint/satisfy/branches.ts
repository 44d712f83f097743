import { isArray, isObject, type Json, type JsonObject } from '../../json.ts';

/** One thing that must hold, or must not: a test of a field, or a row of an array. `row` tells rows apart. */
export interface Literal {
  readonly holds: boolean;
  readonly row: string;
  readonly kind: 'field' | 'some';
  readonly id: string;
  /** The test of a field, or the condition that a row meets. */
  readonly said: JsonObject;
}

/** Things that must hold together. */
export type Branch = readonly Literal[];

/** Conditions that have more ways to hold than this are taken to hold in one of them. */
export const mostBranches = 2000;

/** Told when there are more ways than anyone can try. */
export class TooMany extends Error {}

/**
 * The ways in which a condition holds (its disjunctive normal form); none when it never does.
 * @param holds `false` for the ways in which it does not hold.
 * @throws {TooMany}
 */
export function branchesOf(
  condition: Json | undefined,
  holds: boolean,
  row: string,
  derived: (name: string) => Json | undefined,
  depth = 0,
): Branch[] {
  if (typeof condition === 'boolean') return condition === holds ? [[]] : [];
  if (!isObject(condition) || depth > 50) return holds ? [] : [[]];
  const deeper = (inner: Json | undefined, as = holds) => branchesOf(inner, as, row, derived, depth + 1);
  const { all, any, not, some, where, field, is, derived: name } = condition;
  const list = isArray(all) ? all : isArray(any) ? any : undefined;
  if (list) {
    const inner = list.map((one) => deeper(one));
    return isArray(all) === holds ? inner.reduce<Branch[]>(together, [[]]) : limited(inner.flat());
  }
  if (not !== undefined) return deeper(not, !holds);
  if (typeof name === 'string') return deeper(derived(name));
  if (typeof some === 'string' && isObject(where)) return [[{ holds, row, kind: 'some', id: some, said: where }]];
  if (typeof field === 'string' && isObject(is)) return [[{ holds, row, kind: 'field', id: field, said: is }]];
  return holds ? [] : [[]];
}

/** The ways in which both hold. */
export function together(a: readonly Branch[], b: readonly Branch[]): Branch[] {
  if (a.length * b.length > mostBranches) throw new TooMany();
  return a.flatMap((one) => b.map((two) => [...one, ...two]));
}

function limited(branches: Branch[]): Branch[] {
  if (branches.length > mostBranches) throw new TooMany();
  return branches;
}
