import { pointer } from '@wegwijs/definition';
import type { Answerer } from '@wegwijs/definition/evaluation';
import type { Form } from '@wegwijs/form';

/** Whether who looks may read what an answerer handed in, also where that is nothing yet. The server remains the authority. */
export function sees(form: Form, answerer: Answerer): boolean {
  const field = form.field(pointer('answers', answerer));
  return field !== undefined && field.right !== 'none';
}
