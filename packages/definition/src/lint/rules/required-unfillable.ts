import { suppliers } from '../../access.ts';
import { isNeeded, isUnfilled, questionsOf, opened } from '../answering.ts';
import type { Rule } from '../rule.ts';

/** Completion needs an answer that every role which may fill it in cannot see: nobody can ever complete. */
export const requiredUnfillable: Rule = {
  code: 'required.unfillable',
  severity: 'error',
  check: (context) =>
    questionsOf(context)
      .filter((field) => isNeeded(field) && isUnfilled(context, field))
      .filter((field) => context.roles.some((role) => context.right(field, role) !== 'none'))
      .map((field) => ({
        ...context.place(field.id, 'x-access'),
        id: field.id,
        params: { by: suppliers(field.node) },
        ...opened(context, field),
      })),
};
