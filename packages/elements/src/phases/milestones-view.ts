import { html, nothing } from 'lit';
import type { MilestoneState } from '@wegwijs/definition/phases';
import { heading } from '../pages/heading.ts';
import { prose, runs } from '../runs.ts';
import { word } from '../scene.ts';
import { actButton, allowed, placeOf } from './act-buttons.ts';
import { milestoneSaid } from './milestone-words.ts';
import { nameIn, saidIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** The milestones of the models in use, with their terms: what is done, due or still to come. */
export function milestonesView(stage: TrackStage): unknown {
  const { scene, way } = stage;
  if (way.milestones.length === 0) return nothing;
  return html`<section class="track-part">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'phases.milestones')))}
    <ul class="plain-list milestones">
      ${way.milestones.map((state) => html`<li class="milestone ${state.state}">${one(stage, state)}</li>`)}
    </ul>
    ${information(stage)}
  </section>`;
}

function one(stage: TrackStage, state: MilestoneState): unknown {
  const { scene, editable } = stage;
  const { milestone, source, measure } = state;
  const act = { what: 'reached' as const, milestone: milestone.id };
  const description = saidIn(scene, milestone, 'description');
  return html`<p class="label" id=${placeOf(milestone.id)} tabindex="-1">${runs(nameIn(scene, milestone))}</p>
    <p>${runs(milestoneSaid(scene, state))}</p>
    ${measure && state.state !== 'done' ? html`<meter class="hours" min="0" max=${measure.of} value=${Math.min(measure.done, measure.of)} aria-hidden="true"></meter>` : nothing}
    ${description.first ? html`<p class="note">${runs(description)}</p>` : nothing}
    ${source === undefined ? nothing : html`<p class="note source">${runs(word(scene, 'phases.source', { source }))}</p>`}
    ${editable && state.state !== 'done' && allowed(stage, act) ? actButton(stage, act, nameIn(scene, milestone)) : nothing}`;
}

/** What is shown is information, and no decision. */
function information({ scene }: TrackStage): unknown {
  const text = scene.definition.word('x-texts') as { readonly [name: string]: { readonly description?: string } } | undefined;
  const said = text?.['phases.information']?.description;
  if (said === undefined) return nothing;
  const { voice, second } = scene;
  const id = 'text.phases.information';
  return html`<div class="note">
    ${prose({ first: voice.texts.find(id, 'description', said), second: second?.texts.find(id, 'description', said) })}
  </div>`;
}
