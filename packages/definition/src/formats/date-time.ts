import { isDate } from './date.ts';
import { isTime } from './time.ts';

/** A day and a time with its offset, `1990-12-31T15:59:50-08:00` (RFC 3339, date-time). */
export function isDateTime(text: string): boolean {
  return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}
