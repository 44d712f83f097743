// The agenda of a plan as another program reads it: ical.js, a parser that others maintain, works out each time on its day.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Json } from '@wegwijs/definition';
import { eventsOf, ics, type ActivityRow, type CalendarEvent } from '@wegwijs/definition/plan';
import { golden } from './documents.ts';

const options = { stamp: '2026-06-22T09:00:00Z', host: 'example.org', name: 'Mijn week' };

/** The events as the parser reads them. */
function read(events: readonly CalendarEvent[]): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics(events, options)) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** When an event is, each time: in Amsterdam and as an instant. */
function times(event: ICAL.Event, most = 1000): { local: string; utc: string }[] {
  const iterator = event.iterator();
  const found = [];
  for (let next = iterator.next() as ICAL.Time | null; next && found.length < most; next = iterator.next() as ICAL.Time | null)
    found.push({ local: next.toString(), utc: next.toJSDate().toISOString() });
  return found;
}

/** What a clock in Amsterdam shows at an instant, by the browser's own table of time zones. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });

const rows = (of: string, list: string): ActivityRow[] => {
  const plan = golden('developmentPlan').get(of) as { readonly [list: string]: { readonly items?: Json } };
  return (plan[list]?.items ?? []) as unknown as ActivityRow[];
};

describe('the agenda in the phone', () => {
  test('has each time of the plan, on its weekday, from its first day to its last, in summer and in winter', () => {
    const activities = rows('rich', 'activities');
    const events = eventsOf({ activities, from: '2026-06-22', until: '2029-03-20', talk: () => 'Gesprek' });
    const found = read(events);
    assert.ok(found.length > 5);
    for (const [i, event] of found.entries()) {
      const { title, date, time, weekly, uid } = events[i]!;
      assert.equal(event.summary, title);
      assert.equal(event.uid, `${uid}@example.org`);
      const all = times(event);
      assert.equal(all[0]?.local, `${date}T${time!.from}:00`);
      if (weekly?.until) assert.equal(all.at(-1)?.local.slice(0, 10), weekly.until);
      for (const { local, utc } of all) assert.equal(clock.format(new Date(utc)), local.replace('T', ' '), title);
      assert.equal(event.endDate.toString().slice(11, 16), time!.to);
    }
  });

  test('has a talk as a whole day', () => {
    const [talk] = read(
      eventsOf({ talks: [{ id: 't1', date: '2026-09-01' }], from: '2026-06-22', talk: () => 'Gesprek over mijn plan' }),
    );
    assert.ok(talk?.startDate.isDate);
    assert.deepEqual(
      [talk.startDate.toString(), talk.summary, talk.isRecurring()],
      ['2026-09-01', 'Gesprek over mijn plan', false],
    );
  });

  test('has a file even when there is nothing in it', () => assert.deepEqual(read([]), []));

  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  const hostile = fc.constantFrom(
    'a;b,c\\d',
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    'ኣብ ክሽነ '.repeat(30),
    '🏫'.repeat(60),
    'BEGIN:VALARM',
    ' \t ',
  );
  test('says any title and place as it stands, and is never another event', () => {
    fc.assert(
      fc.property(fc.oneof(word, hostile), fc.oneof(word, hostile), (title, place) => {
        const events: CalendarEvent[] = [{ uid: 'a.1', title, place, date: '2026-10-25', time: { from: '09:00', to: '12:00' } }];
        const [event, ...others] = read(events);
        const said = (text: string) =>
          text
            .replace(/\r\n?|[\n\u2028\u2029]/g, '\n')
            .replace(/(?![\t\n])\p{Cc}/gu, '')
            .replace(/\p{Cs}/gu, '\uFFFD');
        assert.deepEqual(others, []);
        assert.equal(event?.summary, said(title));
        assert.equal(event.location, said(place));
      }),
      { numRuns: Number(process.env['WEGWIJS_RUNS'] ?? 50) },
    );
  });
});
