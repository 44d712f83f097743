import type { Definition } from '../definition.ts';
import { isArray, isObject, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { at, pointer } from '../pointer.ts';

/** Where a field stands that is in no row; undefined for one in a row, or that there is not. */
export function pointerOf(definition: Definition, id: string): string | undefined {
  const path = definition.path(id);
  return path && !path.includes('*') ? pointer(...path) : undefined;
}

/** The value of a field that is in no row. */
export function valueOf(definition: Definition, document: Json | undefined, id: string): Json | undefined {
  const way = pointerOf(definition, id);
  return way === undefined ? undefined : at(document, way);
}

/** A value in a document, with the place of the definition that it stands in. */
export interface Held {
  readonly node: Node;
  readonly pointer: string;
  readonly value: Json;
  /** The ids of the rows that it stands in or is; undefined where one of them has none. */
  readonly rows: readonly string[] | undefined;
}

/** Every value that a document has in a place of the definition, outermost first. */
export function held(definition: Definition, document: Json | undefined): Held[] {
  const found: Held[] = [];
  const visit = (node: Node | undefined, way: string, value: Json | undefined, rows: readonly string[] | undefined) => {
    if (!node || value === undefined) return;
    found.push({ node, pointer: way, value, rows });
    if (isArray(value)) value.forEach((item, i) => visit(node.item(i), way + pointer(i), item, inside(rows, item)));
    else if (isObject(value)) for (const key of node.keys) visit(node.property(key), way + pointer(key), own(value, key), rows);
  };
  visit(definition.root, '', document, []);
  return found;
}

function inside(rows: readonly string[] | undefined, item: Json): readonly string[] | undefined {
  const id = isObject(item) ? own(item, 'id') : undefined;
  return rows && typeof id === 'string' ? [...rows, id] : undefined;
}

/** Every place of a definition, outermost first, with the way to it: `*` for each row. */
export function places(root: Node): { readonly node: Node; readonly path: readonly string[] }[] {
  const found: { node: Node; path: readonly string[] }[] = [];
  const within = new Set<string>();
  const visit = (node: Node | undefined, path: readonly string[]) => {
    if (!node) return;
    found.push({ node, path });
    // A schema that comes back to itself says nothing of ours further on.
    if (node.parts.some(({ location }) => within.has(location))) return;
    for (const { location } of node.parts) within.add(location);
    for (const key of node.keys) visit(node.property(key), [...path, key]);
    if (node.types?.includes('array')) visit(node.item(0), [...path, '*']);
    for (const { location } of node.parts) within.delete(location);
  };
  visit(root, []);
  return found;
}

/** Where a way leads in a document, in each row on it that has an id; with these ids. */
export function ways(
  document: Json | undefined,
  path: readonly string[],
): { readonly pointer: string; readonly rows: readonly string[] }[] {
  let found = [{ pointer: '', value: document, rows: [] as readonly string[] }];
  for (const step of path)
    found = found.flatMap(({ pointer: way, value, rows }) => {
      if (step !== '*') return { pointer: way + pointer(step), value: isObject(value) ? own(value, step) : undefined, rows };
      return (isArray(value) ? value : []).flatMap((row, i) => {
        const ids = inside(rows, row);
        return ids ? { pointer: way + pointer(i), value: row, rows: ids } : [];
      });
    });
  return found;
}
