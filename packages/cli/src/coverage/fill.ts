import { completionOf, Group, Leaf, Rows, type Field, type Form } from '@wegwijs/form';
import { samplesOf } from './samples.ts';

/** Fills a form in until it is complete, as far as that goes: each answer may ask for others. */
export function fill(form: Form): boolean {
  for (let round = 0; round < 12; round++) {
    const { complete, wrong, missing } = completionOf(form);
    if (complete) return true;
    for (const { pointer } of wrong) form.field(pointer)?.set(undefined);
    for (const { field } of missing) answer(field);
  }
  return completionOf(form).complete;
}

function answer(field: Field): void {
  if (field instanceof Rows) {
    for (let i = 0; i < 5 && field.problems.value.length > 0; i++) {
      const row = field.add();
      if (row instanceof Leaf) answer(row);
    }
  } else if (field instanceof Group) field.set({});
  else
    for (const value of samplesOf(field.node)) {
      field.set(value);
      if (field.problems.value.length === 0) return;
    }
}
