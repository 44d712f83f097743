import { html, nothing } from 'lit';
import { each } from '../../fields/each.ts';
import { fieldTemplate } from '../../fields/field.ts';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { planText } from '../../plan/plan-text.ts';
import { button } from '../../plan/sharing/button.ts';
import { oneLine, runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import { answersIn } from '@wegwijs/definition/evaluation';
import type { Questions } from '../questions.ts';
import { answererSaid, readersSaid, roleWithin } from '../saying.ts';
import type { ChecklistStage } from '../stage.ts';

const makers = ['self', 'helped', 'interpreter'] as const;

/** Who gives the answers, by the words of who fills in: `maker` for the own ones, `noted` for those of another. */
function makerOf({ scene }: ChecklistStage, questions: Questions, words: 'maker' | 'noted'): Rendered {
  const id = `${words}-${questions.answerer}`;
  return html`<div class="field">
    <label for=${id}>${runs(word(scene, `evaluation.${words}`))}</label>
    <select id=${id} @change=${(event: Event) => (questions.maker = (event.target as HTMLSelectElement).value)}>
      ${makers.map(
        (maker) =>
          html`<option value=${maker} ?selected=${questions.maker === maker}>
            ${oneLine(word(scene, `evaluation.${words}-${maker}`))}
          </option>`,
      )}
    </select>
  </div>`;
}

/** What somebody says in a talk, written down by who leads it. Own answers are not asked again, and stay. */
export function notingView(stage: ChecklistStage): Rendered {
  const { scene, noting, readonly } = stage;
  if (readonly) return nothing;
  return html`${noting.map((one) => {
    const own = one.scene(scene);
    return html`<details class="aid noting">
      <summary>${runs(word(scene, 'evaluation.note-down', { who: roleWithin(scene, one.answerer) }))}</summary>
      <p class="note">${runs(word(scene, 'evaluation.note-why'))}</p>
      ${makerOf(stage, one, 'noted')} ${each(one.fields, (field) => fieldTemplate(field, own))}
    </details>`;
  })}`;
}

/** The own questions of who looks, in the own wording. */
export function questionsView(stage: ChecklistStage): Rendered {
  const { scene, questions, shown, role } = stage;
  if (!shown) return html`<p>${runs(word(scene, 'evaluation.nothing-planned'))}</p>`;
  if (questions.length === 0) return html`<p>${runs(word(scene, 'evaluation.no-questions'))}</p>`;
  return html`<div class="notice info">
      ${planText(scene, 'questions.noTest')} ${role === 'participant' ? planText(scene, 'start.who') : nothing}
    </div>
    ${questions.map((one) => asked(stage, one, questions.length > 1))}`;
}

function asked(stage: ChecklistStage, questions: Questions, named: boolean): Rendered {
  const { scene, shown, readonly } = stage;
  const own = questions.scene(scene);
  const document = shown?.document ?? {};
  const waiting = answersIn(document, questions.answerer, 'own').size;
  const given = answersIn(document, questions.answerer).size;
  return html`<section class="questions">
    ${named ? heading(scene.level + 1, 'section-title', runs(answererSaid(scene, questions.answerer))) : nothing}
    ${each(questions.fields, (field) => fieldTemplate(field, own))}
    ${
      readonly
        ? nothing
        : html`${makerOf(stage, questions, 'maker')}
            <p class="state">
              ${runs(word(scene, waiting > 0 ? 'evaluation.not-shared' : given > 0 ? 'evaluation.shared' : 'evaluation.kept'))}
            </p>
            <p class="note">${runs(readersSaid(scene, stage.form, stage.role, questions.answerer))}</p>
            <div class="actions">
              ${button('share', word(scene, 'evaluation.share'), () => stage.handIn(questions.answerer), { look: 'primary' })}
            </div>`
    }
  </section>`;
}
