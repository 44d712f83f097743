import { warning, type Finding } from '../finding.ts';
import { hoursOf } from './hours.ts';
import { Load, type Busiest } from './load.ts';
import type { ActivityRow } from './rows.ts';
import { targets, type Target } from './targets.ts';

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
  /** By kind, in minutes: planned, done, and how many rows could not be counted. */
  readonly #kinds = new Map<string, [planned: number, done: number, uncounted: number]>();

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
      const sum = (at: 0 | 1 | 2) => target.kinds.reduce((all, kind) => all + (this.#kinds.get(kind)?.[at] ?? 0), 0);
      return { target, planned: sum(0) / 60, done: sum(1) / 60, uncounted: sum(2) };
    });
  }

  /** `plan.week-over` when the busiest week takes more than the limit. It warns, and forbids nothing. */
  get findings(): readonly Finding[] {
    const { hours = 0, from = null, to = null } = this.busiest ?? {};
    return hours > weekLimit ? [warning('plan.week-over', 'activities', { hours, limit: weekLimit, from, to })] : [];
  }

  #count(row: ActivityRow, sign: 1 | -1): void {
    const { kind, perWeek, busy, planned, done } = hoursOf(row);
    if (busy && perWeek !== undefined) this.#load.add(busy, sign * perWeek);
    const known = this.#kinds.get(kind) ?? [0, 0, 0];
    known[0] += sign * (planned ?? 0);
    known[1] += sign * done;
    known[2] += planned === undefined ? sign : 0;
    this.#kinds.set(kind, known);
  }
}
