import { html, nothing } from 'lit';
import type { Field } from '@wegwijs/form';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { labelOf } from '../fields/label.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { link } from './actions.ts';
import { heading } from './heading.ts';
import { inside } from '@wegwijs/form';

/** What the next talk must cover: questions that were left for it, and facts that are said not to be right. */
export function openForTalk(stage: Stage): Rendered {
  const { scene, form, journey } = stage;
  if (!form.definition.own) return nothing;
  const all = journey.steps.value.flatMap(({ sections }) => sections.flatMap(({ members }) => members.flatMap(deep)));
  const open = all.filter((field) => form.about.left(field) === 'in-talk' || form.about.left(field) === 'not-asked');
  const disputed = all.filter((field) => form.about.of(field)?.['disputed'] !== undefined);
  if (open.length + disputed.length === 0) return nothing;
  const item = (field: Field, note: Rendered) =>
    html`<li>${link(runs(labelOf(scene, field)), () => scene.focus(field.pointer))} ${note}</li>`;
  return html`<div class="panel talk" part="talk">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'check.talk')))}
    <ul>
      ${open.map((field) => item(field, nothing))}
      ${disputed.map((field) => item(field, html`<span class="why">${runs(word(scene, 'check.disputed'))}</span>`))}
    </ul>
  </div>`;
}

function deep(field: Field): Field[] {
  return field.kind === 'group' ? inside(field).flatMap(deep) : [field];
}
