import { refusal, type CommandRefusal } from '../ask/refusal.ts';
import type { Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';
import type { CommandOf } from './command.ts';
import { ordered } from './ordered.ts';
import { childrenOf, inserted, parentOf, standsAfter } from './siblings.ts';
import type { Worker } from './worker.ts';

/** Puts a node elsewhere: among its siblings, and an own question in another section too. What stood after it goes on standing there. */
export const move: Worker<'move'> = (scene, { id, after, section }) => {
  const [node, from] = [scene.node(id), parentOf(scene, id)];
  if (!node) return refusal('unknown-id', id);
  if (from === undefined) return refusal('not-a-field', id);
  const to = section ?? from;
  const home = scene.homeOf(id);
  const isElsewhere = to !== from;
  if (!isElsewhere && standsAfter(scene, id) === after) return refusal('nothing', id);
  // An inherited question keeps its place in documents: only its own kind moves it.
  if (isElsewhere && (home?.length !== 4 || node['x-section'] === true)) return refusal(home ? 'not-a-field' : 'place', id);
  if (isElsewhere && scene.node(to)?.['x-section'] !== true) return refusal('place', id, { params: { section: to } });
  const wanted = inserted(childrenOf(scene, to), id, after);
  if (!wanted) return refusal('place', id, { params: { after } });
  const here = ordered(scene, to, wanted, { id, home: home ?? [] });
  if (!isElsewhere) return here;
  const left = ordered(
    scene,
    from,
    childrenOf(scene, from).filter((one) => one !== id),
  );
  const order: Write[] = scene.homeOf(to) ? [] : [[[...(home ?? []), 'x-order'], undefined]];
  return [[['layer', 'add', id, 'section'], to], [['layer', 'place', id], undefined], ...left, ...order, ...here];
};

/** Whether it came to stand where it was asked: between two numbers there is room for some fifty more. */
export function landed(after: Scene, command: CommandOf<'move'> | CommandOf<'add-field'>): CommandRefusal | undefined {
  if (command.after === undefined) return undefined;
  const id = command.do === 'move' ? command.id : `${after.layer.layer}.${command.name}`;
  const all = childrenOf(after, parentOf(after, id) ?? '');
  return (all[all.indexOf(id) - 1] ?? null) === command.after ? undefined : refusal('crowded', id);
}
