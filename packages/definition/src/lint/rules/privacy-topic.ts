import { wholeWords } from '../plain-dutch.ts';
import { isObject } from '../../json.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';

/**
 * A question about what should not be asked lightly: a diagnosis, medicines, religion, politics, offences (AVG art. 9 and 10). Not told
 * of what the base itself asks with care.
 */
export const privacyTopic: Rule = {
  code: 'privacy.topic',
  severity: 'warning',
  check: (context) =>
    Object.entries(context.subject.topics?.topics ?? {}).flatMap(([topic, words]) => {
      const pattern = wholeWords(words);
      return context.dutch
        .filter(({ id, keyword }) => (keyword === 'title' || keyword === 'choices') && isToWeigh(context, id))
        .flatMap(({ document, path, id, text }) => {
          const word = text.match(pattern)?.[0];
          return word === undefined ? [] : [{ document, path, id, params: { topic, word } }];
        });
    }),
};

/** Whether nobody weighed it yet: the base did where it marks a field as special, lets anyone decline, and locks that. */
function isToWeigh({ fields }: Context, id: string): boolean {
  const field = fields.get(id);
  if (!field) return false;
  const { layer, node } = field;
  const isCareful =
    node.word('x-sensitivity') === 'special' && node.word('x-declinable') === true && isObject(node.word('x-lock'));
  return layer !== undefined || !isCareful;
}
