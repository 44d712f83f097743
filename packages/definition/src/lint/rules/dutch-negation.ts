import { inEachText } from '../dutch.ts';
import { sentencesOf, wholeWords } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';

/** Two words that deny in one part of a sentence. */
export const dutchNegation: Rule = {
  code: 'dutch.negation',
  severity: 'advice',
  check: inEachText(({ negations }) => {
    const pattern = wholeWords(negations);
    return (text) =>
      sentencesOf(text)
        // a comma, a colon, a bracket or a "but" begins a new thought
        .flatMap((sentence) => sentence.split(/[,:()]|\b(?:maar|en|of)\b/i))
        .map((part) => part.match(pattern) ?? [])
        .filter((words) => words.length > 1)
        .map((words) => ({ words: words.map((word) => word.toLowerCase()) }));
  }),
};
