import { chosenIn } from '../chosen.ts';
import type { Rule } from '../rule.ts';

/** The page shows more than twelve single choices as a list to open by itself; other lists it shows whole. */
const most = 15;

/** More choices under each other than people can keep in mind. */
export const choicesMany: Rule = {
  code: 'choices.many',
  severity: 'advice',
  check: (context) =>
    chosenIn(context)
      .filter(
        ({ field, several, choices }) =>
          (several || choices.own) && choices.options.length > most && field.node.text('x-control') === undefined,
      )
      .map(({ field, choices }) => ({
        ...context.home(field.id),
        id: field.id,
        params: { options: choices.options.length, most },
      })),
};
