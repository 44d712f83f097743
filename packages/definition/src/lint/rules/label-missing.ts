import type { Rule } from '../rule.ts';

/** A field without a name: nobody knows what is asked. */
export const labelMissing: Rule = {
  code: 'label.missing',
  severity: 'error',
  check: (context) =>
    [...context.fields.values()].filter(({ node }) => !node.text('title')?.trim()).map(({ id }) => ({ ...context.home(id), id })),
};
