import { put, type Json, type Node } from '@wegwijs/definition';

/**
 * The value that a new document begins with: the defaults of a schema, and the constants that it cannot do without; undefined when
 * it has none.
 */
export function defaultsOf(node: Node, depth = 0, needed = true): Json | undefined {
  const said = node.word('default') ?? (needed && depth > 0 ? node.word('const') : undefined);
  if (said !== undefined) return said;
  if (depth > 6) return undefined;
  const made: Record<string, Json> = {};
  for (const key of node.keys) {
    const child = node.property(key);
    const value = child && defaultsOf(child, depth + 1, needed && node.requires(key));
    if (value !== undefined) put(made, key, value);
  }
  return Object.keys(made).length > 0 ? made : undefined;
}
