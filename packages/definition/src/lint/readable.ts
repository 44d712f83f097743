import { reads } from '../condition.ts';
import type { Context } from './context.ts';
import { leavesOf, type Ruled } from './conditions.ts';

/** Whether all that a condition names is there, and it does not wait for itself: only then it can be judged. */
export function isReadable(context: Context, { condition, id }: Pick<Ruled, 'condition' | 'id'>): boolean {
  const { definition, fields } = context;
  const known = leavesOf(condition).every(
    ({ leaf }) => typeof leaf['derived'] !== 'string' || definition.derived(leaf['derived']),
  );
  return (
    known &&
    !definition.circles.has(id) &&
    [...reads(condition, (name) => definition.derived(name))].every((one) => fields.has(one))
  );
}
