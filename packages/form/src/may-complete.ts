import type { Form } from './form.ts';

/** Whether the role that looks may complete: who sees everything that is required (DESIGN section 4). */
export function mayComplete(form: Form): boolean {
  return form.role === undefined || form.role === 'caseManager' || form.role === 'decisionMaker';
}
