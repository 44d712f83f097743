import { own } from '@wegwijs/definition';
import { isRefusal, refusal } from '../ask/refusal.ts';
import { schemaOf } from './add-field.ts';
import { ordered } from './ordered.ts';
import { remove } from './remove.ts';
import { childrenOf, parentOf } from './siblings.ts';
import { unworded, worded } from './words.ts';
import type { Worker } from './worker.ts';

/**
 * Puts a question of a library in the place of an own one: the identity, the place and the answers to why, who and how sensitive stay.
 * Or one of the base that was left out: it is asked again, in that place, and the own one goes.
 */
export const replace: Worker<'replace'> = (scene, { id, by }) => {
  const home = scene.homeOf(id);
  if (!home) return refusal(scene.node(id) ? 'not-own' : 'unknown-id', id);
  if (home.length !== 4 || scene.node(id)?.['x-section'] === true) return refusal('not-a-field', id);
  if ('schema' in by) {
    const old = scene.layer.add?.[id]?.schema ?? {};
    const kept = ['x-access', 'x-sensitivity', 'x-by', 'x-order', 'x-visible-when', 'x-required'].flatMap((word) => {
      const said = own(old, word);
      return said === undefined ? [] : [[word, said] as const];
    });
    const schema = { ...schemaOf(scene, by), ...Object.fromEntries(kept) };
    return [[home, schema], ...unworded(scene, [id]), ...worded(scene, id, by.words ?? {})];
  }
  const section = parentOf(scene, by.id);
  if (scene.homeOf(by.id) || section === undefined) return refusal(section === undefined ? 'unknown-id' : 'own', by.id);
  if (section !== parentOf(scene, id)) return refusal('place', by.id, { params: { section } });
  const gone = remove(scene, { do: 'remove', id });
  if (isRefusal(gone)) return gone;
  const others = childrenOf(scene, section).filter((one) => one !== by.id);
  const wanted = others.map((one) => (one === id ? by.id : one));
  return [[['layer', 'set', by.id, 'x-present'], true], ...gone, ...ordered(scene, section, wanted, { id: by.id, home: [] })];
};
