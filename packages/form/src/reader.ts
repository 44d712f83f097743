import type { Json, Reader } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { Group } from './group.ts';
import { Rows } from './rows.ts';

/** Reads the fields that a condition names, seen from one field. A field that is not asked counts as absent. */
export function readerAt(form: Form, from: Field): Reader {
  return {
    today: form.today,
    derived: (name) => form.definition.derived(name),
    value: (id) => asked(find(form, id, from)),
    rows: (id) => {
      const field = find(form, id, from);
      return field instanceof Rows && field.visible.value ? field.rows.value.map((row) => readerAt(form, row)) : [];
    },
  };
}

function asked(field: Field | undefined): Json | undefined {
  return field?.visible.value ? field.value.value : undefined;
}

/** The field with an id. On the way through a repeating group the row is the one that `from` stands in. */
export function find(form: Form, id: string, from?: Field): Field | undefined {
  let here: Field | undefined = form.root;
  for (const step of form.definition.path(id) ?? ['\u0000']) {
    if (here instanceof Group) here = here.child(step);
    else if (here instanceof Rows && step === '*') here = rowOf(here, from);
    else return undefined;
  }
  return here;
}

function rowOf(rows: Rows, from: Field | undefined): Field | undefined {
  for (let here = from; here; here = here.parent) if (here.parent === rows) return here;
  return undefined;
}
