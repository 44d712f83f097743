import { inEachText } from '../dutch.ts';
import { wordsOf } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';

/** A long word that is no official name. */
export const dutchLongWord: Rule = {
  code: 'dutch.long-word',
  severity: 'advice',
  check: inEachText(({ longWord: { letters, known } }) => {
    const official = new Set(known);
    return (text) =>
      [...new Set(wordsOf(text))]
        .filter((word) => /^\p{L}+$/u.test(word) && word.length >= letters && !official.has(word.toLowerCase()))
        .map((word) => ({ word, letters: word.length }));
  }),
};
