import { equal, own } from '@wegwijs/definition';
import { refusal } from '../ask/refusal.ts';
import { circleOf } from '../conditions/circle.ts';
import type { Worker } from './worker.ts';

const notes = ['$comment', 'reason'];
/** What an own question is, and where it stands, other commands say. */
const others = ['x-id', 'x-layer', 'x-order', 'x-section', 'properties', 'choices'];

/** Says a keyword of a node anew: in the layer's own schema, or as a change of what it inherits. */
export const set: Worker<'set'> = (scene, { id, keyword, value }) => {
  const node = scene.node(id);
  if (!node) return refusal('unknown-id', id);
  const circle = keyword === 'x-visible-when' ? circleOf(scene, id, value) : undefined;
  if (circle) return refusal('circular', id, { keyword, params: { by: circle } });
  const home = scene.homeOf(id);
  if (home) {
    if (others.includes(keyword)) return refusal('fixed', id, { keyword });
    if (home.length === 4 && notes.includes(keyword)) return [[['layer', 'add', id, keyword], value]];
    return [[[...home, keyword], value]];
  }
  const inherited = scene.inherited(id) ?? {};
  // What a module decides is said even where the layers above say the same: the module would speak otherwise.
  const isDriven = keyword === 'x-present' && Object.hasOwn(scene.layer.modules ?? {}, String(own(inherited, 'x-module')));
  const isSame = !isDriven && equal(own(inherited, keyword), value);
  return [[['layer', 'set', id, keyword], isSame ? undefined : value]];
};
