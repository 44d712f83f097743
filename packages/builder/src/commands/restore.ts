import { refusal } from '../ask/refusal.ts';
import type { Write } from '../design.ts';
import { unsaid } from './words.ts';
import type { Worker } from './worker.ts';

const translated = ['title', 'description', 'x-ends'];

/** Takes back what the layer says of an inherited node, so that it is again as inherited; of an own one a word that it need not say. */
export const restore: Worker<'restore'> = (scene, { id, keyword }) => {
  const said = scene.layer.set?.[id] ?? {};
  const home = scene.homeOf(id);
  if (home) {
    if (keyword === undefined || keyword === 'place') return refusal('own', id);
    const isNote = home.length === 4 && (keyword === 'reason' || keyword === '$comment');
    return [[isNote ? ['layer', 'add', id, keyword] : [...home, keyword], undefined], ...unsaid(scene, id, keyword)];
  }
  if (!scene.inherited(id)) return refusal('unknown-id', id);
  const words = keyword === undefined ? Object.keys(said) : [keyword];
  const out = words.filter((word) => Object.hasOwn(said, word)).map((word): Write => [['layer', 'set', id, word], undefined]);
  const place: Write[] = keyword === undefined || keyword === 'place' ? [[['layer', 'place', id], undefined]] : [];
  const stale = words.filter((word) => translated.includes(word)).flatMap((word) => unsaid(scene, id, word));
  return [...out, ...place, ...stale];
};
