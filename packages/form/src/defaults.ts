import { isArray, own, put, type Json, type JsonObject, type Node } from '@wegwijs/definition';

/** So many places are looked into: a schema whose objects hold each other has more than anybody can count. */
const most = 10_000;
/** So deep a document begins. */
const deepest = 20;

/**
 * The value that a new document begins with: the defaults of a schema, and the constants that it cannot do without; undefined when
 * it has none. What has the members of what it stands in begins empty, or a tree would begin with as many branches as it may have; and
 * what may be left out begins empty where it would lack something else: nobody who leaves it alone must fill that in.
 */
export function defaultsOf(root: Node): Json | undefined {
  let left = most;
  const defaults = (node: Node, around: readonly string[], needed: boolean): Json | undefined => {
    const said = node.word('default') ?? (needed && node !== root ? node.word('const') : undefined);
    if (said !== undefined) return said;
    const naming = node.parts.flatMap(({ schema, location }) => (own(schema, 'properties') === undefined ? [] : [location]));
    if (around.length > deepest || naming.every((location) => around.includes(location))) return undefined;
    const inside = [...around, ...naming];
    const made: Record<string, Json> = {};
    for (const key of node.keys) {
      if (left-- <= 0) break;
      const child = node.property(key);
      const value = child && defaults(child, inside, needed && node.requires(key));
      if (value !== undefined) put(made, key, value);
    }
    return Object.keys(made).length === 0 || (!needed && lacks(node, made)) ? undefined : made;
  };
  return defaults(root, [], true);
}

function lacks(node: Node, made: JsonObject): boolean {
  return node.parts.some(({ schema }) => {
    const required = own(schema, 'required');
    return isArray(required) && !required.every((key) => Object.hasOwn(made, String(key)));
  });
}
