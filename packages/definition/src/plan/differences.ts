import { moved } from '../change/moved.ts';
import type { Definition } from '../definition.ts';
import { equal, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import { text } from './rows.ts';

/**
 * What differs. Of a row: `added`, `removed`, `moved`, or `achieved` when its status says that it was reached or done. Of a field:
 * `filled`, `cleared`, `changed`.
 */
export type DocumentDifferenceCode = 'added' | 'removed' | 'moved' | 'achieved' | 'filled' | 'cleared' | 'changed';

/** One difference between two documents of one kind. */
export interface DocumentDifference {
  readonly code: DocumentDifferenceCode;
  /** The field, or the list of the row, by its `x-id`; by its JSON Pointer where the definition has none. */
  readonly field: string;
  /** The rows it stands in, the outermost first, the row itself last. */
  readonly rows: readonly NamedRow[];
  /** Where it stands now; where it stood, for what is no longer there. */
  readonly pointer: string;
  /** What stood there, and what stands there now. Of a row that moved: the {@link NamedRow} that it now comes after, if any. */
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/** A row by its identity, and what it calls itself, where it does. A type, so that it is {@link Json} too. */
export type NamedRow = { readonly id: string; readonly name?: string };

type Row = JsonObject & { readonly id: string };

/** A status that says that something was reached. */
const reached: ReadonlySet<Json | undefined> = new Set(['achieved', 'done', 'completed']);

/** Deeper than this a value is compared as a whole, whatever the definition says. */
const deepest = 30;

/**
 * What differs between two versions of a decision or two revisions of a plan, in the order of the definition. Rows are followed by their
 * id, wherever they stand. What is only known about answers (`about`) is left out.
 */
export function documentDifferences(
  definition: Definition,
  before: Json | undefined,
  after: Json | undefined,
): readonly DocumentDifference[] {
  const found: DocumentDifference[] = [];
  compare(definition.root, { rows: [], way: '', skip: definition.about, found }, before, after, 0);
  return found;
}

interface Place {
  readonly rows: readonly NamedRow[];
  readonly way: string;
  /** A member that is not compared. */
  readonly skip: string | undefined;
  readonly found: DocumentDifference[];
}

function compare(node: Node | undefined, place: Place, from: Json | undefined, to: Json | undefined, depth: number): void {
  if (equal(from, to)) return;
  const deeper = depth < deepest && node;
  if (deeper && node.item(Infinity)?.property('id') && (isArray(from) || isArray(to))) {
    const [old, now] = [rowsIn(from ?? []), rowsIn(to ?? [])];
    if (old && now) return compareRows(node, place, old, now, depth);
  }
  if (deeper && node.keys.length > 0 && isObject(from ?? {}) && isObject(to ?? {}))
    return compareMembers(node, place, (from ?? {}) as JsonObject, (to ?? {}) as JsonObject, depth);
  const code = from === undefined ? 'filled' : to === undefined ? 'cleared' : 'changed';
  place.found.push({ code, field: fieldOf(node, place.way), rows: place.rows, pointer: place.way, from, to });
}

function compareMembers(node: Node, place: Place, from: JsonObject, to: JsonObject, depth: number): void {
  for (const key of new Set([...node.keys, ...Object.keys(from), ...Object.keys(to)])) {
    if (key === place.skip || (key === 'id' && place.rows.length > 0)) continue;
    const way = place.way + pointer(key);
    compare(node.property(key), { ...place, way, skip: undefined }, own(from, key), own(to, key), depth + 1);
  }
}

function compareRows(list: Node, place: Place, from: readonly Row[], to: readonly Row[], depth: number): void {
  const [was, is] = [byId(from), byId(to)];
  const say = (code: DocumentDifferenceCode, row: Row, i: number, old?: Json, now?: Json) =>
    place.found.push({ code, field: fieldOf(list, place.way), rows: [...place.rows, named(row)], pointer: place.way + pointer(i), from: old, to: now }); // prettier-ignore
  const ids = (rows: readonly Row[], other: ReadonlyMap<string, Row>) => rows.map(({ id }) => id).filter((id) => other.has(id));
  const lifted = moved(ids(from, is), ids(to, was));
  from.forEach((row, i) => !is.has(row.id) && say('removed', row, i, row));
  to.forEach((row, i) => {
    const old = was.get(row.id);
    if (!old) return say('added', row, i, undefined, row);
    const status = own(row, 'status');
    const achieved = reached.has(status) && !reached.has(own(old, 'status'));
    if (achieved) say('achieved', row, i, old['status'], status);
    const before = to[i - 1];
    if (lifted.has(row.id)) say('moved', row, i, undefined, before && named(before));
    const inside = {
      ...place,
      rows: [...place.rows, named(row)],
      way: place.way + pointer(i),
      skip: achieved ? 'status' : undefined,
    };
    return compare(list.item(i), inside, old, row, depth + 1);
  });
}

/** Rows that can be told apart: objects, each with an id of its own. */
function rowsIn(value: Json): readonly Row[] | undefined {
  if (!isArray(value) || !value.every((row) => isObject(row) && typeof own(row, 'id') === 'string')) return undefined;
  const rows = value as readonly Row[];
  return byId(rows).size === rows.length ? rows : undefined;
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function named(row: Row): NamedRow {
  const name = ['title', 'text', 'name'].map((key) => text(own(row, key))).find((one) => one !== undefined);
  return { id: row.id, ...(name === undefined ? {} : { name }) };
}

function fieldOf(node: Node | undefined, way: string): string {
  return node?.text('x-id') ?? way;
}
