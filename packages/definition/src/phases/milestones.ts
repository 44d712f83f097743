import { plus } from '../plus.ts';
import { rowsOf } from '../plan/rows.ts';
import { Sums } from '../plan/sums.ts';
import { targetsFor } from '../plan/targets.ts';
import { memberOf } from '../json.ts';
import type { DatesOf } from './dossier-dates.ts';
import type { Milestone } from './model.ts';

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
  /** The ids of the fields that its term waits for, and that no milestone brings. */
  readonly waitsFor: readonly string[];
  /** Those of the fields that its term lacks which another milestone brings. */
  readonly lacks: readonly string[];
  /** How far it is: hours done, and hours asked. Of a milestone, never of a person. */
  readonly measure: { readonly done: number; readonly of: number } | undefined;
  /** Where the rule of its term is found. */
  readonly source: string | undefined;
}

/** What the states of milestones are worked out of. */
export interface MilestoneParts {
  readonly milestones: readonly Milestone[];
  readonly dates: DatesOf;
  /** The milestones that were ticked, with the day. */
  readonly ticked: ReadonlyMap<string, { readonly on: string }>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Leaves out what is done, and does not work out when it was due. */
  readonly leftAlone?: boolean;
}

/** How it stands with each milestone, in their order. What is not for this person, such as hours of another route, is left out. */
export function milestoneStates(parts: MilestoneParts): readonly MilestoneState[] {
  const brought = broughtBy(parts.milestones);
  return parts.milestones.flatMap((milestone) => stateOf(milestone, parts, brought) ?? []);
}

const made = new WeakMap<readonly Milestone[], ReadonlySet<string>>();

/** The fields that milestones bring. Worked out once for a list: it is asked for every dossier. */
function broughtBy(milestones: readonly Milestone[]): ReadonlySet<string> {
  const found = made.get(milestones) ?? new Set(milestones.flatMap(({ done }) => done.map(({ field }) => field)));
  made.set(milestones, found);
  return found;
}

function stateOf(milestone: Milestone, parts: MilestoneParts, brought: ReadonlySet<string>): MilestoneState | undefined {
  const { dates, today } = parts;
  const measure = milestone.hours === undefined ? undefined : hoursOf(milestone.hours, dates);
  if (milestone.hours !== undefined && !measure) return undefined;
  const happened = firstDay(milestone, parts);
  if (parts.leftAlone && happened !== undefined) return undefined;
  const deadline = milestone.due && dates.deadline(milestone.due);
  const due = milestone.due && deadline?.date !== undefined ? plus(deadline.date, milestone.due.plus) : undefined;
  if (milestone.onlyWhenRunning && due === undefined) return undefined;
  const passed = milestone.passes && due !== undefined && due <= today ? due : undefined;
  const done = happened ?? passed;
  const isDone = done !== undefined || (measure !== undefined && measure.done >= measure.of);
  const missing = isDone ? [] : (deadline?.waitsFor ?? []);
  const [waitsFor, lacks] = [missing.filter((field) => !brought.has(field)), missing.filter((field) => brought.has(field))];
  const state = due !== undefined ? nearness(due, milestone.soon, parts) : waitsFor.length > 0 ? 'waiting' : 'ahead';
  return {
    ...{ milestone, due, done, waitsFor, lacks, measure, source: deadline?.source },
    state: isDone ? 'done' : state,
  };
}

/** The first day until today on which a milestone happened, by a document or by a tick. */
function firstDay({ id, done }: Milestone, { dates, ticked, today }: MilestoneParts): string | undefined {
  let first = ticked.get(id)?.on;
  if (first !== undefined && first > today) first = undefined;
  for (const where of done) {
    const day = dates.date(where);
    if (day !== undefined && day <= today && (first === undefined || day < first)) first = day;
  }
  return first;
}

function nearness(due: string, soon: number, { dates, today }: MilestoneParts): 'late' | 'soon' | 'ahead' {
  if (due < today) return 'late';
  return due <= dates.dayAfter(soon) ? 'soon' : 'ahead';
}

/** The hours that were done of those that the law asks; undefined where it asks none of this person. */
function hoursOf(id: string, dates: DatesOf): MilestoneState['measure'] {
  const fact = (field: string) => dates.value({ kind: 'developmentPlan', field });
  const target = targetsFor(fact('facts.route'), fact('facts.targetGroup')).find((one) => one.id === id);
  if (!target) return undefined;
  const plan = dates.document('developmentPlan');
  const activities = memberOf(plan, 'activities');
  const rows = rowsOf(memberOf(activities, 'items'));
  const [reached] = new Sums(rows, [target]).reached;
  return { done: reached?.done ?? 0, of: target.hours };
}
