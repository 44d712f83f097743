import { html, nothing } from 'lit';
import { isFact, suppliers, type Kind } from '@wegwijs/definition';
import type { Field, Leaving } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { heard, word, type Scene } from '../../scene.ts';
import { focusAfter } from '../field-element.ts';
import { disclosure, quiet } from './quiet.ts';

/** Kinds that are no question by themselves. */
const noQuestion: readonly Kind[] = ['group', 'tuple', 'map', 'alternatives', 'constant', 'confirm', 'file', 'json'];

/** Leaving a question without an answer, kept as data: for the talk, because one does not want to say, or not asked. */
export function leaveOpen(scene: Scene, field: Field): Rendered {
  const { name, form } = field;
  const left = form.about.left(field);
  if (left !== undefined && !field.present.value) {
    const undo = (event: Event) => {
      form.about.leaveOpen(field, undefined);
      void focusAfter(event);
    };
    return html`<p class="left">
      <strong>${runs(word(scene, `left.${left}`))}</strong>
      ${field.editable ? quiet(field, word(scene, 'left.undo'), undo, `${name}-undo`) : nothing}
    </p>`;
  }
  if (!mayLeave(field) || field.present.value) return nothing;
  const leave = (way: Leaving) => (event: Event) => {
    form.about.leaveOpen(field, way);
    scene.announce(heard(scene, `left.${way}`));
    void focusAfter(event, `${name}-undo`);
  };
  const ways: readonly Leaving[] =
    form.role === 'caseManager' ? ['in-talk', 'rather-not-say', 'not-asked'] : ['in-talk', 'rather-not-say'];
  return disclosure(
    field,
    'leave-open',
    word(scene, 'left.open'),
    () =>
      html`<ul class="ways">
        ${ways.map((way) => html`<li>${quiet(field, word(scene, `left.${way}`), leave(way))}</li>`)}
      </ul>`,
  );
}

/** Only a question to the newcomer, that the role that looks may answer; in a row only one that may be declined. */
function mayLeave(field: Field): boolean {
  if (!suppliers(field.node).includes('participant')) return false;
  if (!field.editable || isFact(field.node) || noQuestion.includes(field.kind)) return false;
  return field.node.word('x-declinable') === true || !inRow(field);
}

function inRow(field: Field): boolean {
  for (let { parent } = field; parent; { parent } = parent) if (parent.kind === 'rows' || parent.kind === 'list') return true;
  return false;
}
