import { plus } from '../plus.ts';
import { dayNumber } from '../plan/days.ts';
import { rowsOf } from '../plan/rows.ts';
import { Sums } from '../plan/sums.ts';
import { targetsFor } from '../plan/targets.ts';
import { isObject, own } from '../json.ts';
import type { DatesOf } from './dossier-dates.ts';
import type { Milestone } from './model.ts';
import type { Standing } from './standing.ts';

/** How it stands with a milestone. */
export interface MilestoneState {
  readonly milestone: Milestone;
  /**
   * - `done`: it happened, or its day has passed and there was nothing to reach.
   * - `late`: the day on which it was due has passed. `soon`: that day is near. `ahead`: it is not, or there is none yet.
   * - `waiting`: its term does not run, because a date lacks that no other milestone brings.
   */
  readonly state: 'done' | 'late' | 'soon' | 'ahead' | 'waiting';
  /** The last day on which it is due, `YYYY-MM-DD`. */
  readonly due: string | undefined;
  /** The day on which it happened. */
  readonly done: string | undefined;
  /** The ids of the fields that its term waits for. */
  readonly waitsFor: readonly string[];
  /** How far it is: hours done, and hours asked. Of a milestone, never of a person. */
  readonly measure: { readonly done: number; readonly of: number } | undefined;
  /** Where the rule of its term is found. */
  readonly source: string | undefined;
}

/** What the states of milestones are worked out of. */
export interface MilestoneParts {
  readonly milestones: readonly Milestone[];
  readonly dates: DatesOf;
  readonly standing: Standing;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** How it stands with each milestone, in their order. What is not for this person, such as hours of another route, is left out. */
export function milestoneStates(parts: MilestoneParts): readonly MilestoneState[] {
  const brought = new Set(parts.milestones.flatMap(({ done }) => done.map(({ field }) => field)));
  return parts.milestones.flatMap((milestone) => stateOf(milestone, parts, brought) ?? []);
}

function stateOf(milestone: Milestone, parts: MilestoneParts, brought: ReadonlySet<string>): MilestoneState | undefined {
  const { dates, standing, today } = parts;
  const deadline = milestone.due && dates.deadline(milestone.due);
  const due = milestone.due && deadline?.date !== undefined ? plus(deadline.date, milestone.due.plus) : undefined;
  if (milestone.onlyWhenRunning && due === undefined) return undefined;
  const measure = milestone.hours === undefined ? undefined : hoursOf(milestone.hours, dates);
  if (milestone.hours !== undefined && !measure) return undefined;
  const [first] = milestone.done.flatMap((where) => dates.date(where) ?? []).sort();
  const ticked = standing.reached.get(milestone.id)?.on;
  const happened = [first, ticked].find((day) => day !== undefined && day <= today);
  const passed = milestone.passes && due !== undefined && due <= today ? due : undefined;
  const done = happened ?? passed;
  const isDone = done !== undefined || (measure !== undefined && measure.done >= measure.of);
  const waitsFor = deadline?.waitsFor.filter((field) => !brought.has(field)) ?? [];
  return {
    ...{ milestone, due, done, waitsFor: isDone ? [] : waitsFor, measure, source: deadline?.source },
    state: isDone ? 'done' : due !== undefined ? nearness(due, milestone.soon, today) : waitsFor.length > 0 ? 'waiting' : 'ahead',
  };
}

function nearness(due: string, soon: number, today: string): 'late' | 'soon' | 'ahead' {
  if (due < today) return 'late';
  return (dayNumber(due) ?? 0) - (dayNumber(today) ?? 0) <= soon ? 'soon' : 'ahead';
}

/** The hours that were done of those that the law asks; undefined where it asks none of this person. */
function hoursOf(id: string, dates: DatesOf): MilestoneState['measure'] {
  const fact = (field: string) => dates.value({ kind: 'developmentPlan', field });
  const target = targetsFor(fact('facts.route'), fact('facts.targetGroup')).find((one) => one.id === id);
  if (!target) return undefined;
  const plan = dates.document('developmentPlan');
  const activities = isObject(plan) ? own(plan, 'activities') : undefined;
  const rows = rowsOf(isObject(activities) ? own(activities, 'items') : undefined);
  const [reached] = new Sums(rows, [target]).reached;
  return { done: reached?.done ?? 0, of: target.hours };
}
