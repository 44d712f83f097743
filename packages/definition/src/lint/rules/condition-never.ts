import { neverMet } from '../never.ts';
import type { Rule } from '../rule.ts';

/** A condition that no document meets: the choices and limits of what it reads, or its own parts, speak against each other. */
export const conditionNever: Rule = {
  code: 'condition.never',
  severity: 'error',
  check: (context) => neverMet(context, (keyword) => keyword !== 'x-required'),
};
