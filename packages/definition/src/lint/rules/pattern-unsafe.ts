import { patternsIn } from '../patterns.ts';
import type { Rule } from '../rule.ts';

/** A pattern that may keep a page busy for seconds on a short text, judged by its structure. */
export const patternUnsafe: Rule = {
  code: 'pattern.unsafe',
  severity: 'error',
  check: (context) =>
    patternsIn(context)
      .filter(({ is }) => is === 'unsafe')
      .map(({ place, pattern }) => ({ ...place, params: { pattern } })),
};
