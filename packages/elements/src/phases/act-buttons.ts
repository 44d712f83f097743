import { html, nothing } from 'lit';
import { mayAct, type Act, type Phase } from '@wegwijs/definition/phases';
import { runs } from '../runs.ts';
import { word, type Said } from '../scene.ts';
import { areaIn } from './entry-words.ts';
import { nameIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

type Begun = Omit<Act, 'on'>;

/** What can be written down of a phase today. What cannot is not offered; what a day decides is judged when it is entered. */
export function actButtons(stage: TrackStage, phase: Phase): unknown {
  const { scene, way } = stage;
  const open = way.standing.of(phase.id).open;
  const wanted: readonly Begun[] = [
    { what: 'begun', phase: phase.id },
    ...open.map(({ lifeArea }): Begun => ({ what: 'ended', phase: phase.id, ...(lifeArea === undefined ? {} : { lifeArea }) })),
    { what: 'skipped', phase: phase.id },
    { what: 'again', phase: phase.id },
  ];
  const may = wanted.filter((act) => allowed(stage, act));
  // Again is what is begun when it was done before.
  const shown = may.filter(({ what }) => what !== 'begun' || !may.some((other) => other.what === 'again'));
  if (shown.length === 0) return nothing;
  const name = nameIn(scene, phase);
  return html`<details class="acts">
    <summary id=${placeOf(phase.id)}>
      ${runs(word(scene, 'phases.update'))}<span class="visually-hidden">: ${runs(name)}</span>
    </summary>
    <div class="act-list">
      ${shown.map((act) => {
        const area = act.lifeArea === undefined ? name : areaIn(scene, act.lifeArea);
        return actButton(stage, act, area);
      })}
    </div>
  </details>`;
}

/** Where the focus goes when something of a phase, a milestone or the history was written down, or not: where it was begun. */
export const placeOf = (of: string): string => `of-${of}`;

/** A button that begins to write something down. */
export function actButton(stage: TrackStage, act: Begun, name: Said): unknown {
  return html`<button type="button" class="link act" part="button link" data-act=${act.what} @click=${() => stage.begin(act)}>
    ${runs(word(stage.scene, `phases.do-${act.what}`, { name }))}
  </button>`;
}

/** Whether something may be written down today, its reason left open. */
export function allowed({ way }: TrackStage, act: Begun): boolean {
  const { guide, standing, today } = way;
  return mayAct({ guide, standing, today }, { reason: '-', ...act, on: today }) === undefined;
}
