import { isObject, memberOf, own, type Json } from '../../json.ts';
import type { Context } from '../context.ts';
import type { Field } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A date lies before or after what is no date, or a date of another row: it would never be told. */
export const betweenUnknown: Rule = {
  code: 'between.unknown',
  severity: 'error',
  check: (context) => {
    const terms = context.named('x-deadlines').flatMap(([, term]) => idOf(term) ?? []);
    return [...context.fields.values()].flatMap((field) => {
      const between = field.node.word('x-between');
      if (!isObject(between)) return [];
      const known = ['today', ...terms, ...datesFor(context, field)];
      return ['from', 'until'].flatMap((side) => {
        const name = own(between, side);
        if (typeof name !== 'string' || known.includes(name)) return [];
        const { document, path } = context.place(field.id, 'x-between');
        return [{ document, path: `${path}/${side}`, id: field.id, params: { name, nearest: nearest(name, known) ?? null } }];
      });
    });
  },
};

/** The dates of the same row and of none. */
function datesFor({ fields }: Context, { id, around }: Field): string[] {
  const inside = new Set(around.map((one) => one.id));
  return [...fields.values()]
    .filter((one) => one.id !== id && isDate(one) && one.around.every((outer) => !outer.isItem || inside.has(outer.id)))
    .map((one) => one.id);
}

function isDate({ node }: Field): boolean {
  return node.text('format')?.endsWith('date') === true;
}

function idOf(term: Json): string | undefined {
  const id = memberOf(term, 'x-id');
  return typeof id === 'string' ? id : undefined;
}
