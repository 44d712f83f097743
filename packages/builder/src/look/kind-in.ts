import { Definition, kindOf, type JsonObject, type Kind } from '@wegwijs/definition';

const known = new WeakMap<JsonObject, Kind>();

/** Which kind of field shows a node, looked at by itself; worked out once for a node that stays the same. */
export function kindIn(node: JsonObject): Kind {
  let kind = known.get(node);
  if (!kind) known.set(node, (kind = kindOf(new Definition(node).root)));
  return kind;
}
