import type { Finding } from '@wegwijs/definition';
import type { Guide } from '@wegwijs/definition/phases';
import { daySaid } from '../plan/sharing/telling.ts';
import type { Holes, Said, Scene } from '../scene.ts';
import { nameIn } from './track-words.ts';

/** What a sentence about phases has in its holes: an entry by its name, a day in words, the rest as it is. */
export function holesOf(scene: Scene, guide: Guide, params: Finding['params']): Holes {
  const entries = [...guide.phases.values(), ...guide.milestones, ...guide.models];
  const said = (value: string): string | Said => {
    const entry = entries.find(({ id }) => id === value);
    if (entry) return nameIn(scene, entry);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? daySaid(scene, value) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([hole, value]) => [hole, said(String(value))]));
}
