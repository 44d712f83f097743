import { daysIn, parts } from '../calendar.ts';

/** A year, a month or a day that exists: `YYYY[-MM[-DD]]`, for who knows no more of a date of birth than the year. */
export function isPartialDate(text: string): boolean {
  const { year, month = 1, day = 1 } = parts(text) ?? {};
  return year !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
