import { isNeeded, isUnfilled, questionsOf, opened } from '../answering.ts';
import type { Rule } from '../rule.ts';

/** A field that some may see and nobody may fill in. */
export const accessUnfilled: Rule = {
  code: 'access.unfilled',
  severity: 'warning',
  check: (context) =>
    questionsOf(context)
      .filter((field) => !isNeeded(field) && isUnfilled(context, field))
      .filter((field) => context.roles.some((role) => context.right(field, role) !== 'none'))
      .map((field) => ({ ...context.place(field.id, 'x-access'), id: field.id, ...opened(context, field) })),
};
