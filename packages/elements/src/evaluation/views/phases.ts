import { html, nothing } from 'lit';
import { nextOf } from '@wegwijs/definition/phases';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { openCards } from '../../phases/now.ts';
import { folds } from '../../phases/stops.ts';
import { nameIn } from '../../phases/track-words.ts';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { ChecklistStage } from '../stage.ts';

/** The phases that somebody is in, with how one sees that it is time for the next, and the goals of the plan in them. */
export function phasesView({ scene: { level }, way, leads, other }: ChecklistStage): Rendered {
  const scene = other('phases')?.scene;
  if (!way || !scene || way.models.length === 0) return nothing;
  const stage = { scene, way, editable: leads, compact: false };
  return html`${heading(level + 1, 'section-title', runs(word(scene, 'evaluation.phases')))}
  ${openCards(stage, (phase) => folds(stage, phase))}
  ${nextOf(way).phases.map((phase) => html`<p class="note">${runs(word(scene, 'phases.next-phase', { phase: nameIn(scene, phase) }))}</p>`)}`;
}
