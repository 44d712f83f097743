import { isFact, suppliers } from '../../access.ts';
import { questionsOf } from '../answering.ts';
import type { Rule } from '../rule.ts';

/** A field names as its supplier a role that may not fill it in. */
export const accessSupplier: Rule = {
  code: 'access.supplier',
  severity: 'warning',
  check: (context) =>
    questionsOf(context)
      .filter(({ node }) => !isFact(node))
      .flatMap((field) =>
        suppliers(field.node)
          .filter((role) => context.roles.includes(role) && !['edit', 'propose'].includes(context.right(field, role)))
          .map((role) => ({ ...context.place(field.id, 'x-by'), id: field.id, params: { role } })),
      ),
};
