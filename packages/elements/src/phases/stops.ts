import { html, nothing } from 'lit';
import { goalsOf, type Phase, type PhaseModel, type PhaseStanding, type Stay } from '@wegwijs/definition/phases';
import { daySaid } from '../plan/sharing/telling.ts';
import { runs } from '../runs.ts';
import { word, type Said, type Scene } from '../scene.ts';
import { actButtons } from './act-buttons.ts';
import { areaIn } from './entry-words.ts';
import { fold } from './fold.ts';
import { stationsOf } from './stations.ts';
import { actorIn, nameIn, saidIn } from './track-words.ts';
import type { PathStage, TrackStage } from './track-stage.ts';

/**
 * The phases of a model as an ordered list: it says all that the picture says, and when. What lies within a phase follows in a list of
 * its own that is named after it: below one station there is too little room for it.
 */
export function stops(stage: TrackStage, model: PhaseModel, id: string): unknown {
  const stations = stationsOf(model);
  const hidden = stage.compact ? 'visually-hidden' : '';
  const stateOf = ({ id: of }: Phase) => stage.way.standing.of(of).state;
  // One thing of a set may be the current one (WAI-ARIA 1.2); of several that are open the words tell.
  const open = stations.map(({ phase }) => phase).filter((phase) => stateOf(phase) === 'open');
  const stop = (phase: Phase) =>
    html`<li class="stop ${stateOf(phase)}" aria-current=${open.length === 1 && open[0] === phase ? 'step' : nothing}>
      ${told(stage, phase)}
    </li>`;
  return html`<ol class="stops ${hidden}" id=${id}>
      ${stations.map(({ phase }) => stop(phase))}
    </ol>
    ${stations.map(({ phase, parts }, i) =>
      parts.length === 0
        ? nothing
        : html`<p class="label part-of ${hidden}" id="${id}-parts-${i}">${runs(nameIn(stage.scene, phase))}</p>
            <ul class="parts ${hidden}" aria-labelledby="${id}-parts-${i}">
              ${parts.map(stop)}
            </ul>`,
    )}`;
}

function told(stage: TrackStage, phase: Phase): unknown {
  const { scene, way, editable } = stage;
  const standing = way.standing.of(phase.id);
  return html`<p class="stop-name">${runs(nameIn(scene, phase))}</p>
    <p class="stop-state">${runs(word(scene, `phases.${standing.state}`))}</p>
    ${times(scene, standing).map((one) => html`<p class="note">${runs(one)}</p>`)} ${folds(stage, phase)}
    ${editable && !stage.compact ? actButtons(stage, phase) : nothing}`;
}

/** What the plan wants to reach in a phase, and whom one meets there. */
export function folds({ scene, way, compact }: PathStage, phase: Phase): unknown {
  const goals = goalsOf(way.goals, phase).map(({ text }) => html`<bdi>${text}</bdi>`);
  const people = [...way.guide.actors.values()].filter(({ stages }) => stages.includes(phase.id));
  if (compact) return nothing;
  const at = nameIn(scene, phase);
  const met = people.map((actor) => runs(actorIn(scene, actor)));
  return html`${fold(word(scene, 'phases.goals', { n: goals.length }), goals, at, 'goals')}
  ${fold(word(scene, 'phases.meets'), met, at, 'meets-here')}`;
}

/** When somebody was in a phase, and why one was skipped. */
export function times(scene: Scene, { state, stays, skips }: PhaseStanding): readonly Said[] {
  const shown = state === 'open' ? stays.filter(({ to }) => to === undefined) : stays.slice(-1);
  return [
    ...shown.map((stay) => forArea(scene, stay.lifeArea, when(scene, stay))),
    ...(state === 'skipped' || state === 'ahead' ? skips : []).flatMap(({ reason, lifeArea }) =>
      reason === undefined ? [] : [forArea(scene, lifeArea, word(scene, 'phases.because', { reason }))],
    ),
  ];
}

function when(scene: Scene, { from, to, again }: Stay): Said {
  if (to !== undefined) return word(scene, 'phases.until', { from: daySaid(scene, from), to: daySaid(scene, to) });
  return word(scene, again ? 'phases.again' : 'phases.since', { date: daySaid(scene, from) });
}

function forArea(scene: Scene, lifeArea: string | undefined, said: Said): Said {
  return lifeArea === undefined ? said : word(scene, 'phases.for-area', { area: areaIn(scene, lifeArea), said });
}

/** What a phase is about, and for the regievoerder how one sees that it begins and ends. */
export function about(stage: PathStage, phase: Phase): unknown {
  const { scene, editable } = stage;
  const sign = (name: 'entry' | 'exit') => {
    const said = saidIn(scene, phase, name);
    return said.first && editable ? html`<p class="note">${runs(word(scene, `phases.${name}`, { said }))}</p>` : nothing;
  };
  return html`<p>${runs(saidIn(scene, phase, 'description'))}</p>
    ${sign('exit')}`;
}
