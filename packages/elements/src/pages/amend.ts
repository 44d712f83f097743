import { html, nothing } from 'lit';
import type { StoredRecord } from '@wegwijs/definition';
import { Form, Journey } from '@wegwijs/form';
import type { Stage } from '../island/stage.ts';
import { moment } from '../moment.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { answers } from './answers.ts';
import { askApart } from './ask-apart.ts';
import { heading } from './heading.ts';

/** A completed document: when, how to amend it with a reason, and the versions before it. */
export function amendBar(stage: Stage): Rendered {
  const { scene, completedOn, amending, form } = stage;
  if (amending)
    return html`<div class="notice warning revision">
      <p>${runs(word(scene, 'amend.busy', { reason: amending.reason }))}</p>
    </div>`;
  // What can only be read was not completed.
  if (!completedOn || !form.sealed.value) return nothing;
  return html`<div class="notice info revision" part="revision">
    <p>${runs(word(scene, 'amend.sealed', { date: moment(completedOn, scene.voice.language) }))}</p>
    ${form.role === undefined || form.role === 'caseManager' ? reasonForm(stage) : nothing}
  </div>`;
}

function reasonForm(stage: Stage): Rendered {
  return askApart(stage.scene, {
    title: 'amend.start',
    asks: [
      { id: 'amend-reason', label: 'amend.reason' },
      { id: 'amend-author', label: 'amend.author', kind: 'name' },
    ],
    done: 'amend.go',
    act: (reason, author) => stage.amend(reason, author),
  });
}

/** The versions before this one stay readable, newest first. */
export function versions(stage: Stage): Rendered {
  const { scene, earlier } = stage;
  if (earlier.length === 0) return nothing;
  return html`<div class="versions" part="versions">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'versions.title')))}
    ${[...earlier].reverse().map(
      (record) =>
        html`<details>
          <summary>${runs(word(scene, 'versions.of', { date: moment(record.savedAt, scene.voice.language) }))}</summary>
          ${record.amendment ? html`<p>${runs(word(scene, 'versions.reason', { reason: record.amendment.reason, author: record.amendment.author }))}</p>` : nothing}
          ${answers(past(stage, record), false)}
        </details>`,
    )}
  </div>`;
}

/** The stage of a version that is over: its own form, that nobody can enter anything into. */
function past(stage: Stage, record: StoredRecord): Stage {
  const { form } = stage;
  const { definition } = form;
  const old = new Form(definition, {
    value: record.document,
    today: form.today,
    newId: form.newId,
    consents: true,
    ...(form.role === undefined ? {} : { role: form.role }),
  });
  old.sealed.value = true;
  return { ...stage, form: old, journey: new Journey(old, { start: false }), scene: { ...stage.scene, form: old } };
}
