import { inDutch } from '../dutch.ts';
import { sentencesOf, wordsOf } from '../plain-dutch.ts';
import type { Context } from '../context.ts';
import type { Found, Rule } from '../rule.ts';

/** A sentence with more words than people with B1 Dutch read easily. */
export const dutchSentence: Rule = {
  code: 'dutch.sentence',
  severity: 'warning',
  check: (context) => longSentences(context, context.subject.plain?.sentence.most ?? Infinity, Infinity),
};

/** The sentences of more than `most` words, and no more than `atMost`. */
export function longSentences(context: Context, most: number, atMost: number): Found[] {
  return inDutch(context).flatMap(({ document, path, id, text }) =>
    sentencesOf(text)
      .map((sentence) => wordsOf(sentence).length)
      .filter((words) => words > most && words <= atMost)
      .map((words) => ({ document, path, id, params: { words, most } })),
  );
}
