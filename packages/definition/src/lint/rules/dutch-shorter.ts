import type { Rule } from '../rule.ts';
import { longSentences } from './dutch-sentence.ts';

/** A sentence that is better cut in two. */
export const dutchShorter: Rule = {
  code: 'dutch.shorter',
  severity: 'advice',
  check: (context) => {
    const limits = context.subject.plain?.sentence;
    return limits ? longSentences(context, limits.better, limits.most) : [];
  },
};
