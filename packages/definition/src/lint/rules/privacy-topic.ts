import { isObject } from '../../json.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { wholeWords, type SensitiveTopics } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';
import type { Said } from '../said.ts';

/**
 * A question about what should not be asked lightly: a diagnosis, medicines, religion, politics, offences (AVG art. 9 and 10). Not told
 * of what the base itself asks with care.
 */
export const privacyTopic: Rule = {
  code: 'privacy.topic',
  severity: 'warning',
  check: (context) =>
    context.subject.topics
      ? context.dutch.flatMap(touched(context.subject.topics)).filter(({ id }) => isToWeigh(context, id))
      : [],
};

/** The topics that a text touches. Of a text that several forms share it is looked up once. */
const touched = once(({ topics }: SensitiveTopics) => {
  const patterns = Object.entries(topics).map(([topic, words]) => [topic, wholeWords(words)] as const);
  return once(({ document, path, id, keyword, text }: Said) =>
    patterns.flatMap(([topic, pattern]) => {
      const word = keyword === 'title' || keyword === 'choices' ? text.match(pattern)?.[0] : undefined;
      return word === undefined ? [] : [{ document, path, id, params: { topic, word } }];
    }),
  );
});

/** Whether nobody weighed it yet: the base did where it marks a field as special, lets anyone decline, and locks that. */
function isToWeigh({ fields }: Context, id: string): boolean {
  const field = fields.get(id);
  if (!field) return false;
  const { layer, node } = field;
  const isCareful =
    node.word('x-sensitivity') === 'special' && node.word('x-declinable') === true && isObject(node.word('x-lock'));
  return layer !== undefined || !isCareful;
}
