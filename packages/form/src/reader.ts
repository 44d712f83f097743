import type { Json, Reader } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { Rows } from './rows.ts';
import { chosen, fieldIn } from './walk.ts';

/** Reads the fields that a condition names, seen from one field. A field that is not asked counts as absent. */
export function readerAt(form: Form, from: Field): Reader {
  return {
    today: form.today,
    derived: (name) => form.definition.derived(name),
    value: (id) => asked(find(form, id, from)),
    rows: (id) => {
      const field = chosen(find(form, id, from));
      return field instanceof Rows && field.visible.value ? field.rows.value.map((row) => readerAt(form, row)) : [];
    },
  };
}

function asked(field: Field | undefined): Json | undefined {
  return field?.visible.value ? field.value.value : undefined;
}

/** The field with an id. On the way through a repeating group or a map the row is the one that `from` stands in. */
export function find(form: Form, id: string, from?: Field): Field | undefined {
  let here: Field | undefined = form.root;
  for (const step of form.definition.path(id) ?? '\u0000') {
    const around = chosen(here);
    here = around && (fieldIn(around, step) ?? (step === '*' ? onTheWay(around, from) : undefined));
  }
  return here;
}

/** What stands in a field, on the way to what lies deeper in it. */
function onTheWay(around: Field, from: Field | undefined): Field | undefined {
  return from && (from.parent === around ? from : onTheWay(around, from.parent));
}
