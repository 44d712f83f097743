import { inEachText } from '../dutch.ts';
import { sentencesOf, wordsOf, type PlainDutch } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';

/** A sentence in the passive voice: who does it is not said. Guessed by the words, so advice. */
export const dutchPassive: Rule = {
  code: 'dutch.passive',
  severity: 'advice',
  check: inEachText(({ passive }) => {
    const participle = participleOf(passive);
    return (text) =>
      sentencesOf(text)
        // a comma, a colon or a bracket begins a new thought
        .flatMap((sentence) => sentence.split(/[,:()]/))
        .flatMap((part) => {
          const words = wordsOf(part).map((word) => word.toLowerCase());
          const verb = words.find((word) => passive.verbs.includes(word));
          // What stands after "te" is no participle.
          const done = words.find((word, i) => participle(word) && words[i - 1] !== 'te');
          return verb === undefined || done === undefined ? [] : [{ words: [verb, done] }];
        });
  }),
};

/** Whether a word looks like a participle. */
function participleOf({ before, begins, ends, known }: PlainDutch['passive']): (word: string) => boolean {
  const any = (list: readonly string[]) => `(?:${list.join('|')})`;
  const pattern = new RegExp(`^${any(before)}?${any(begins)}\\p{L}{2,}${any(ends)}$`, 'u');
  return (word) => pattern.test(word) && !known.includes(word);
}
