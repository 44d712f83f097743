import { patternsIn } from '../patterns.ts';
import type { Rule } from '../rule.ts';

/** A pattern that is no regular expression. */
export const patternInvalid: Rule = {
  code: 'pattern.invalid',
  severity: 'error',
  check: (context) =>
    patternsIn(context)
      .filter(({ is }) => is === 'invalid')
      .map(({ place, pattern }) => ({ ...place, params: { pattern } })),
};
