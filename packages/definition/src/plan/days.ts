import { isDate } from '../formats/date.ts';

/** The days of the week, as documents name them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

const length = 86_400_000;

/** The number of a day, counted from 1 January 1970; undefined for what is no day that exists. No time zone can shift it. */
export function dayNumber(date: unknown): number | undefined {
  return typeof date === 'string' && isDate(date) ? Date.parse(`${date}T00:00:00Z`) / length : undefined;
}

/** The day with a number, `YYYY-MM-DD`. */
export function dayAt(number: number): string {
  return new Date(number * length).toISOString().slice(0, 10);
}

/** The place of a day in its week: 0 for Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The minutes since midnight of a time `HH:MM`; undefined for what is none. */
export function timeOf(value: unknown): number | undefined {
  const [, hour, minute] = (typeof value === 'string' && /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value)) || [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** A time `HH:MM` of the minutes since midnight. */
export function timeAt(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A period by day numbers, both days included; open where a date lacks. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** From and to which day a row runs; undefined when a date does not exist or the end comes before the start. */
export function periodOf(row: { readonly start?: unknown; readonly end?: unknown }): Period | undefined {
  const first = row.start == null ? -Infinity : dayNumber(row.start);
  const last = row.end == null ? Infinity : dayNumber(row.end);
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

/** The days that two periods have in common; undefined when there are none. */
export function common(a: Period, b: Period): Period | undefined {
  const both = { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
  return both.first <= both.last ? both : undefined;
}
