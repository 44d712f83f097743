import { html, nothing } from 'lit';
import { fieldTemplate } from '../fields/field.ts';
import { runs } from '../runs.ts';
import { word, type Said, type Scene } from '../scene.ts';
import { nlPhases } from '../words/nl-phases.ts';
import type { WordKey } from '../words/nl.ts';
import type { Acting } from './acting.ts';
import { holesOf } from './holes.ts';
import { nameIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** The questions about what is being written down. */
export function actForm(stage: TrackStage): unknown {
  const { scene, acting } = stage;
  if (!acting) return nothing;
  const apart: Scene = { ...scene, form: acting.form, level: scene.level + 1 };
  return html`<section class="act-form card" aria-labelledby="act-title">
    <p class="label" id="act-title" tabindex="-1">
      ${runs(word(scene, `phases.do-${acting.act.what}`, { name: subject(stage, acting) }))}
    </p>
    ${acting.fields.map((field) => fieldTemplate(field, apart))}
    <div role="alert">
      ${acting.refusal ? html`<p class="notice error" part="notice">${runs(refusalIn(stage, acting.refusal))}</p>` : nothing}
    </div>
    <div class="actions">
      <button type="button" class="primary" part="button primary" data-act="keep" @click=${() => stage.keep()}>
        ${runs(word(scene, 'phases.keep'))}
      </button>
      <button type="button" class="secondary" part="button secondary" data-act="drop" @click=${() => stage.drop()}>
        ${runs(word(scene, 'phases.drop'))}
      </button>
    </div>
  </section>`;
}

/** What it is about: a phase, a milestone, or what happened. */
function subject({ scene, way }: TrackStage, { act }: Acting): Said {
  const { guide, standing } = way;
  const entry = standing.history.find(({ id }) => id === act.of);
  const phase = guide.phases.get(act.phase ?? entry?.phase ?? '');
  const milestone = guide.milestones.find(({ id }) => id === (act.milestone ?? entry?.milestone));
  const found = phase ?? milestone;
  return found ? nameIn(scene, found) : { first: { text: act.phase ?? act.milestone ?? '', language: '' }, second: undefined };
}

/** Why something cannot be written down, in a sentence. */
function refusalIn({ scene, way }: TrackStage, { code, params }: NonNullable<Acting['refusal']>): Said {
  return word(scene, Object.hasOwn(nlPhases, code) ? (code as WordKey) : 'phases.refused', holesOf(scene, way.guide, params));
}
