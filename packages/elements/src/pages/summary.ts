import { html, nothing } from 'lit';
import type { Problem } from '@wegwijs/definition';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { messageOf } from '../fields/messages.ts';
import { labelOf } from '../fields/label.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { secondary } from './actions.ts';
import { heading } from './heading.ts';

/**
 * What is wrong on a page once it was tried, and before that what a server found: heading, and one link for each problem with the
 * words that stand at the field (FRM-9).
 * The box takes the focus, a child of it is the alert (A11Y-5).
 */
export function summary(stage: Stage, problems: () => readonly Problem[], mayGoOn: boolean): Rendered {
  const { scene, form } = stage;
  const told = stage.tried ? problems() : form.reports.standing;
  const wrong = told.filter((problem) => problem.weight !== 'missing' || form.reports.has(problem));
  if (wrong.length === 0) return nothing;
  return html`<div class="summary" part="summary" id="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <div role="alert">
      ${heading(scene.level + 1, 'summary-title', runs(word(scene, 'summary.title', { n: wrong.length })), 'summary-title')}
      <p>${runs(word(scene, mayGoOn ? 'summary.help' : 'summary.mustFix'))}</p>
      <ul>
        ${wrong.map((problem) => {
          const field = form.field(problem.pointer);
          return field?.met && (field.parent || !field.holdsOthers)
            ? html`<li>
                <a href="#${field.name}" @click=${go(() => scene.focus(problem.pointer))}
                  >${runs(labelOf(scene, field))}: ${runs(messageOf(scene, field, problem))}</a
                >
              </li>`
            : html`<li>${runs(messageOf(scene, field ?? form.root, problem))}</li>`;
        })}
      </ul>
    </div>
    ${mayGoOn ? secondary(word(scene, 'step.goOn'), () => stage.goOn()) : nothing}
  </div>`;
}

/** Fragments do not reach ids in a shadow root (A11Y-6): the link moves the focus itself. */
function go(run: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    run();
  };
}
