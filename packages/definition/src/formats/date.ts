import { isPartialDate } from './partial-date.ts';

/** A day that exists, `YYYY-MM-DD` (RFC 3339, full-date). */
export function isDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}
