import { isArray, isObject, pointer, type Definition, type Json, type Node } from '@wegwijs/definition';

/** The places of a document that a definition of ours says nothing about: where a name is, most often, a slip of the pen. */
export function unknownIn(definition: Definition, document: Json): string[] {
  const found: string[] = [];
  const walk = (value: Json, node: Node, path: string) => {
    if (isArray(value)) {
      value.forEach((item, i) => {
        const inner = node.item(i);
        if (inner) walk(item, inner, path + pointer(i));
      });
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        const inner = node.property(name);
        if (inner) walk(member, inner, path + pointer(name));
        else if (node.keys.length > 0) found.push(path + pointer(name));
      }
    }
  };
  walk(document, definition.root, '');
  return found;
}
