import { inDutch } from '../dutch.ts';
import { wordsOf } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';

/** A long word that is no official name. */
export const dutchLongWord: Rule = {
  code: 'dutch.long-word',
  severity: 'advice',
  check: (context) => {
    const limit = context.subject.plain?.longWord;
    if (!limit) return [];
    const known = new Set(limit.known);
    return inDutch(context).flatMap(({ document, path, id, text }) =>
      [...new Set(wordsOf(text))]
        .filter((word) => /^\p{L}+$/u.test(word) && word.length >= limit.letters && !known.has(word.toLowerCase()))
        .map((word) => ({ document, path, id, params: { word, letters: word.length } })),
    );
  },
};
