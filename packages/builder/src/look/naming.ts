import { choiceValue, Names } from '../import/names.ts';
import { listIn, valuesOf } from '../commands/choice-list.ts';
import type { Scene } from '../scene/scene.ts';

/** A name in documents for a new question or section that is called so: no other of the layer has it. */
export function freeName({ added, layer }: Scene, called: string): string {
  const begin = `${layer.layer}.`;
  return new Names(added.map((id) => (id.startsWith(begin) ? id.slice(begin.length) : id))).of(called);
}

/** A value for a new choice that is called so: in a list from above with the name of the layer before it. */
export function freeValue(scene: Scene, id: string, called: string): string {
  const begin = scene.homeOf(id) ? '' : `${scene.layer.layer}:`;
  const taken = valuesOf(listIn(scene.node(id) ?? {})?.list ?? []).map(String);
  return begin + choiceValue(called, new Set(taken.map((one) => (one.startsWith(begin) ? one.slice(begin.length) : one))));
}
