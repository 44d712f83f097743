import { refusal } from '../ask/refusal.ts';
import type { Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';
import { ordered } from './ordered.ts';
import { childrenOf, parentOf } from './siblings.ts';
import { unworded } from './words.ts';
import type { Worker } from './worker.ts';

/**
 * Takes a question or section out. An own one goes, with all in it and all that was said of it; what stood after it keeps its place.
 * An inherited one is left out of the form: stored answers stay valid.
 */
export const remove: Worker<'remove'> = (scene, { id }) => {
  const around = parentOf(scene, id);
  if (!scene.node(id)) return refusal('unknown-id', id);
  if (around === undefined) return refusal('not-a-field', id);
  const home = scene.homeOf(id);
  if (!home) return [[['layer', 'set', id, 'x-present'], false]];
  const gone = within(scene, id);
  const others = childrenOf(scene, around).filter((one) => one !== id);
  const isAnchor = Object.values(scene.layer.place ?? {}).some(({ after }) => after === id);
  const tops = gone.filter((one) => scene.homeOf(one)?.length === 4);
  return [
    ...(home.length === 4 ? tops.map((one): Write => [['layer', 'add', one], undefined]) : [[home, undefined] as const]),
    ...gone.flatMap((one): Write[] => [
      [['layer', 'set', one], undefined],
      [['layer', 'place', one], undefined],
    ]),
    ...(isAnchor ? ordered(scene, around, others) : []),
    ...unworded(scene, gone),
  ];
};

/** The ids of a node of the layer and of all the layer's that stand in it, at any depth. */
export function within(scene: Scene, id: string): string[] {
  const place = scene.places.get(id) ?? '';
  return scene.added.filter((one) => one === id || scene.places.get(one)?.startsWith(`${place}/`) === true);
}
