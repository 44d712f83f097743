import type { Context } from './context.ts';
import type { Ruled } from './conditions.ts';
import { conditionsOf } from './fields.ts';
import { isReadable } from './readable.ts';
import type { Found } from './rule.ts';
import { canMeet } from './satisfy/satisfy.ts';
import { worldOf } from './satisfy/world.ts';
import { withoutCondition } from './without-condition.ts';

/** The conditions that no document meets, of those that are wanted. */
export function neverMet(context: Context, isWanted: (keyword: Ruled['keyword']) => boolean): Found[] {
  return context.conditions
    .filter((ruled) => isWanted(ruled.keyword) && isReadable(context, ruled) && isNever(context, ruled))
    .map((ruled) => {
      const { id, document, path, keyword } = ruled;
      return { document, path, id, params: { keyword }, ...withoutCondition(context, ruled) };
    });
}

/** Judged with all that the field stands in; what is never asked is said of the outermost alone. */
function isNever(context: Context, { field, keyword, condition }: Ruled): boolean {
  const world = worldOf(context, field);
  if (!field) return !canMeet([condition], world);
  const asked = conditionsOf(field).map((node) => node.word('x-visible-when') ?? true);
  const before = keyword === 'x-visible-when' ? asked.slice(0, -1) : asked;
  return canMeet(before, world) && !canMeet([...before, condition], world);
}
