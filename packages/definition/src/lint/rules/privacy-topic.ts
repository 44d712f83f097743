import { wholeWords } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';

/** A question about what should not be asked lightly: a diagnosis, medicines, religion, politics, offences (AVG art. 9 and 10). */
export const privacyTopic: Rule = {
  code: 'privacy.topic',
  severity: 'warning',
  check: (context) =>
    Object.entries(context.subject.topics?.topics ?? {}).flatMap(([topic, words]) => {
      const pattern = wholeWords(words);
      return context.dutch
        .filter(({ id, keyword }) => (keyword === 'title' || keyword === 'choices') && context.fields.has(id))
        .flatMap(({ document, path, id, text }) => {
          const word = text.match(pattern)?.[0];
          return word === undefined ? [] : [{ document, path, id, params: { topic, word } }];
        });
    }),
};
