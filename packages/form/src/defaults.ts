import { put, type Json, type Node } from '@wegwijs/definition';

/** So many places are looked into: a schema whose objects hold each other has more than anybody can count. */
const most = 10_000;

/**
 * The value that a new document begins with: the defaults of a schema, and the constants that it cannot do without; undefined when
 * it has none.
 */
export function defaultsOf(root: Node): Json | undefined {
  let left = most;
  const defaults = (node: Node, depth: number, needed: boolean): Json | undefined => {
    const said = node.word('default') ?? (needed && depth > 0 ? node.word('const') : undefined);
    if (said !== undefined) return said;
    if (depth > 6) return undefined;
    const made: Record<string, Json> = {};
    for (const key of node.keys) {
      if (left-- <= 0) break;
      const child = node.property(key);
      const value = child && defaults(child, depth + 1, needed && node.requires(key));
      if (value !== undefined) put(made, key, value);
    }
    return Object.keys(made).length > 0 ? made : undefined;
  };
  return defaults(root, 0, true);
}
