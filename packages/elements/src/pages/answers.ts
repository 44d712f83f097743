import { html, nothing } from 'lit';
import type { Field, StepView } from '@wegwijs/form';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { labelOf } from '../fields/label.ts';
import { readOutTemplate } from '../read-out/read-out.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { heading } from './heading.ts';
import { titleOf } from './step.ts';

/** All answers of a role, step by step (FRM-17). With `change` each can be changed; without, it is a copy to read. */
export function answers(stage: Pick<Stage, 'scene' | 'journey'>, change: boolean): Rendered {
  const { scene, journey } = stage;
  return html`${journey.steps.value.map(
    (step) =>
      html`<section class="section answers-of" data-id=${step.id}>
        ${heading(scene.level + 1, 'section-title', runs(titleOf(stage, step)))}
        <dl class="answers" part="answers">${fieldsOf(step).map((field) => answer(stage, field, change))}</dl>
      </section>`,
  )}`;
}

function fieldsOf(step: StepView): Field[] {
  return step.sections.flatMap(({ members, entries }) => [...members, ...entries]);
}

function answer(stage: Pick<Stage, 'scene'>, field: Field, change: boolean): Rendered {
  const { scene } = stage;
  if (!field.editable && field.value.value === undefined) return nothing;
  const title = labelOf(scene, field);
  return html`<div class="answer">
    <dt>${runs(title)}</dt>
    <dd>${readOutTemplate(scene, field)}</dd>
    ${
      change && field.editable
        ? html`<dd class="change">
            <button class="link" type="button" @click=${() => scene.focus(field.pointer)}>
              ${runs(word(scene, 'check.change'))}<span class="visually-hidden"> ${title.first?.text ?? ''}</span>
            </button>
          </dd>`
        : nothing
    }
  </div>`;
}
