import { html } from 'lit';
import { isArray, isObject, memberOf, type Json } from '@wegwijs/definition';
import { Rows, type Field, type Form, type FormChange } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { askApart } from '../pages/ask-apart.ts';
import { runs } from '../runs.ts';
import { heard, word, type Scene } from '../scene.ts';

const place = '/revisions/items';

function rowsOf(form: Form): Rows | undefined {
  const field = form.field(place);
  return field instanceof Rows && field.editable ? field : undefined;
}

/** Revisions are opened by what is edited, not by hand. */
export const fills = (list: Field): boolean => list.pointer === place;

const rowValues = (rows: Rows): Json[] => rows.rows.value.flatMap((row) => row.value.value ?? []);
const isOpen = (row: Json): boolean => memberOf(row, 'closedOn') === undefined;

/**
 * What is edited collects in one open revision: the first change opens it (domain.md 4.5).
 * @returns what that changed, to be told together with it: told later, a dossier might have handed in the plan without it.
 */
export function openRevision(form: Form, changes: readonly FormChange[]): readonly FormChange[] {
  const rows = rowsOf(form);
  if (!rows || changes.every(({ pointer }) => pointer.startsWith('/revisions') || pointer.startsWith('/about'))) return [];
  const all = rowValues(rows);
  if (all.some(isOpen)) return [];
  const number = Math.max(0, ...all.map((row) => Number(memberOf(row, 'number')) || 0)) + 1;
  const by = form.role === undefined ? {} : { by: form.role };
  rows.set([...all, { id: form.newId(), number, openedOn: form.today, ...by }]);
  return form.takeChanges();
}

/** What was said in talks, to begin the note with. */
function reasons(open: Json): string {
  const all = memberOf(open, 'reasons');
  const texts = (isArray(all) ? all : []).map((one) => memberOf(one, 'text')).filter((text) => typeof text === 'string');
  return texts.join('\n').slice(0, 500);
}

/**
 * The open revision, and the one note that is asked when it is done.
 * @param done called when it is closed: what had the focus goes then.
 */
export function revisionBar(scene: Scene, done: () => void): Rendered | undefined {
  const { form } = scene;
  const rows = rowsOf(form);
  const open = rows && rowValues(rows).find(isOpen);
  if (!rows || open === undefined) return undefined;
  const close = (note: string): void => {
    rows.set(rowValues(rows).map((row) => (isOpen(row) && isObject(row) ? { ...row, closedOn: form.today, note } : row)));
    scene.announce(heard(scene, 'revision.closed', { n: Number(memberOf(open, 'number')) || 1 }));
    done();
  };
  const note = { id: 'revision-note', label: 'revision.note', lacks: 'revision.need', begin: reasons(open) } as const;
  return html`<div class="notice info revision" part="revision">
    <p>${runs(word(scene, 'revision.open'))}</p>
    ${askApart(scene, { title: 'revision.done', asks: [note], done: 'revision.done', act: close })}
  </div>`;
}
