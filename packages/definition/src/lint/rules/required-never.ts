import { neverMet } from '../never.ts';
import type { Rule } from '../rule.ts';

/** A field that is needed in no document in which it is asked. */
export const requiredNever: Rule = {
  code: 'required.never',
  severity: 'warning',
  check: (context) => neverMet(context, (keyword) => keyword === 'x-required'),
};
