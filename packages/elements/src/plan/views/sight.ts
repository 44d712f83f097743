import { isObject, type DeadlineReader, type Json, type JsonObject } from '@wegwijs/definition';
import { find, Group, Rows, unfollowed, type Field, type Form } from '@wegwijs/form';

/** Whether the role that looks may see what a field holds. */
export function sees({ right }: Field): boolean {
  return right !== 'none';
}

/** What a field of a document holds, by its `x-id`; undefined where it is not asked, or is not for this role. */
export function seen(form: Form | undefined, id: string): Json | undefined {
  const field = form && find(form, id);
  return field?.visible.value && sees(field) ? field.value.value : undefined;
}

/** A list of a document by its `x-id`; undefined where there is none, or it is not for this role. */
export function listOf(form: Form | undefined, id: string): Rows | undefined {
  const list = form && find(form, id);
  return list instanceof Rows && list.visible.value && sees(list) ? list : undefined;
}

/** Gives of a row what this role sees of it. Worked out once for a list: it is the same for every row. */
export function rowSight(list: Rows): (row: Json | undefined) => JsonObject {
  const [first] = list.seen;
  const closed =
    first instanceof Group
      ? first.node.keys.filter((key) => {
          const member = first.child(key);
          return member !== undefined && !sees(member);
        })
      : [];
  return (row) => {
    if (!isObject(row)) return {};
    return closed.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([key]) => !closed.includes(key)));
  };
}

/** The rows of a list that this role sees, by its `x-id`. */
export function seenRows(form: Form | undefined, id: string): readonly JsonObject[] {
  const list = listOf(form, id);
  const rows = list?.seen.map((row) => row.value.value);
  return list && rows ? rows.filter((row) => isObject(row)).map(rowSight(list)) : [];
}

/** The same as they stand, until one comes or goes: what is entered in one of them is not followed. */
export function standingRows(form: Form | undefined, id: string): readonly JsonObject[] {
  const { value } = listOf(form, id)?.rows ?? {};
  return value ? unfollowed(() => seenRows(form, id)) : [];
}

/** Reads for deadlines what this role sees. */
export function deadlineSight(form: Form): DeadlineReader {
  const reader = form.reader(form.root);
  return { ...reader, value: (id) => seen(form, id), input: () => undefined };
}
