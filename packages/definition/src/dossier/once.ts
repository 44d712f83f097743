import type { Definition } from '../definition.ts';
import { equal, isObject, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { SealRefusal } from './seal-refusal.ts';

/** The fields that keep their first value, and in the document after would not. */
export function once(definition: Definition, first: Json | undefined, after: Json | undefined): SealRefusal[] {
  const found: SealRefusal[] = [];
  const visit = (node: Node, way: string, was: Json | undefined, is: Json | undefined) => {
    if (was === undefined) return;
    if (node.word('x-once') === true && !equal(was, is)) found.push({ code: 'once', pointer: way, id: node.id });
    else if (isObject(was))
      for (const key of node.keys) {
        const child = node.property(key);
        if (child) visit(child, way + pointer(key), own(was, key), isObject(is) ? own(is, key) : undefined);
      }
  };
  visit(definition.root, '', first, after);
  return found;
}
