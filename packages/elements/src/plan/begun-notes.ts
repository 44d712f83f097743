import { choices, isArray, memberOf, type Json } from '@wegwijs/definition';
import { Group, Leaf, Rows, type Field, type Form, type FormChange } from '@wegwijs/form';

/**
 * A note that is begun is of today and of who begins it: both are filled in, to be put right where it is otherwise. Notes are the rows
 * that stay as they are once written (`x-once`).
 * @returns what that changed, to be told together with it.
 */
export function beginNotes(form: Form, changes: readonly FormChange[]): readonly FormChange[] {
  const begun = changes.flatMap(({ pointer, from }) => {
    const list = form.field(pointer);
    if (!(list instanceof Rows) || list.node.item(Infinity)?.word('x-once') !== true) return [];
    const before = new Set((isArray(from) ? from : []).map(idOf));
    return list.rows.value.filter((row) => !before.has(idOf(row.value.value)));
  });
  for (const row of begun) {
    if (!(row instanceof Group)) continue;
    fill(row.child('on'), form.today);
    const by = row.child('by');
    if (by && choices(by.node)?.options.some(({ value }) => value === form.role)) fill(by, form.role);
  }
  return begun.length > 0 ? form.takeChanges() : [];
}

const idOf = (row: Json | undefined): Json | undefined => memberOf(row, 'id');

function fill(field: Field | undefined, value: string | undefined): void {
  if (field instanceof Leaf && field.editable && field.value.value === undefined && value !== undefined) field.set(value);
}
