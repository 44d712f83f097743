import { isArray, isObject, type JsonObject } from '../json.ts';

/** A goal of the development plan (domain: 4.4 F). Anything may be absent or half filled, so nothing is trusted. */
export interface GoalRow {
  readonly id?: unknown;
  readonly lifeArea?: unknown;
  readonly horizon?: unknown;
  readonly text?: unknown;
  readonly specific?: unknown;
  readonly measurable?: unknown;
  readonly achievable?: unknown;
  readonly relevant?: unknown;
  readonly timeBound?: unknown;
  readonly owner?: unknown;
  readonly status?: unknown;
}

/** An activity of the newcomer or of the partner (domain: 4.4 G and H). */
export interface ActivityRow {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly kind?: unknown;
  readonly goalIds?: unknown;
  readonly hoursPerWeek?: unknown;
  /** A list of {@link SlotRow}. */
  readonly schedule?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly childcareNeeded?: unknown;
  /** The id of the target that it counts towards, `none` for no one. */
  readonly countsFor?: unknown;
  readonly status?: unknown;
  readonly hoursDone?: unknown;
}

/** A day and time of every week. */
export interface SlotRow {
  readonly id?: unknown;
  /** `monday` … `sunday`. */
  readonly day?: unknown;
  /** `HH:MM`. */
  readonly from?: unknown;
  readonly to?: unknown;
}

/** The rows of a list; what is no row is left out, and what is no list has none. */
export function rowsOf(list: unknown): readonly JsonObject[] {
  return isArray(list) ? list.filter(isObject) : [];
}

/** A text that says something, without the space around it. */
export function text(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** The id of a row; empty when it has none. */
export function idOf(row: { readonly id?: unknown }): string {
  return typeof row.id === 'string' ? row.id : '';
}

/** Those that take no time of a week any more, or not now. */
const idle: ReadonlySet<unknown> = new Set(['paused', 'done', 'stopped']);

/** Whether an activity takes its hours and times: not when it is paused, done or stopped. */
export function takesTime({ status }: ActivityRow): boolean {
  return !idle.has(status);
}

/** Hours as whole minutes, so that sums are exact. Undefined for what is no number of hours. */
export function minutes(hours: unknown): number | undefined {
  return typeof hours === 'number' && hours >= 0 && hours <= 100_000 ? Math.round(hours * 60) : undefined;
}
