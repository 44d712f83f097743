import type { Definition } from '../definition.ts';
import { equal, isArray, isObject, memberOf, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import { stands } from '../stands.ts';
import type { SealRefusal } from './seal-refusal.ts';

/**
 * The fields and rows that keep their first value, and in the document after would not. A row is followed by its id. One that
 * itself says `x-once` is not taken out either, nor what it stands in.
 */
export function once(definition: Definition, first: Json | undefined, after: Json | undefined): SealRefusal[] {
  const found: SealRefusal[] = [];
  const refuse = (node: Node, way: string) => void found.push({ code: 'once', pointer: way, id: node.id });
  /** @param list the list from which what is looked at was taken out with its row; undefined while it is there. */
  const visit = (node: Node, way: string, was: Json | undefined, is: Json | undefined, list?: string) => {
    if (was === undefined) return;
    if (list === undefined && stands(node, was) && !equal(was, is)) refuse(node, way);
    else if (isArray(was)) rows(node.item(Infinity), way, was, isArray(is) ? is : [], list);
    else if (isObject(was))
      for (const key of node.keys) {
        const child = node.property(key);
        if (child) visit(child, way + pointer(key), own(was, key), memberOf(is, key), list);
      }
  };
  const rows = (item: Node | undefined, way: string, was: readonly Json[], is: readonly Json[], list: string | undefined) => {
    for (const row of was) {
      const id = idOf(row);
      if (!item || id === undefined) continue;
      const at = is.findIndex((other) => idOf(other) === id);
      if (at < 0 && stands(item, row)) refuse(item, list ?? way);
      else visit(item, way + pointer(at), row, is[at], at < 0 ? (list ?? way) : list);
    }
  };
  visit(definition.root, '', first, after);
  return found;
}

function idOf(row: Json): string | undefined {
  const id = memberOf(row, 'id');
  return typeof id === 'string' ? id : undefined;
}
