import type { Definition } from '../definition.ts';
import { equal, isArray, isObject, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { SealRefusal } from './seal-refusal.ts';

/**
 * The fields that keep their first value, and in the document after would not. A row is followed by its id; with such an answer in
 * it, it stays: what was written down is not taken back by taking out where it stands.
 */
export function once(definition: Definition, first: Json | undefined, after: Json | undefined): SealRefusal[] {
  const found: SealRefusal[] = [];
  const visit = (node: Node, way: string, was: Json | undefined, is: Json | undefined, gone?: string) => {
    if (was === undefined) return;
    if (node.word('x-once') === true && !equal(was, is)) found.push({ code: 'once', pointer: gone ?? way, id: node.id });
    else if (isArray(was)) rows(node, way, was, isArray(is) ? is : [], gone);
    else if (isObject(was))
      for (const key of node.keys) {
        const child = node.property(key);
        if (child) visit(child, way + pointer(key), own(was, key), isObject(is) ? own(is, key) : undefined, gone);
      }
  };
  const rows = (list: Node, way: string, was: readonly Json[], is: readonly Json[], gone: string | undefined) => {
    for (const row of was) {
      const [item, id] = [list.item(Infinity), idOf(row)];
      const at = id === undefined ? -1 : is.findIndex((other) => idOf(other) === id);
      if (item && id !== undefined) visit(item, way + pointer(at), row, is[at], at < 0 ? (gone ?? way) : gone);
    }
  };
  visit(definition.root, '', first, after);
  return found;
}

function idOf(row: Json): string | undefined {
  const id = isObject(row) ? own(row, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
