import { refusal } from '../ask/refusal.ts';
import { begun } from './words.ts';
import type { Worker } from './worker.ts';

/** What a layer may say anew of itself. Its name, its authority and what it is for are not a matter of editing. */
const open = ['title', 'description', 'version', 'since', '$comment'];

/** Says something of the layer itself. */
export const about: Worker<'about'> = (scene, { word, value }) => {
  if (!open.includes(word)) return refusal('fixed', scene.layer.layer, { keyword: word });
  return [[['layer', word], value ?? undefined]];
};

/** Says whether a native reader has read the words of a language. */
export const review: Worker<'review'> = ({ design }, { language, review: state }) => [
  ...begun(design, language),
  [['texts', language, 'review'], state],
];
