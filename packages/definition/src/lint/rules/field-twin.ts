import { addedFields } from '../added.ts';
import type { Rule } from '../rule.ts';

/** A field that a layer adds has the name of one that the base asks already: most likely the same question. */
export const fieldTwin: Rule = {
  code: 'field.twin',
  severity: 'warning',
  check: (context) => {
    const base = [...context.fields.values()].filter(({ layer, isItem }) => layer === undefined && !isItem);
    return addedFields(context)
      .filter(({ around }) => around.every(({ layer }) => layer === undefined))
      .flatMap(({ id }) => {
        const twin = base.find((one) => nameOf(one.id) === nameOf(id));
        return twin ? [{ ...context.home(id), id, params: { field: twin.id } }] : [];
      });
  },
};

function nameOf(id: string): string {
  return id.split('.').at(-1)?.toLowerCase() ?? '';
}
