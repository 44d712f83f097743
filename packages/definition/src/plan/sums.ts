import { warning, type Finding } from '../finding.ts';
import { hoursOf } from './hours.ts';
import { Load, type Busiest } from './load.ts';
import type { ActivityRow } from './rows.ts';
import { counts, targets, type Target } from './targets.ts';

/** More hours a week than this is warned of (domain: 4.4 G). */
export const weekLimit = 40;

/** How far the activities come towards a target. */
export interface Reached {
  readonly target: Target;
  /** Hours that stand in the plan, done or not. */
  readonly planned: number;
  readonly done: number;
  /** How many activities could not be counted as planned, because a date or the hours lack. */
  readonly uncounted: number;
}

/**
 * The sums of a plan, kept by difference: a row that changes is read before and after, no other row is. Rows are told by what they
 * hold, so `remove` wants the row as it was added.
 */
export class Sums {
  readonly #load = new Load();
  readonly #targets: readonly Target[];
  /** By what activities are and count for. */
  readonly #groups = new Map<string, Group>();

  /** @param towards what is counted towards; see `targetsFor`. */
  constructor(activities: Iterable<ActivityRow> = [], towards: readonly Target[] = targets) {
    this.#targets = towards;
    for (const row of activities) this.add(row);
  }

  add(row: ActivityRow): void {
    this.#count(row, 1);
  }

  remove(row: ActivityRow): void {
    this.#count(row, -1);
  }

  change(from: ActivityRow, to: ActivityRow): void {
    if (from === to) return;
    this.#count(from, -1);
    this.#count(to, 1);
  }

  /** The hours of the busiest week and when that is; undefined while nothing takes hours. */
  get busiest(): Busiest | undefined {
    return this.#load.busiest;
  }

  /** The hours that a week takes on a day, by its number (`dayNumber`). */
  perWeekOn(day: number): number {
    return this.#load.on(day);
  }

  /** One for each target, in their order. */
  get reached(): readonly Reached[] {
    return this.#targets.map((target) => {
      const groups = [...this.#groups.values()].filter(({ kind, countsFor }) => counts(target, kind, countsFor));
      const sum = (of: 'planned' | 'done' | 'uncounted') => groups.reduce((all, group) => all + group[of], 0);
      return { target, planned: sum('planned') / 60, done: sum('done') / 60, uncounted: sum('uncounted') };
    });
  }

  /**
   * `plan.week-over` when the busiest week takes more than the limit. It warns, and forbids nothing.
   * @param limit what the person can do in a week (`week.maximum`); without it 40 hours.
   */
  findings(limit = weekLimit): readonly Finding[] {
    const { hours = 0, from = null, to = null } = this.busiest ?? {};
    return hours > limit ? [warning('plan.week-over', 'activities', { hours, limit, from, to })] : [];
  }

  #count(row: ActivityRow, sign: 1 | -1): void {
    const { kind, countsFor, perWeek, busy, planned, done } = hoursOf(row);
    if (busy && perWeek !== undefined) this.#load.add(busy, sign * perWeek);
    const key = JSON.stringify([kind, countsFor]);
    const group = this.#groups.get(key) ?? { kind, countsFor, rows: 0, planned: 0, done: 0, uncounted: 0 };
    group.rows += sign;
    group.planned += sign * (planned ?? 0);
    group.done += sign * done;
    group.uncounted += planned === undefined ? sign : 0;
    if (group.rows === 0) this.#groups.delete(key);
    else this.#groups.set(key, group);
  }
}

/** The activities of one kind that count for the same, together; hours in minutes. */
interface Group {
  readonly kind: string;
  readonly countsFor: string | undefined;
  rows: number;
  planned: number;
  done: number;
  uncounted: number;
}
