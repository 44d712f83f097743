import type { Definition } from '../definition.ts';
import type { Node } from '../node.ts';

/** A section, field, row or item of a resolved definition that has an `x-id`. */
export interface Field {
  readonly id: string;
  readonly node: Node;
  /** All that it stands in and that has an `x-id`, outermost first; the whole itself is left out. */
  readonly around: readonly Field[];
  /** The layer that added it, or what it stands in; undefined for the base's own. */
  readonly layer: string | undefined;
  /** Whether it is in the form: neither it nor what it stands in is taken out. */
  readonly present: boolean;
  /** Whether it is a row of a repeating group, or an item of a list. */
  readonly isItem: boolean;
}

/** Every field of a definition of ours, in the order of the schema. */
export function fieldsOf(definition: Definition): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  const visit = (node: Node, around: readonly Field[], isItem: boolean, within: ReadonlySet<Node>) => {
    const outer = around.at(-1);
    const id = node.text('x-id');
    let inner = around;
    if (id !== undefined && node !== definition.root) {
      if (found.has(id)) return;
      const field: Field = {
        id,
        node,
        around,
        layer: node.text('x-layer') ?? outer?.layer,
        present: node.word('x-present') !== false && (outer?.present ?? true),
        isItem,
      };
      found.set(id, field);
      inner = [...around, field];
    }
    if (within.size > 50) return;
    const deeper = new Set([...within, node]);
    for (const key of node.keys) {
      const child = node.property(key);
      if (child && !(node === definition.root && key === definition.about)) visit(child, inner, false, deeper);
    }
    const item = node.types?.includes('array') ? node.item(0) : undefined;
    if (item) visit(item, inner, true, deeper);
  };
  visit(definition.root, [], false, new Set());
  return found;
}

/** The conditions on which a field is asked: its own and those of all that it stands in. */
export function conditionsOf({ node, around }: Field): Field['node'][] {
  return [...around.map((one) => one.node), node].filter((one) => one.word('x-visible-when') !== undefined);
}
