import { isSafePattern } from '../../validate/pattern/is-safe-pattern.ts';
import { patternsIn } from '../patterns.ts';
import type { Rule } from '../rule.ts';

/** A pattern that may keep a page busy for seconds on a short text, judged by its structure. */
export const patternUnsafe: Rule = {
  code: 'pattern.unsafe',
  severity: 'error',
  check: (context) => {
    const patterns = patternsIn(context).filter(({ isValid }) => isValid);
    // Many fields share one: a date, a postcode.
    const unsafe = new Set([...new Set(patterns.map(({ pattern }) => pattern))].filter((pattern) => !isSafePattern(pattern)));
    return patterns.filter(({ pattern }) => unsafe.has(pattern)).map(({ place, pattern }) => ({ ...place, params: { pattern } }));
  },
};
