import { chosenIn } from '../chosen.ts';
import type { Rule } from '../rule.ts';

/** A list with one thing to choose, or none. */
export const choicesFew: Rule = {
  code: 'choices.few',
  severity: 'warning',
  check: (context) =>
    chosenIn(context)
      .filter(({ choices, field }) => choices.options.length < 2 && !choices.own && !isOpen(field.node.word('x-choices')))
      .map(({ field, choices }) => ({
        ...context.place(field.id, 'choices'),
        id: field.id,
        params: { options: choices.options.length },
      })),
};

/** A layer below fills an open list. */
function isOpen(word: unknown): boolean {
  return word === 'open';
}
