import { isReadable } from '../readable.ts';
import type { Rule } from '../rule.ts';
import { always } from '../satisfy/satisfy.ts';
import { worldOf } from '../satisfy/world.ts';
import { withoutCondition } from '../without-condition.ts';

/** A condition that every document meets says nothing. */
export const conditionAlways: Rule = {
  code: 'condition.always',
  severity: 'warning',
  check: (context) =>
    context.conditions
      .filter((ruled) => isReadable(context, ruled) && always(ruled.condition, worldOf(context, ruled.field)))
      .map(({ id, document, path, keyword }) => ({
        document,
        path,
        id,
        params: { keyword },
        ...(keyword === 'x-visible-when' ? withoutCondition(context, { id, document, path, keyword }) : {}),
      })),
};
