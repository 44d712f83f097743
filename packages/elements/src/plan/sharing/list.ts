import { Group, Rows, type Field, type Form } from '@wegwijs/form';

/** A list of a document, where the role that looks meets it. */
export function listAt(form: Form | undefined, pointer: string): Rows | undefined {
  const field = form?.field(pointer);
  return field instanceof Rows && field.met ? field : undefined;
}

/** The rows of a list; none where the role that looks does not meet it. */
export function rowsOf(list: Rows | undefined): readonly Group[] {
  return list?.met ? list.seen.filter((row) => row instanceof Group) : [];
}

/** A field inside another in which the role that looks sees an answer. */
export function answered(around: Field | undefined, key: string): Field | undefined {
  const field = around instanceof Group ? around.child(key) : undefined;
  return field?.met && field.value.value !== undefined ? field : undefined;
}

/** The answer in it, where that is text. */
export function textIn(around: Field | undefined, key: string): string | undefined {
  const value = answered(around, key)?.value.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
