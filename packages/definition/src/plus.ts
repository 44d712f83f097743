import { daysIn, parts } from './calendar.ts';

/** A date some days, months or years later. Months and years clamp to the month's end: 31 January plus one month is 28 or 29 February. */
export function plus(date: string, by: { days?: number; months?: number; years?: number }): string | undefined {
  const { year, month, day } = parts(date) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const months = year * 12 + (month - 1) + (by.months ?? 0) + (by.years ?? 0) * 12;
  const y = Math.floor(months / 12);
  const m = (months % 12) + 1;
  const last = Math.min(day, daysIn(y, m));
  // Most terms are of months or years: those need no clock.
  if (!by.days && y > 0 && y < 10_000) return `${padded(y, 4)}-${padded(m, 2)}-${padded(last, 2)}`;
  const at = new Date(0);
  at.setUTCFullYear(y, m - 1, last + (by.days ?? 0));
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 10);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
