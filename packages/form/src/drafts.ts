import type { Draft } from '@wegwijs/definition';
import type { Form } from './form.ts';
import { Leaf } from './leaf.ts';
import { Rows } from './rows.ts';

/** What is half typed in a form, by pointer. */
export function typedIn(form: Form): { [pointer: string]: string } {
  const leaves = [...form.unread].filter((leaf) => leaf.attached);
  return Object.fromEntries(leaves.map((leaf) => [leaf.pointer, leaf.unread ?? '']));
}

/** Types again what was half typed; gives what has no place any more. */
export function typeAgain(form: Form, typed: Draft['typed']): { [pointer: string]: string } {
  const lost: { [pointer: string]: string } = {};
  // In reading order, since what was half typed in a list has no value that holds its place.
  const inOrder = Object.entries(typed).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  for (const [pointer, text] of inOrder) {
    const leaf = placeFor(form, pointer);
    if (leaf) leaf.type(text);
    else lost[pointer] = text;
  }
  return lost;
}

/** The leaf at a pointer, without a value; in a list a new one there. */
function placeFor(form: Form, pointer: string): Leaf | undefined {
  const at = pointer.lastIndexOf('/');
  const list = at < 0 ? undefined : form.field(pointer.slice(0, at));
  const field = list instanceof Rows && list.kind === 'list' ? list.open(Number(pointer.slice(at + 1))) : form.field(pointer);
  return field instanceof Leaf && field.value.value === undefined ? field : undefined;
}
