import { equal, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { Merge } from './merge.ts';
import type { Sighted } from '../access.ts';

type Row = JsonObject & { readonly id: string };

/**
 * The rows to store of a list in which a role may not edit everything. A row is followed by its id, wherever it stands.
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
  const [from, to] = [rowsIn(before ?? []), rowsIn(after ?? [])];
  if (!from || !to || !seesIds(merge, list, right)) return merge.refuse('rows', way, list, right, before);
  const edits = right === 'edit';
  const known = new Map(from.map((row) => [row.id, row]));
  const made = new Map<string, Json>();
  for (const [i, row] of to.entries()) {
    const was = known.get(row.id);
    const item = list.item(Infinity) ?? list;
    const here = way + pointer(i);
    const mayAdd = edits && merge.sight.at(item, right) === 'edit';
    if (!was && !mayAdd) merge.refuse(edits ? 'row' : reason(right), here, item, right, undefined);
    const value = was || mayAdd ? merge.at(item, right, [...around, row.id], here, was, row) : undefined;
    if (value !== undefined) made.set(row.id, value);
  }
  for (const [i, { id }] of from.entries()) {
    if (!made.has(id)) merge.refuse(edits ? 'row' : reason(right), way + pointer(i), list, right, undefined);
  }
  const moved = to.filter(({ id }) => known.has(id)).map(({ id }) => id);
  const stayed = from.filter(({ id }) => made.has(id)).map(({ id }) => id);
  const isMoved = moved.some((id, i) => id !== stayed[i]);
  if (isMoved && !edits) merge.refuse('order', way, list, right, undefined);
  const order = edits ? withKept([...made.keys()], from) : from.map(({ id }) => id);
  const rows = order.map((id) => made.get(id) ?? known.get(id) ?? null);
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

/** The order of the rows, with those that could not be taken out after the row that they came after. */
function withKept(order: readonly string[], before: readonly Row[]): string[] {
  return before.reduce<string[]>(
    (ids, { id }, i) => (ids.includes(id) ? ids : ids.toSpliced(ids.indexOf(before[i - 1]?.id ?? '') + 1, 0, id)),
    [...order],
  );
}

function reason(right: Sighted): 'view' | 'propose' | 'unseen' {
  return right === 'view' || right === 'propose' ? right : 'unseen';
}
