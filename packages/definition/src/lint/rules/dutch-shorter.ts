import { inEachText } from '../dutch.ts';
import type { Rule } from '../rule.ts';
import { longSentences } from './dutch-sentence.ts';

/** A sentence that is better cut in two. */
export const dutchShorter: Rule = {
  code: 'dutch.shorter',
  severity: 'advice',
  check: inEachText(
    ({ sentence: { better, most } }) =>
      (text) =>
        longSentences(text, better, most),
  ),
};
