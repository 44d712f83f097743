import { html, nothing } from 'lit';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { moment } from '../moment.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { answers } from './answers.ts';
import { secondary } from './actions.ts';
import { heading } from './heading.ts';
import { pageText } from './start.ts';

/** After handing in: the receipt, what happens next, and a copy to keep (FRM-18). */
export function donePage(stage: Stage): Rendered {
  const { scene, receipt, sentAs, form } = stage;
  const title = !form.definition.own ? 'done.title' : sentAs === 'complete' ? 'done.completeTitle' : 'done.readyTitle';
  return html`<div class="notice success receipt" part="receipt">
      ${heading(scene.level, 'title', runs(word(scene, title)), 'page-title')}
      <dl class="answers">
        ${
          receipt?.reference === undefined
            ? nothing
            : html`<div class="answer">
                <dt>${runs(word(scene, 'done.reference'))}</dt>
                <dd><bdi dir="ltr" translate="no">${receipt.reference}</bdi></dd>
              </div>`
        }
        ${
          receipt?.receivedAt === undefined
            ? nothing
            : html`<div class="answer">
                <dt>${runs(word(scene, 'done.time'))}</dt>
                <dd>${moment(receipt.receivedAt, scene.voice.language)}</dd>
              </div>`
        }
      </dl>
    </div>
    ${form.definition.page('done.next') ? pageText(scene, 'done.next', scene.level + 1) : nothing}
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'done.copy')))}
    <div class="actions">${secondary(word(scene, 'done.print'), () => stage.print())}</div>
    ${answers(stage, false)}`;
}
