import { isArray, isObject, own, type Json } from '@wegwijs/definition';
import { refusal } from '../ask/refusal.ts';
import type { Write } from '../design.ts';
import { changeOf, listIn, positionOf, valuesOf } from './choice-list.ts';
import { unsaid } from './words.ts';
import type { Worker } from './worker.ts';

/** Takes a choice out: an own one goes, with its words; one from above is no longer offered. */
export const removeChoice: Worker<'remove-choice'> = (scene, { id, value }) => {
  const node = scene.node(id);
  const list = listIn(node ?? {});
  if (!node || !list) return refusal(node ? 'not-a-choice' : 'unknown-id', id);
  if (positionOf(scene, id, value) < 0) return refusal('unknown-choice', id, { params: { value } });
  const values = valuesOf(list.list);
  if (values.length === 1 && values.length === list.list.length) return refusal('last-choice', id);
  const home = scene.homeOf(id);
  const isIt = (one: Json | undefined) => String(one) === String(value);
  const gone = unsaid(scene, id, 'choices', String(value));
  if (home) return [[[...home, ...list.way], list.list.filter((one) => !(isObject(one) && isIt(own(one, 'const'))))], ...gone];
  const way = ['layer', 'set', id, 'choices'];
  const change = changeOf(scene, id);
  const added = own(change, 'add');
  if (isArray(added) && added.some((one) => isObject(one) && isIt(own(one, 'value')))) {
    const left = added.filter((one) => !(isObject(one) && isIt(own(one, 'value'))));
    return [[[...way, 'add'], left.length > 0 ? left : undefined], ...gone];
  }
  const only = valuesOf(listIn(scene.inherited(id) ?? {})?.list ?? []).filter((one) => values.includes(one) && !isIt(one));
  if (only.length === 0) return refusal('last-choice', id);
  const title: Write = [[...way, 'titles', String(value)], undefined];
  return [[[...way, 'only'], only], title];
};
