import { dayNumber, timeOf, weekdayOf } from './days.ts';

/**
 * Europe/Amsterdam as RFC 5545 writes a time zone: since 1996 summer time runs from the last Sunday of March, 2:00, to the last Sunday of
 * October, 3:00 (directive 2000/84/EC).
 */
export const amsterdam: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The instant of a day and time in Amsterdam, as RFC 5545 writes it in UTC: `20261024T170000Z`. An hour that comes twice is the first,
 * one that is left out counts as winter time (RFC 5545, 3.3.5).
 * @throws RangeError when the day or the time does not exist.
 */
export function instant(date: string, time: string): string {
  const [day, minute] = [dayNumber(date), timeOf(time)];
  if (day === undefined || minute === undefined) throw new RangeError('no day YYYY-MM-DD or no time HH:MM');
  const local = day * 1440 + minute;
  const year = date.slice(0, 4);
  const summer = local >= lastSunday(`${year}-03-31`) * 1440 + 180 && local < lastSunday(`${year}-10-31`) * 1440 + 180;
  const utc = new Date((local - (summer ? 120 : 60)) * 60_000);
  return `${utc.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function lastSunday(monthEnd: string): number {
  const end = dayNumber(monthEnd) ?? 0;
  return end - ((weekdayOf(end) + 1) % 7);
}
