import { isArray, type JsonObject } from '@wegwijs/definition';
import { Rows, type Form } from '@wegwijs/form';
import { find } from '@wegwijs/form';

/** Whether the role that looks may add rows to a list, named by its `x-id`. */
export function mayAdd(form: Form, list: string): boolean {
  const rows = find(form, list);
  return rows instanceof Rows && rows.editable;
}

/**
 * Adds rows to a list of a plan, beside those that stand there.
 * @returns the pointer of the first one; undefined when this role may not.
 */
export function addRows(form: Form, list: string, added: readonly JsonObject[]): string | undefined {
  const rows = find(form, list);
  if (!(rows instanceof Rows) || !rows.editable || added.length === 0) return undefined;
  const before = rows.value.value;
  rows.set([...(isArray(before) ? before : []), ...added]);
  return rows.rows.value.find(({ key }) => key === added[0]?.['id'])?.pointer;
}
