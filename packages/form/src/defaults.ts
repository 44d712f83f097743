import { put, type Json, type Node } from '@wegwijs/definition';

/** The value that a new document begins with: the defaults of a schema; undefined when it has none. */
export function defaultsOf(node: Node, depth = 0): Json | undefined {
  const said = node.word('default');
  if (said !== undefined) return said;
  if (depth > 6) return undefined;
  const made: Record<string, Json> = {};
  for (const key of node.keys) {
    const child = node.property(key);
    const value = child && defaultsOf(child, depth + 1);
    if (value !== undefined) put(made, key, value);
  }
  return Object.keys(made).length > 0 ? made : undefined;
}
