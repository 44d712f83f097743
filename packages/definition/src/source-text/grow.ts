import type { ValueNode } from '@humanwhocodes/momoa';
import { put, type Json } from '../json.ts';
import { pointer } from '../pointer.ts';
import type { Position } from './source-text.ts';

/** A value with the places of all it holds. */
export interface Grown {
  readonly value: Json;
  /** Where its name stands, or itself where it has none. */
  readonly at: Position;
  readonly members: ReadonlyMap<string, Grown>;
}

/**
 * The value that a syntax tree says.
 * @param twice told of a name that was there before in the same object: the pointer, the name and where it stands again.
 */
export function grow(
  node: ValueNode,
  path: string,
  twice: (path: string, name: string, at: Position) => void,
  at: Position = place(node),
): Grown {
  const members = new Map<string, Grown>();
  if (node.type === 'Object') {
    const value: Record<string, Json> = {};
    for (const member of node.members) {
      const name = member.name.type === 'String' ? member.name.value : member.name.name;
      const inner = path + pointer(name);
      const where = place(member.name);
      if (members.has(name)) twice(inner, name, where);
      const grown = grow(member.value, inner, twice, where);
      members.set(name, grown);
      put(value, name, grown.value);
    }
    return { value, at, members };
  }
  if (node.type === 'Array') {
    const items = node.elements.map((element, i) => grow(element.value, path + pointer(i), twice));
    items.forEach((item, i) => members.set(String(i), item));
    return { value: items.map((item) => item.value), at, members };
  }
  return { value: 'value' in node ? node.value : null, at, members };
}

function place({ loc }: { readonly loc: { readonly start: Position } }): Position {
  return { line: loc.start.line, column: loc.start.column };
}
