import { html, nothing } from 'lit';
import type { StoredRecord } from '@wegwijs/definition';
import { Form, Journey } from '@wegwijs/form';
import type { Stage } from '../island/stage.ts';
import { moment } from '../moment.ts';
import type { Rendered } from '../observed.ts';
import { oneLine, runs } from '../runs.ts';
import { word } from '../scene.ts';
import { answers } from './answers.ts';
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
  const { scene } = stage;
  const start = (event: Event) => {
    const box = (event.target as HTMLElement).closest('details');
    const value = (name: string) => box?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '';
    const problem = box?.querySelector('.message');
    if (!stage.amend(value('amend-reason'), value('amend-author')) && problem) {
      problem.textContent = oneLine(word(scene, 'amend.need'));
      box?.querySelector<HTMLInputElement>('[name="amend-reason"]')?.focus();
    }
  };
  return html`<details class="amend">
    <summary>${runs(word(scene, 'amend.start'))}</summary>
    <div class="field">
      <label for="amend-reason">${runs(word(scene, 'amend.reason'))}</label>
      <p class="message" role="alert"></p>
      <textarea id="amend-reason" name="amend-reason" dir="auto" maxlength="500"></textarea>
    </div>
    <div class="field">
      <label for="amend-author">${runs(word(scene, 'amend.author'))}</label>
      <input id="amend-author" name="amend-author" type="text" autocomplete="name" dir="auto" />
    </div>
    <button class="secondary" type="button" @click=${start}>${runs(word(scene, 'amend.go'))}</button>
  </details>`;
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
