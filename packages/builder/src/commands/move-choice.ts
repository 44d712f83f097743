import { isArray, own, type Json, type JsonObject } from '@wegwijs/definition';
import { refusal } from '../ask/refusal.ts';
import { changeOf, listIn, placed, positionOf } from './choice-list.ts';
import type { Worker } from './worker.ts';

/** Puts a choice after another, null for the first: in an own list, or among those that the layer adds. */
export const moveChoice: Worker<'move-choice'> = (scene, { id, value, after }) => {
  const node = scene.node(id);
  const list = listIn(node ?? {});
  if (!node || !list) return refusal(node ? 'not-a-choice' : 'unknown-id', id);
  if (positionOf(scene, id, value) < 0 || (after !== null && positionOf(scene, id, after) < 0))
    return refusal('unknown-choice', id);
  if (value === after) return refusal('nothing', id);
  const home = scene.homeOf(id);
  const without = (all: readonly Json[], word: string) => all.filter((one) => own(one as JsonObject, word) !== value);
  const found = (all: readonly Json[], word: string) => all.find((one) => own(one as JsonObject, word) === value) ?? null;
  if (home) return [[[...home, ...list.way], placed(without(list.list, 'const'), found(list.list, 'const'), after)]];
  const added = own(changeOf(scene, id), 'add');
  const isAmong = (one: Json) => isArray(added) && added.some((item) => own(item as JsonObject, 'value') === one);
  // The order of what comes from above is that of above.
  if (!isArray(added) || !isAmong(value) || !(after === null || isAmong(after))) return refusal('not-open', id);
  const others = without(added, 'value');
  const at = after === null ? 0 : others.findIndex((one) => own(one as JsonObject, 'value') === after) + 1;
  return [[['layer', 'set', id, 'choices', 'add'], others.toSpliced(at, 0, found(added, 'value'))]];
};
