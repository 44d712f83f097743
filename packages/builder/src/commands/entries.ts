import { isObject, own } from '@wegwijs/definition';
import { refusal } from '../ask/refusal.ts';
import { listersOf } from '../look/lists.ts';
import type { Scene } from '../scene/scene.ts';
import type { Worker } from './worker.ts';

// Whatever a layer lists by identity (organisations, facilities, a library, and lists still to come) is changed by the same commands.

/** Adds an entry of the layer's own. */
export const addEntry: Worker<'add-entry'> = (scene, { kind, id, words }) => {
  if (!id.startsWith(`${scene.layer.layer}.`)) return refusal('foreign-id', id, { keyword: kind });
  return entryOf(scene, kind, id) ? refusal('exists', id, { keyword: kind }) : [[['layer', 'catalogues', kind, id], words]];
};

/** Says one word of an entry: of its own, or anew of one from above. */
export const setEntry: Worker<'set-entry'> = (scene, { kind, id, word, value }) => {
  if (!entryOf(scene, kind, id)) return refusal('unknown-id', id, { keyword: kind });
  return [[['layer', 'catalogues', kind, id, word], value ?? undefined]];
};

/** Takes an entry out. */
export const removeEntry: Worker<'remove-entry'> = (scene, { kind, id }) => {
  if (!entryOf(scene, kind, id)) return refusal('unknown-id', id, { keyword: kind });
  const isOwn = id.startsWith(`${scene.layer.layer}.`);
  return isOwn ? [[['layer', 'catalogues', kind, id], undefined]] : [[['layer', 'catalogues', kind, id, 'present'], false]];
};

/** Takes back all that the layer says of an entry from above. */
export const restoreEntry: Worker<'restore-entry'> = (scene, { kind, id }) => {
  if (id.startsWith(`${scene.layer.layer}.`)) return refusal('own', id, { keyword: kind });
  return [[['layer', 'catalogues', kind, id], undefined]];
};

/** Whether there is an entry, in the layer or in what comes before it. */
function entryOf(scene: Scene, kind: string, id: string): boolean {
  return listersOf(scene).some(({ catalogues }) => {
    const entries = own(catalogues ?? {}, kind);
    return isObject(entries) && Object.hasOwn(entries, id);
  });
}
