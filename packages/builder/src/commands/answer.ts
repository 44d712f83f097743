import { refusal } from '../ask/refusal.ts';
import type { Worker } from './worker.ts';

/** Writes what a person answered about an own question: why it is needed, who may see it and how sensitive it is. */
export const answer: Worker<'answer'> = (scene, { id, answers }) => {
  const home = scene.homeOf(id);
  if (home?.length !== 4) return refusal(scene.node(id) ? 'not-own' : 'unknown-id', id);
  const isSection = scene.node(id)?.['x-section'] === true;
  return [
    [['layer', 'add', id, 'reason'], answers.reason],
    [[...home, 'x-access'], answers.access],
    ...(isSection ? [] : [[[...home, 'x-sensitivity'], answers.sensitivity] as const]),
  ];
};
