import type { Problem } from '@wegwijs/definition';
import { mayComplete, problemsOf, type Form } from '@wegwijs/form';

/**
 * What keeps a role from handing in, in reading order: what is wrong in what it may change; for who completes, what is missing too.
 * What the host found does not: it judges again.
 */
export function hindrances(form: Form): readonly Problem[] {
  const all = problemsOf(form.root).filter((problem) => !form.reports.has(problem));
  if (mayComplete(form)) return all;
  return all.filter(({ weight, pointer }) => weight !== 'missing' && form.field(pointer)?.editable === true);
}
