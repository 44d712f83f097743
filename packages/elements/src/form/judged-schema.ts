import { fault, InvalidSchema, type Finding } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';

/**
 * Tells what is wrong inside a schema that comes from elsewhere: read as a validator reads it, when the page has nothing else to do.
 * The form is shown all the same, and keeps what it cannot show.
 */
export function judgeSchema(form: Form, tell: (findings: readonly Finding[]) => void): void {
  if (form.definition.own) return;
  const idle = 'requestIdleCallback' in globalThis ? requestIdleCallback : (run: () => void) => setTimeout(run);
  idle(() => {
    try {
      form.validator('');
    } catch (error) {
      // What takes too long is told where it is filled in.
      if (error instanceof InvalidSchema) tell([fault('schema.invalid', error.path.slice(1), { reason: error.reason })]);
    }
  });
}
