import { steps, type Definition, type Node } from '@wegwijs/definition';

/** The place in a definition that governs a place in a document; undefined when the definition says nothing of it. */
export function nodeAt(definition: Definition, pointer: string): Node | undefined {
  let node: Node | undefined = definition.root;
  for (const step of steps(pointer)) {
    node = node?.property(step) ?? (/^\d+$/.test(step) ? node?.item(Number(step)) : undefined);
  }
  return node;
}
