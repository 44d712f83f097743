import type { Definition, Node } from '@wegwijs/definition';
import { said, type Said, type Voices } from '../scene.ts';

/** What a definition says of the field with an id; of one in a list, what it says of each. */
export function nodeAt(definition: Definition, id: string): Node | undefined {
  return definition
    .path(id)
    ?.reduce<Node | undefined>((node, step) => (step === '*' ? node?.item(Infinity) : node?.property(step)), definition.root);
}

/** What a field is called; undefined where its definition does not say. */
export function titleOf(scene: Voices, node: Node | undefined): Said | undefined {
  const title = node && said(scene, node, 'title');
  return title?.first || title?.second ? title : undefined;
}
