// Fills a form in until it is complete, as far as that goes.
import { isArray, type Json } from '@wegwijs/definition';
import { completionOf, Group, Leaf, Rows, type Field, type Form } from '@wegwijs/form';
import { valuesFor } from './documents.ts';

/** Puts right what is wrong by taking it out, and gives what is missing a first answer that will do. */
export function fill(form: Form): void {
  for (let round = 0; round < 8; round++) {
    const { complete, wrong, missing } = completionOf(form);
    if (complete) return;
    for (const { pointer } of wrong) form.field(pointer)?.set(undefined);
    for (const { field } of missing) answer(field);
  }
}

function answer(field: Field): void {
  if (field instanceof Rows) add(field);
  else if (field instanceof Group) field.set({});
  else if (field instanceof Leaf) {
    const values: Json[] = [...valuesFor({ path: [], node: field.node }), 'een antwoord', 'id-1', 10, 12];
    for (const value of values.filter((one) => !isArray(one) || one.length > 0)) {
      field.set(value);
      if (field.problems.value.length === 0) return;
    }
  }
}

function add(list: Rows): void {
  for (let i = 0; i < 4 && list.problems.value.length > 0; i++) {
    const row = list.add();
    if (row instanceof Leaf) row.set(`2026-0${i + 1}-01`);
  }
}
