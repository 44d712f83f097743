import { equal, isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { Merge } from './merge.ts';
import type { Sighted } from '../access.ts';

type Row = JsonObject & { readonly id: string };
/** How a stored row is followed: by its id; one that is not seen by itself. */
type Key = string | symbol;

/**
 * The rows to store of a list in which a role may not edit everything. A row is followed by its id, wherever it stands; one that is
 * not seen stays after the row that it came after.
 * @param way the pointer of the list; @param around the ids of the rows that the list itself stands in.
 */
export function mergeRows(
  merge: Merge,
  list: Node,
  right: Sighted,
  around: readonly string[],
  way: string,
  before: Json | undefined,
  after: Json | undefined,
): Json | undefined {
  // prettier-ignore
  const { sight } = merge;
  const item = list.item(Infinity) ?? list;
  const hides = (row: Json) => sight.around(item, right, row) === 'none';
  const all = isArray(before) ? before : [];
  const hidden = all.filter(hides);
  const [from, to] = [rowsIn(isArray(before) ? all.filter((row) => !hides(row)) : (before ?? [])), rowsIn(after ?? [])];
  if (!from || !to || !seesIds(merge, list, right)) return merge.refuse('rows', way, list, right, before);
  if (sight.sifts(item) && from.length + to.length === 0) return before;
  const edits = right === 'edit';
  const taken = new Set(hidden.map((row) => memberOf(row, 'id')));
  const stored = new Map<Key, Json>(all.map((row) => [hides(row) ? Symbol() : (row as Row).id, row]));
  const made = new Map<Key, Json>();
  for (const [i, row] of to.entries()) {
    const was = stored.get(row.id);
    const here = way + pointer(i);
    const mayAdd = edits && sight.at(item, right) === 'edit';
    if (!was && !mayAdd) merge.refuse(edits ? 'row' : reason(right), here, item, right, undefined);
    if ((!was && !mayAdd) || taken.has(row.id)) {
      if (taken.has(row.id)) merge.refuse('own', here, item, right, undefined);
      continue;
    }
    const value = merge.at(item, was ? sight.around(item, right, was) : right, [...around, row.id], here, was, row);
    if (value === undefined) continue;
    const keeps = sight.keepsOwn(item, was, value);
    if (!keeps) merge.refuse('own', here, item, right, undefined);
    if (keeps || was) made.set(row.id, keeps ? value : (was ?? value));
  }
  const handed = new Set(to.map(({ id }) => id));
  for (const [i, row] of from.entries()) {
    if (made.has(row.id)) continue;
    if (edits && !handed.has(row.id) && sight.mayTakeOut(item, right, row)) stored.delete(row.id);
    else merge.refuse(edits ? 'row' : reason(right), way + pointer(i), list, right, undefined);
  }
  const moved = to.filter(({ id }) => stored.has(id)).map(({ id }) => id);
  const stayed = from.filter(({ id }) => made.has(id)).map(({ id }) => id);
  const isMoved = moved.some((id, i) => id !== stayed[i]);
  if (isMoved && !edits) merge.refuse('order', way, list, right, undefined);
  const keys = [...stored.keys()];
  const rows = (edits ? withKept([...made.keys()], keys) : keys).map((key) => made.get(key) ?? stored.get(key) ?? null);
  if (rows.length > 0) return rows;
  if (to.length > 0 || equal(before, after)) return before;
  return edits ? after : merge.refuse(reason(right), way, list, right, before);
}

/** Whether the role can tell the rows apart itself. */
function seesIds({ sight }: Merge, list: Node, right: Sighted): boolean {
  const item = list.item(Infinity);
  const id = item?.property('id');
  return item !== undefined && id !== undefined && sight.at(id, sight.at(item, right)) !== 'none';
}

/** Rows that can be told apart: objects, each with an id of its own. */
function rowsIn(value: Json): readonly Row[] | undefined {
  if (!isArray(value) || !value.every((row) => isObject(row) && typeof own(row, 'id') === 'string')) return undefined;
  const rows = value as readonly Row[];
  return new Set(rows.map(({ id }) => id)).size === rows.length ? rows : undefined;
}

/** The order of the rows, with those that could not be taken out, and those not seen, after the row that they came after. */
function withKept(order: readonly Key[], before: readonly Key[]): Key[] {
  return before.reduce<Key[]>(
    (keys, key, i) => (keys.includes(key) ? keys : keys.toSpliced(keys.indexOf(before[i - 1] ?? '') + 1, 0, key)),
    [...order],
  );
}

function reason(right: Sighted): 'view' | 'propose' | 'unseen' {
  return right === 'view' || right === 'propose' ? right : 'unseen';
}
