import type { Definition } from '../definition.ts';
import { isArray, isObject, memberOf, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import type { Sighted } from '../access.ts';
import type { Sight } from './sight.ts';

/** The id of the field that a record in `about` is of: without its rows. @internal */
export function idOf(key: string): string {
  return key.split('#')[0] ?? '';
}

/**
 * What a viewer may do with the answer that a record in `about` is of; `none` where there is no such place, and where nothing was
 * said. A row that is in none of the documents is nobody's own.
 * @param key the `x-id` and the ids of the rows around it, `signals.row#r1`. @param documents the first that has a row counts.
 * @internal
 */
export function sightOfKey(sight: Sight, key: string, documents: readonly (Json | undefined)[]): Exclude<Sighted, undefined> {
  const { root } = sight.definition;
  const way = wayOf(sight.definition, key, documents);
  const right = way?.reduce<Sighted>(
    (around, { node, row }) => sight.at(node, row === undefined ? around : sight.around(node, around, row.value)),
    sight.at(root, sight.root),
  );
  return right ?? 'none';
}

/** Whether every row that a key names is in a document. @internal */
export function hasRows(definition: Definition, key: string, document: Json | undefined): boolean {
  return wayOf(definition, key, [document])?.every(({ row }) => row === undefined || row.value !== undefined) ?? false;
}

interface Passed {
  readonly node: Node;
  /** Where it is the place of a row: that row, if there is one. */
  readonly row: { readonly value: Json | undefined } | undefined;
}

/** The places on the way to what a key names, without the root; undefined where there is no such place. */
function wayOf(definition: Definition, key: string, documents: readonly (Json | undefined)[]): Passed[] | undefined {
  const [id = '', ...rows] = key.split('#');
  const path = definition.path(id);
  let node: Node | undefined = definition.root;
  let values = documents;
  const way: Passed[] = [];
  for (const step of path ?? []) {
    node = step === '*' ? node.item(Infinity) : node.property(step);
    if (!node) return undefined;
    const name = step === '*' ? rows.shift() : step;
    values = values.map((value) => (isArray(value) ? rowIn(value, name) : memberOf(value, name ?? '')));
    const found = step === '*' ? values.findIndex((value) => value !== undefined) : -1;
    way.push({ node, row: step === '*' ? { value: values[found] } : undefined });
    // What stands in a row is looked for where the row is.
    if (found >= 0) values = [values[found]];
  }
  return path && way;
}

function rowIn(list: readonly Json[], id: string | undefined): Json | undefined {
  return id === undefined ? undefined : list.find((row) => isObject(row) && own(row, 'id') === id);
}
