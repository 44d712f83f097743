import type { Context } from '../context.ts';
import type { Field } from '../fields.ts';
import { nearest } from '../nearest.ts';
import { namersIn } from '../../own-rows.ts';
import type { Rule } from '../rule.ts';

/** A row says whose own it is by what is no field of that row, so that it would be nobody's. */
export const ownUnknown: Rule = {
  code: 'own.unknown',
  severity: 'error',
  check: (context) =>
    [...context.fields.values()].flatMap((field) => {
      const names = namersIn(field.node.word('x-own'));
      if (names.length === 0) return [];
      const known = membersOf(context, field);
      return names
        .filter((name) => !known.includes(name))
        .map((name) => ({
          ...context.place(field.id, 'x-own'),
          id: field.id,
          params: { name, nearest: nearest(name, known) ?? null },
        }));
    }),
};

/** The ids of what stands directly in a row. */
function membersOf({ fields }: Context, row: Field): string[] {
  return [...fields.values()].filter(({ around }) => around.at(-1)?.id === row.id).map(({ id }) => id);
}
