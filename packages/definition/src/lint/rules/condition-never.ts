import type { Context } from '../context.ts';
import type { Ruled } from '../conditions.ts';
import { conditionsOf } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { canMeet } from '../satisfy/satisfy.ts';
import { worldOf } from '../satisfy/world.ts';
import { isReadable } from '../readable.ts';
import { withoutCondition } from '../without-condition.ts';

/** A condition that no document meets: the choices and limits of what it reads, or its own parts, speak against each other. */
export const conditionNever: Rule = {
  code: 'condition.never',
  severity: 'error',
  check: (context) =>
    context.conditions
      .filter((ruled) => isReadable(context, ruled) && isNever(context, ruled))
      .map(({ id, document, path, keyword }) => ({
        document,
        path,
        id,
        params: { keyword },
        ...withoutCondition(context, { id, document, path, keyword }),
      })),
};

/** Judged with all that the field stands in; what is never asked is said of the outermost alone. */
function isNever(context: Context, { field, keyword, condition }: Ruled): boolean {
  const world = worldOf(context, field);
  if (!field) return !canMeet([condition], world);
  const asked = conditionsOf(field).map((node) => node.word('x-visible-when') ?? true);
  const before = keyword === 'x-visible-when' ? asked.slice(0, -1) : asked;
  return canMeet(before, world) && !canMeet([...before, condition], world);
}
