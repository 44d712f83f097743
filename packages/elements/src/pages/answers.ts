import { html, nothing } from 'lit';
import { isObject, own } from '@wegwijs/definition';
import type { Field, StepView } from '@wegwijs/form';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { readOutTemplate } from '../read-out/read-out.ts';
import { run, runs } from '../runs.ts';
import { plainWord, said, word, type Scene } from '../scene.ts';
import { heading } from './heading.ts';
import { titleOf } from './step.ts';

/** All answers of a role, step by step (FRM-17). With `change` each can be changed; without, it is a copy to read. */
export function answers(stage: Stage, change: boolean): Rendered {
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
  return step.sections.flatMap(({ members }) => members);
}

function answer(stage: Stage, field: Field, change: boolean): Rendered {
  const { scene } = stage;
  if (!field.editable && field.value.value === undefined) return nothing;
  const title = said(scene, field.node, 'title');
  return html`<div class="answer">
    <dt>${runs(title)}</dt>
    <dd>${shown(scene, field)} ${translation(scene, field)}</dd>
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

function shown(scene: Scene, field: Field): Rendered {
  const left = scene.form.about.left(field);
  if (field.value.value === undefined && left === undefined)
    return html`<span class="unanswered">${runs(word(scene, 'check.unanswered'))}</span>`;
  return readOutTemplate(scene, field);
}

/** The original stays the original; its translation stands beside it, with who made it. */
function translation(scene: Scene, field: Field): Rendered {
  const made = scene.form.about.of(field)?.['translation'];
  if (!isObject(made)) return nothing;
  const text = own(made, 'text');
  const language = own(made, 'language');
  if (typeof text !== 'string' || typeof language !== 'string') return nothing;
  const maker = own(made, 'maker');
  const key =
    maker === 'interpreter' ? 'translation.interpreter' : maker === 'automatic' ? 'translation.automatic' : 'translation.self';
  return html`<div class="translation">${run({ text, language })} <span class="maker">(${plainWord(scene, key)})</span></div>`;
}
