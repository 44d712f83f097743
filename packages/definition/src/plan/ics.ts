import { amsterdam, instant } from './amsterdam.ts';

/** Something in an agenda. Nothing of the person but what the title and the place say. */
export interface CalendarEvent {
  /** The same whenever the same thing is written, so that an agenda replaces it: `<row>.<time>`. */
  readonly uid: string;
  readonly title: string;
  readonly place?: string | undefined;
  /** The day, or the first one: `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM` in Amsterdam; without them the whole day. */
  readonly time?: { readonly from: string; readonly to: string };
  /** Every week; until the last day on which it is, where that is known. */
  readonly weekly?: { readonly until: string | undefined };
}

export interface CalendarOptions {
  /** When it was made: an instant, ISO 8601 in UTC. */
  readonly stamp: string;
  /** What makes the uids unique in the world: the domain of the page's host. */
  readonly host: string;
  /** What the agenda is called. */
  readonly name?: string;
}

/**
 * Events as iCalendar (RFC 5545), times in Europe/Amsterdam. Written here because the libraries that do it are larger than what is
 * needed of them: minified and zipped ts-ics 6.5 kB, ical-generator 9.0 kB, ics 24 kB, all without the time zone.
 * @throws RangeError when a day, a time or the stamp does not exist.
 */
export function ics(events: readonly CalendarEvent[], { stamp, host, name }: CalendarOptions): string {
  const made = utc(stamp);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wegwijs//Plan//NL',
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]),
    ...(events.some(({ time }) => time) ? amsterdam : []),
    ...events.flatMap((event) => eventLines(event, made, host)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, title, place, date, time, weekly }: CalendarEvent, stamp: string, host: string): string[] {
  const day = date.replaceAll('-', '');
  instant(date, '12:00'); // a day that does not exist is a mistake of the caller
  const at = (name: string, clock: string) => {
    instant(date, clock);
    return `${name};TZID=Europe/Amsterdam:${day}T${clock.replace(':', '')}00`;
  };
  // UNTIL is an instant in UTC where the start is one in a time zone, and a day where it is a day (3.3.10).
  const until = weekly?.until && (time ? instant(weekly.until, time.from) : weekly.until.replaceAll('-', ''));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${uid}@${host}`)}`,
    `DTSTAMP:${stamp}`,
    ...(time ? [at('DTSTART', time.from), at('DTEND', time.to)] : [`DTSTART;VALUE=DATE:${day}`]),
    ...(weekly ? [`RRULE:FREQ=WEEKLY${until ? `;UNTIL=${until}` : ''}`] : []),
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
  ];
}

function utc(stamp: string): string {
  return `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A text value (3.3.11). What is no character of a text is left out; half a character becomes the sign for an unknown one. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n|\u2028|\u2029/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** A line as lines of at most 75 octets, which never part a character (3.1). */
export function folded(line: string): string {
  let [text, room] = ['', 75];
  for (const sign of line) {
    const octets = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets > room) {
      text += '\r\n ';
      room = 74;
    }
    text += sign;
    room -= octets;
  }
  return text;
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
