import { refusal } from '../ask/refusal.ts';
import { replacedKey } from './replaced-key.ts';
import type { Worker } from './worker.ts';

/** Gives an own question another name in documents. Whatever refers to it does so by its id, and goes on. */
export const rename: Worker<'rename'> = (scene, { id, name }) => {
  const home = scene.homeOf(id);
  if (!scene.node(id)) return refusal('unknown-id', id);
  if (!home) return refusal('not-own', id);
  if (home.length === 4) return [[['layer', 'add', id, 'name'], name]];
  return replacedKey(scene, home, name) ?? refusal('name', id, { params: { name } });
};
