import { html, nothing } from 'lit';
import { completionOf, mayComplete, type Field, type Missing } from '@wegwijs/form';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { labelOf } from '../fields/label.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { answers } from './answers.ts';
import { link, primary, secondary } from './actions.ts';
import { asked } from './asked.ts';
import { heading } from './heading.ts';
import { titleOf } from './step.ts';
import { pageText } from './start.ts';
import { summary } from './summary.ts';
import { openForTalk } from './talk.ts';

/** The last page before handing in: every answer, what completion still lacks, what the next talk must cover. */
export function checkPage(stage: Stage): Rendered {
  const { scene, journey, form } = stage;
  const before = journey.steps.value.at(-1);
  return html`${before ? link(runs(word(scene, 'step.back', { title: titleOf(stage, before) })), () => stage.go(`step:${before.id}`), 'back') : nothing}
    <div class="head">${heading(scene.level, 'title', runs(word(scene, 'check.title')), 'page-title')}</div>
    ${summary(stage, () => completionOf(form).wrong, false)}
    <p class="intro">${runs(word(scene, 'check.intro'))}</p>
    ${mayComplete(form) ? lacking(stage) : pageText(scene, 'review.ready', scene.level + 1)} ${openForTalk(stage)}
    ${asked(stage, html`${answers(stage, true)} ${sendButtons(stage)}`)}`;
}

/** Sending, and what came of it. */
export function sendButtons(stage: Stage): Rendered {
  const { scene, form, sending } = stage;
  const label = form.definition.own ? (mayComplete(form) ? 'check.complete' : 'check.sendReady') : 'check.send';
  return html`<div class="sending">
      ${sending === 'busy' ? html`<p class="notice info">${runs(word(scene, 'sending'))}</p>` : nothing}
      ${
        sending === 'failed' || sending === 'logged-out'
          ? html`<div class="notice error" role="alert">
              <p>${runs(word(scene, sending === 'failed' ? 'send.failed' : 'send.loggedOut'))}</p>
            </div>`
          : nothing
      }
    </div>
    <div class="actions">
      ${primary(word(scene, sending === 'failed' || sending === 'logged-out' ? 'send.retry' : label))}
      ${form.definition.own ? secondary(word(scene, 'step.save'), () => stage.save()) : nothing}
    </div>`;
}

/** What completion lacks, and why it is asked. */
function lacking(stage: Stage): Rendered {
  const { scene, form } = stage;
  if (!form.definition.own) return nothing;
  const { missing } = completionOf(form);
  return html`<div class="panel missing ${missing.length > 0 ? 'some' : 'none'}" part="missing" id="missing" tabindex="-1">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'check.missing')))}
    ${
      missing.length === 0
        ? html`<p>${runs(word(scene, 'check.missingNone'))}</p>`
        : html`<ul>
            ${missing.map((one) => html`<li>${link(nameOf(stage, one.field), () => scene.focus(one.field.pointer))} <span class="why">${runs(why(stage, one))}</span></li>`)}
          </ul>`
    }
  </div>`;
}

/** A field by its name, and the group it stands in where its own name says too little. */
export function nameOf({ scene }: Stage, field: Field): Rendered {
  const around = field.parent;
  const inGroup = around && around.parent?.parent && around.node.text('title') !== undefined;
  return html`${inGroup ? html`${runs(labelOf(scene, around))}: ` : nothing}${runs(labelOf(scene, field))}`;
}

function why({ scene }: Stage, { basis, layer }: Missing): ReturnType<typeof word> {
  return layer === undefined && basis !== undefined
    ? word(scene, 'check.missingLaw', { basis })
    : word(scene, 'check.missingLayer');
}
