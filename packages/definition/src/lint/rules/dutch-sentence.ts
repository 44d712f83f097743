import { inEachText, type Noted } from '../dutch.ts';
import { sentencesOf, wordsOf } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';

/** A sentence with more words than people with B1 Dutch read easily. */
export const dutchSentence: Rule = {
  code: 'dutch.sentence',
  severity: 'warning',
  check: inEachText(
    ({ sentence: { most } }) =>
      (text) =>
        longSentences(text, most, Infinity),
  ),
};

/** The sentences of more than `most` words, and no more than `atMost`. */
export function longSentences(text: string, most: number, atMost: number): Noted[] {
  return sentencesOf(text)
    .map((sentence) => wordsOf(sentence).length)
    .filter((words) => words > most && words <= atMost)
    .map((words) => ({ words, most }));
}
