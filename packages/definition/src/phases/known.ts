import { narrower } from '../access.ts';
import type { Definition } from '../definition.ts';
import type { Node } from '../node.ts';
import { limitsRows } from '../own-rows.ts';
import type { MilestoneState } from './milestones.ts';

/** Who looks at a way. */
export interface Looker {
  readonly role: string;
  /** Whether a data group is shared with this role. */
  readonly shares: (group: string) => boolean;
}

/**
 * The milestones of which who looks can tell how they stand. Where a date is not for this role, that it is not seen does not say that
 * it has not come; nor do hours say anything that are added up from some of the rows.
 */
export function knownTo(
  states: readonly MilestoneState[],
  definitions: ReadonlyMap<string, Definition>,
  looker: Looker,
): readonly MilestoneState[] {
  const all = [...definitions.values()];
  const seesIn = (kind: string, id: string) => sees(definitions.get(kind), id, looker);
  const seesAny = (id: string) => sees(all.find((one) => one.path(id) !== undefined), id, looker); // prettier-ignore
  return states.filter(({ state, milestone, measure, waitsFor, lacks }) => {
    if (measure) return seesIn('developmentPlan', 'activities.items');
    if (state === 'done') return true;
    return milestone.done.every(({ kind, field }) => seesIn(kind, field)) && [...waitsFor, ...lacks].every(seesAny);
  });
}

/** Whether somebody sees a place, and of a list each row. What is not in a definition nobody hides. */
function sees(definition: Definition | undefined, id: string, { role, shares }: Looker): boolean {
  const path = definition?.path(id);
  if (!definition || !path) return true;
  let sight = definition.sightAround(role);
  let node: Node | undefined = definition.root;
  for (const key of path) {
    node = key === '*' ? node?.item(0) : node?.property(key);
    if (node) sight = narrower(sight, definition.sight(node, role, shares));
  }
  const row = node?.types?.includes('array') ? node.item(0) : undefined;
  return sight !== undefined && sight !== 'none' && (row === undefined || limitsRows(row, role) !== 'none');
}
