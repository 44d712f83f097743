import { reads } from '../../condition.ts';
import { conditionsOf, type Field } from '../fields.ts';
import { isReadable } from '../readable.ts';
import type { Rule } from '../rule.ts';
import { canMeet } from '../satisfy/satisfy.ts';
import { worldOf } from '../satisfy/world.ts';

/** A condition reads the answer to a question that is never asked: it is out of the form, or its own condition never holds. */
export const conditionUnasked: Rule = {
  code: 'condition.unasked',
  severity: 'warning',
  check: (context) =>
    context.conditions
      .filter((ruled) => isReadable(context, ruled))
      .flatMap(({ id, condition, document, path, field: asker }) => {
        const world = worldOf(context, asker);
        const isAsked = (field: Field) =>
          world.isAsked(field) &&
          canMeet(
            conditionsOf(field).map((node) => node.word('x-visible-when') ?? true),
            world,
          );
        return (
          [...reads(condition, (name) => context.definition.derived(name))]
            .flatMap((one) => context.fields.get(one) ?? [])
            // a name or a deadline serves whoever uses it: what is switched off may be switched on
            .filter((field) => asker !== undefined && !isAsked(field))
            .map((field) => ({ document, path, id, params: { field: field.id } }))
        );
      }),
};
