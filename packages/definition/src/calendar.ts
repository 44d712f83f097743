/** Calendar days without hours, as `YYYY-MM-DD`. No time zone can shift them. */

/** The parts of a full or partial date (`YYYY[-MM[-DD]]`), or undefined. */
export function parts(date: string): { year: number; month?: number; day?: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** The number of days of a month (1–12). */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}

/** A date some days, months or years later. Months and years clamp to the month's end: 31 January plus one month is 28 or 29 February. */
export function plus(date: string, by: { days?: number; months?: number; years?: number }): string | undefined {
  const { year, month, day } = parts(date) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const months = year * 12 + (month - 1) + (by.months ?? 0) + (by.years ?? 0) * 12;
  const y = Math.floor(months / 12);
  const m = (months % 12) + 1;
  const at = new Date(0);
  at.setUTCFullYear(y, m - 1, Math.min(day, daysIn(y, m)) + (by.days ?? 0));
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 10);
}
