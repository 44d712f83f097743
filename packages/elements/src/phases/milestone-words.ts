import type { MilestoneState } from '@wegwijs/definition/phases';
import { daySaid } from '../plan/sharing/telling.ts';
import { word, type Said, type Scene } from '../scene.ts';

/** How it stands with a milestone, in a few words. */
export function milestoneSaid(scene: Scene, { state, due, done, measure, milestone }: MilestoneState): Said {
  const day = (date: string) => ({ date: daySaid(scene, date) });
  if (state === 'done') {
    if (done === undefined) return word(scene, 'phases.m-done-undated');
    return word(scene, milestone.passes ? 'phases.m-passed' : 'phases.m-done', day(done));
  }
  if (measure) return word(scene, 'phases.m-hours', measure);
  if (state === 'waiting') return word(scene, 'phases.m-waiting');
  return due === undefined ? word(scene, 'phases.m-ahead-undated') : word(scene, `phases.m-${state}`, day(due));
}
