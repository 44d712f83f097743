import { reads } from '../condition.ts';
import type { Context } from './context.ts';
import { once } from './once.ts';
import { leavesOf, type Ruled } from './conditions.ts';

/** Whether all that a condition names is there, and it does not wait for itself: only then it can be judged. */
export const isReadable = (context: Context, ruled: Ruled): boolean => readable(context)(ruled);

/** Several rules ask it. */
const readable = once((context: Context) => once((ruled: Ruled) => judge(context, ruled)));

function judge({ definition, fields }: Context, { condition, id }: Ruled): boolean {
  const known = leavesOf(condition).every(
    ({ leaf }) => typeof leaf['derived'] !== 'string' || definition.derived(leaf['derived']),
  );
  return (
    known &&
    !definition.circles.has(id) &&
    [...reads(condition, (name) => definition.derived(name))].every((one) => fields.has(one))
  );
}
