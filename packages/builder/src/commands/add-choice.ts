import { isArray, own, type Json } from '@wegwijs/definition';
import { refusal } from '../ask/refusal.ts';
import { changeOf, listIn, placed, positionOf, valuesOf } from './choice-list.ts';
import type { Worker } from './worker.ts';

/** Adds a choice: to an own list anything, to an open one from above a value of the layer, written `<layer>:<value>`. */
export const addChoice: Worker<'add-choice'> = (scene, { id, value, title, after }) => {
  const node = scene.node(id);
  if (!node) return refusal('unknown-id', id);
  if (positionOf(scene, id, value) >= 0) return refusal('exists', id, { params: { value } });
  const home = scene.homeOf(id);
  const list = listIn(node);
  if (!list) return refusal('not-a-choice', id);
  if (home) return [[[...home, ...list.way], placed(list.list, { const: value, title }, after)]];
  const way = ['layer', 'set', id, 'choices'];
  const [change, inherited] = [changeOf(scene, id), valuesOf(listIn(scene.inherited(id) ?? {})?.list ?? [])];
  const only = own(change, 'only');
  if (isArray(only) && inherited.some((one) => String(one) === value)) {
    const back = inherited.filter((one) => only.includes(one) || String(one) === value);
    return [[[...way, 'only'], back.length === inherited.length ? undefined : back]];
  }
  const added = own(change, 'add');
  const before: readonly Json[] = isArray(added) ? added : [];
  const at = after === undefined ? before.length : before.findIndex((one) => own(one as { value: Json }, 'value') === after) + 1;
  return [[[...way, 'add'], before.toSpliced(at, 0, { value, title })]];
};
