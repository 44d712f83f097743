import type { Definition } from '../definition.ts';
import { isArray, memberOf, type Json } from '../json.ts';
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

/** Every value where a way leads in a document. The steps are those of now: they are others at the next value. */
export function eachAt(
  document: Json,
  path: readonly string[],
  take: (value: Json, way: readonly (string | number)[]) => void,
): void {
  const way: (string | number)[] = [];
  const go = (value: Json | undefined): void => {
    const step = path[way.length];
    if (value === undefined) return;
    if (step === undefined) take(value, way);
    else if (step !== '*') into(step, memberOf(value, step));
    else if (isArray(value)) value.forEach((item, i) => into(i, item));
  };
  const into = (step: string | number, value: Json | undefined) => {
    way.push(step);
    go(value);
    way.pop();
  };
  go(document);
}

function inside(rows: readonly string[] | undefined, item: Json): readonly string[] | undefined {
  const id = memberOf(item, 'id');
  return rows && typeof id === 'string' ? [...rows, id] : undefined;
}

/** A place of a definition with the way to it: `*` for each row. */
interface Place {
  readonly node: Node;
  readonly path: readonly string[];
}

/** Every place of a definition, outermost first. */
export function places(root: Node): readonly Place[] {
  return root.once(walked);
}

function walked(root: Node): readonly Place[] {
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
      if (step !== '*') return { pointer: way + pointer(step), value: memberOf(value, step), rows };
      return (isArray(value) ? value : []).flatMap((row, i) => {
        const ids = inside(rows, row);
        return ids ? { pointer: way + pointer(i), value: row, rows: ids } : [];
      });
    });
  return found;
}
