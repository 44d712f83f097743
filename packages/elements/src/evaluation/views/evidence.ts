import { html } from 'lit';
import { at, isObject, own, pointer, type Text } from '@wegwijs/definition';
import type { Item } from '@wegwijs/definition/evaluation';
import { Rows, type Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { answered } from '../../plan/sharing/list.ts';
import { answerSaid as fieldAnswer, listSaid } from '../../plan/sharing/telling.ts';
import { runs } from '../../runs.ts';
import { said, word, type Said } from '../../scene.ts';
import type { ChecklistStage } from '../stage.ts';

/** What other documents say beside a question, as far as who looks may see it. */
export function evidence(stage: ChecklistStage, item: Item): Rendered {
  const places = own(item.words, 'evidence');
  const found = (Array.isArray(places) ? places : []).filter(isObject).flatMap((place) => {
    const [kind, id] = [own(place, 'kind'), own(place, 'field')];
    const other = typeof kind === 'string' ? stage.other(kind) : undefined;
    const path = typeof id === 'string' ? other?.definition.path(id) : undefined;
    const field = path && !path.includes('*') ? other?.form.field(pointer(...path)) : undefined;
    if (!other || !field?.met || at(other.form.value, field.pointer) === undefined) return [];
    return [{ label: trimmed(said(other.scene, field.node, 'title')), answer: valueSaid(other.scene, field) }];
  });
  return html`${found.map(
    ({ label, answer }) => html`<dd class="because">${runs(word(stage.scene, 'evaluation.evidence', { label, answer }))}</dd>`,
  )}`;
}

/** What a field says, to stand in a sentence: of rows only what they call themselves. */
function valueSaid(scene: ChecklistStage['scene'], field: Field): Said {
  if (!(field instanceof Rows)) return fieldAnswer(scene, field);
  const names = field.rows.value.flatMap((row) => {
    const found = ['title', 'text', 'name', 'what', 'date', 'type'].flatMap((key) => answered(row, key) ?? []);
    return found.slice(0, 1).map((field) => trimmed(fieldAnswer(scene, field)));
  });
  return names.length > most
    ? word(scene, 'evaluation.more', { names: listSaid(scene, names.slice(0, most)), n: names.length - most })
    : listSaid(scene, names);
}

/** As many rows are named. */
const most = 4;

/** A text that goes on in a sentence: without the mark at its end. */
function trimmed({ first, second }: Said): Said {
  const cut = (text: Text | undefined) => text && { ...text, text: text.text.replace(/[.?]$/, '') };
  return { first: cut(first), second: cut(second) };
}
