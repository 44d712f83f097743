import { questionsOf, opened } from '../answering.ts';
import type { Context } from '../context.ts';
import type { Field } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A field that no role may see. What stands in such a group is not said again. */
export const accessUnseen: Rule = {
  code: 'access.unseen',
  severity: 'error',
  check: (context) =>
    questionsOf(context)
      .filter(
        (field) =>
          isUnseen(context, field) &&
          !field.around.some((one) => one.node.word('x-access') !== undefined && isUnseen(context, one)),
      )
      .map((field) => ({ ...context.place(field.id, 'x-access'), id: field.id, ...opened(context, field) })),
};

function isUnseen(context: Context, field: Field): boolean {
  return context.roles.every((role) => context.right(field, role) === 'none');
}
