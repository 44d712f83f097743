import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { instant } from './amsterdam.ts';
import { dayAt, dayNumber, timeAt } from './days.ts';
import { escaped, folded, ics, type CalendarEvent } from './ics.ts';

const options = { stamp: '2026-06-01T08:30:00.123Z', host: 'gemeente.example' };
const event: CalendarEvent = { uid: 'a1.s1', title: 'Taalles', date: '2026-09-07', time: { from: '09:00', to: '12:00' } };
const linesOf = (more: Partial<CalendarEvent>) =>
  ics([{ ...event, ...more }], options)
    .replaceAll('\r\n ', '')
    .split('\r\n');
const line = (more: Partial<CalendarEvent>, start: string) => linesOf(more).filter((one) => one.startsWith(start) && !one.startsWith('DTSTART:')); // prettier-ignore

describe('an agenda as iCalendar', () => {
  it('holds what RFC 5545 asks of an event and no more of the person than title and place', () => {
    const text = ics([{ ...event, place: 'Markt 1' }], options);
    expect(text).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r\n]+\r\nBEGIN:VTIMEZONE\r\n/);
    expect(text.slice(text.indexOf('BEGIN:VEVENT'))).to.equal(
      [
        'BEGIN:VEVENT',
        'UID:a1.s1@gemeente.example',
        'DTSTAMP:20260601T083000Z',
        'DTSTART;TZID=Europe/Amsterdam:20260907T090000',
        'DTEND;TZID=Europe/Amsterdam:20260907T120000',
        'SUMMARY:Taalles',
        'LOCATION:Markt 1',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  const { time: _, ...allDay } = event;
  it('writes a whole day as a day, and then needs no time zone', () => {
    const text = ics([{ ...allDay, weekly: { until: '2026-10-05' } }], options);
    expect(text)
      .to.include('\r\nDTSTART;VALUE=DATE:20260907\r\nRRULE:FREQ=WEEKLY;UNTIL=20261005\r\n')
      .and.not.include('VTIMEZONE');
  });

  for (const [until, rule] of [
    ['2026-10-19', 'RRULE:FREQ=WEEKLY;UNTIL=20261019T070000Z'],
    ['2026-10-26', 'RRULE:FREQ=WEEKLY;UNTIL=20261026T080000Z'],
    [undefined, 'RRULE:FREQ=WEEKLY'],
  ] as const) {
    it(`repeats each week until ${until ?? 'nobody knows when'}, told in UTC as the last one in its own time`, () =>
      expect(line({ weekly: { until } }, 'RRULE:FREQ=WEEKLY')).to.deep.equal([rule]));
  }

  it('is the same text for the same plan', () => expect(ics([event], options)).to.equal(ics([{ ...event }], { ...options })));

  it('is named, and may be empty', () => {
    const text = ics([], { ...options, name: 'Mijn week; thuis' });
    expect(text).to.include('\r\nX-WR-CALNAME:Mijn week\\; thuis\r\n').and.not.include('VEVENT');
  });

  it('refuses days, times and stamps that do not exist', () => {
    expect(() => linesOf({ date: '2026-02-30' })).to.throw(RangeError);
    expect(() => linesOf({ time: { from: '25:00', to: '26:00' } })).to.throw(RangeError);
    expect(() => linesOf({ weekly: { until: 'x' } })).to.throw(RangeError);
    expect(() => ics([], { ...options, stamp: 'x' })).to.throw(RangeError);
  });

  it('lets no text become a line of its own', () => {
    const title = 'Les\r\nEND:VEVENT\nATTENDEE:x\u2028\u0000\u0007';
    const lines = linesOf({ title, place: '\rX', uid: 'a\nUID:b' });
    expect(lines.filter((one) => /^(END:VEVENT|ATTENDEE|X$|UID)/.test(one))).to.deep.equal(['UID:a\\nUID:b@gemeente.example', 'END:VEVENT']); // prettier-ignore
  });
});

describe('texts in iCalendar', () => {
  it('are escaped as in the example of RFC 5545, 3.3.11', () =>
    expect(escaped('Project XYZ Final Review\nConference Room - 3B\nCome Prepared.')).to.equal('Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.')); // prettier-ignore

  for (const [given, written] of [
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['a:"b"\tc', 'a:"b"\tc'],
    ['\ud83d', '\ufffd'],
    ['😀', '😀'],
  ] as const) {
    it(`${JSON.stringify(given)} as ${JSON.stringify(written)}`, () => expect(escaped(given)).to.equal(written));
  }

  it('are folded at 75 octets, parting no character, and unfold to what they were', () => {
    const octets = (text: string) => new TextEncoder().encode(text).length;
    expect(folded('x'.repeat(75))).to.equal('x'.repeat(75));
    expect(folded('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x`);
    const text = fc.array(fc.constantFrom('a', 'é', 'ሀ', '😀', ' '), { maxLength: 200 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const lines = folded(one).split('\r\n');
        return (
          lines.every((part) => octets(part) <= 75 && !part.includes('\ufffd')) && folded(one).replaceAll('\r\n ', '') === one
        );
      }),
    );
  });
});

describe('the time in Amsterdam', () => {
  const formatter = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
  const iso = (utc: string) => utc.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z$/, '$1-$2-$3T$4:$5:00Z');

  it('is that of the browser’s own time zones, on every day of years', () => {
    for (let day = dayNumber('2026-01-01')!; day < dayNumber('2033-01-01')!; day++)
      for (const time of ['00:00', '01:30', '03:30', '09:00', '23:45'])
        expect(formatter.format(new Date(iso(instant(dayAt(day), time))))).to.equal(`${dayAt(day)} ${time}`);
  });

  for (const [date, time, utc] of [
    ['2026-03-29', '01:59', '20260329T005900Z'],
    ['2026-03-29', '02:30', '20260329T013000Z'],
    ['2026-03-29', '03:00', '20260329T010000Z'],
    ['2026-10-25', '02:30', '20261025T003000Z'],
    ['2026-10-25', '03:00', '20261025T020000Z'],
    ['2027-01-01', '00:30', '20261231T233000Z'],
  ] as const) {
    it(`${date} ${time} is ${utc}`, () => expect(instant(date, time)).to.equal(utc));
  }

  it('has all times of a day', () => {
    for (const minute of [0, 719, 1439]) expect(() => instant('2026-06-01', timeAt(minute))).not.to.throw();
  });
});
