import { outline, type Ground, type Outline, type OutlineItem, type Scene } from '@wegwijs/builder';

const last = new WeakMap<Ground, { readonly scene: Scene; readonly tree: Outline }>();

/** The tree of a form: worked out once for a scene, and what did not change since the one before is the identical object. */
export function treeOf(scene: Scene): Outline {
  const before = last.get(scene.ground);
  if (before?.scene === scene) return before.tree;
  const tree = outline(scene, before?.tree);
  last.set(scene.ground, { scene, tree });
  return tree;
}

/** From the whole to an item: itself and all that it stands in; empty when it is not in the tree. */
export function trailOf({ root }: Outline, id: string | undefined): readonly OutlineItem[] {
  const walk = (item: OutlineItem): readonly OutlineItem[] | undefined => {
    if (item.id === id) return [item];
    for (const inner of item.items) {
      const found = walk(inner);
      if (found) return [item, ...found];
    }
    return undefined;
  };
  return walk(root) ?? [];
}

/** The section that is shown for what is selected; undefined for the whole, or for nothing. */
export function sectionOf(tree: Outline, id: string | undefined): OutlineItem | undefined {
  return trailOf(tree, id).findLast(({ kind }) => kind === 'section');
}
