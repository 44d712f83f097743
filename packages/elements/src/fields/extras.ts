import { html, nothing } from 'lit';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import type { Scene } from '../scene.ts';
import { dispute } from './extras/dispute.ts';
import { leaveOpen } from './extras/leave-open.ts';
import { ownWords } from './extras/own-words.ts';
import { source } from './extras/source.ts';

/** What stands below a control in definitions of ours: where a fact comes from, and ways to say more than an answer. Most show one quiet link, or nothing. */
export function extras(scene: Scene, field: Field): Rendered {
  if (field.form.definition.about === undefined || field.node.word('x-id') === undefined) return nothing;
  const all = [source(scene, field), dispute(scene, field), leaveOpen(scene, field), ownWords(scene, field)];
  if (all.every((one) => one === nothing)) return nothing;
  return html`<div class="extras">${all[0]}${all[1]}${all[2]}${all[3]}</div>`;
}
