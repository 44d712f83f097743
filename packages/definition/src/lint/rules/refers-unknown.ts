import type { Context } from '../context.ts';
import type { Field } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A field refers to rows that are not there. What it refers to in a catalogue is not known here. */
export const refersUnknown: Rule = {
  code: 'refers.unknown',
  severity: 'error',
  check: (context) =>
    [...context.fields.values()].flatMap((field) => {
      const name = field.node.word('x-refers') ?? field.node.item(0)?.word('x-refers');
      if (typeof name !== 'string' || name.startsWith('catalogue:') || hasRows(context.fields.get(name))) return [];
      const params = { name, nearest: nearest(name, lists(context)) ?? null };
      return [{ ...context.place(field.id, 'x-refers'), id: field.id, params }];
    }),
};

/** The items of rows have ids of their own. */
function hasRows(field: Field | undefined): boolean {
  return field?.node.item(0)?.property('id') !== undefined;
}

function lists({ fields }: Context): string[] {
  return [...fields.values()].filter(hasRows).map(({ id }) => id);
}
