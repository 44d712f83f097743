import { chosenIn } from '../chosen.ts';
import type { Rule } from '../rule.ts';

/** Several may be chosen, but no more than one. */
export const choicesSingle: Rule = {
  code: 'choices.single',
  severity: 'warning',
  check: (context) =>
    chosenIn(context)
      .filter(({ field, several }) => several && field.node.limit('maxItems', 'least') === 1)
      .map(({ field }) => {
        const { document, path } = context.place(field.id, 'maxItems');
        const isSet = path.startsWith('/set/');
        return {
          document,
          path,
          id: field.id,
          ...(isSet ? { fix: { document, steps: [{ op: 'remove' as const, path }] } } : {}),
        };
      }),
};
