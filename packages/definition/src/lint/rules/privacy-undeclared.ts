import type { JsonObject } from '../../json.ts';
import type { Context } from '../context.ts';
import { addedFields } from '../added.ts';
import type { Field } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A field that a layer adds must say how sensitive it is and why it is asked: nobody else can know. */
export const privacyUndeclared: Rule = {
  code: 'privacy.undeclared',
  severity: 'error',
  check: (context) =>
    addedFields(context)
      .filter(
        ({ around, isItem, node }) =>
          !isItem &&
          node.word('x-section') !== true &&
          around.every(({ layer, node }) => layer === undefined || node.word('x-section') === true),
      )
      .flatMap((field) =>
        Object.entries(cautious(context, field))
          .filter(([keyword]) => field.node.word(keyword) === undefined)
          .map(([keyword, value]) => {
            const { document, path } = context.home(field.id);
            const fix = { document, steps: [{ op: 'add' as const, path: `${path}/${keyword}`, value }] };
            return { document, path, id: field.id, params: { keyword }, fix };
          }),
      ),
};

/** What a field is taken to be until someone says better. */
function cautious(context: Context, { layer }: Field): JsonObject {
  const authority = context.layers.find((one) => one.layer === layer)?.authority;
  return { 'x-sensitivity': 'restricted', 'x-basis': authority === 'region' ? 'region' : 'local' };
}
