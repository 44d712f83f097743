import { childrenOf, parentOf } from '../commands/siblings.ts';
import type { Scene } from '../scene/scene.ts';

/** What stays selected when one scene follows another: the same, else its next neighbour that is still there, else what it stood in. */
export function keptSelection(selected: string | undefined, before: Scene, after: Scene): string | undefined {
  if (selected === undefined || after.places.has(selected)) return selected;
  const around = parentOf(before, selected);
  if (around === undefined) return undefined;
  const all = childrenOf(before, around);
  const at = all.indexOf(selected);
  const neighbour = [...all.slice(at + 1), ...all.slice(0, at).toReversed()].find((id) => after.places.has(id));
  return neighbour ?? keptSelection(around, before, after);
}
