import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activity, runs } from '../../test/plans.ts';
import { dayNumber, weekdayOf, weekdays } from './days.ts';
import { eventsOf, type EventParts } from './events.ts';
import { ics } from './ics.ts';
import type { ActivityRow } from './rows.ts';

const schedule = [{ id: 's', day: 'wednesday', from: '09:00', to: '12:00' }];
const lesson = (more: ActivityRow): ActivityRow => ({ id: 'a', title: 'Taalles', schedule, ...more });
const of = (parts: Partial<EventParts>) => eventsOf({ from: '2026-09-01', until: '2029-03-01', talk: () => 'Gesprek', ...parts });
const spans = (row: ActivityRow, more: Partial<EventParts> = {}) => of({ activities: [lesson(row)], ...more }).map(({ date, weekly }) => [date, weekly?.until]); // prettier-ignore

describe('the events of an agenda', () => {
  for (const [what, row, expected] of [
    ['from the first Wednesday to the last', { start: '2026-09-07', end: '2026-12-18' }, [['2026-09-09', '2026-12-16']]],
    ['on both days themselves', { start: '2026-09-09', end: '2026-12-16' }, [['2026-09-09', '2026-12-16']]],
    ['from today on, without a start', { end: '2026-12-16' }, [['2026-09-02', '2026-12-16']]],
    ['to the end of the term, without an end', { start: '2026-09-07' }, [['2026-09-09', '2029-02-28']]],
    ['not when no Wednesday is left', { start: '2026-09-10', end: '2026-09-15' }, []],
    ['not when it was stopped', { status: 'stopped' }, []],
    ['not without a title', { title: ' ' }, []],
    ['not with a date that cannot be', { start: '2026-02-30' }, []],
  ] as const) {
    it(`are there ${what}`, () => expect(spans(row)).to.deep.equal(expected));
  }

  it('have no end when nobody knows one', () =>
    expect(eventsOf({ from: '2026-09-01', talk: String, activities: [lesson({})] }).map(({ weekly }) => weekly)).to.deep.equal([{ until: undefined }])); // prettier-ignore

  it('have a uid that stays, a place when it is given, and nothing else of the row', () => {
    const [one] = of({ activities: [lesson({ start: '2026-09-07' })], place: () => 'Markt 1' });
    expect(one).to.deep.equal({ uid: 'a.s', title: 'Taalles', place: 'Markt 1', date: '2026-09-09', time: { from: '09:00', to: '12:00' }, weekly: { until: '2029-02-28' } }); // prettier-ignore
    const moved = of({ activities: [lesson({ start: '2026-11-02', title: 'Les' })] });
    expect(moved.map(({ uid }) => uid)).to.deep.equal(['a.s']);
  });

  it('hold the talks as days', () => {
    const talks = [{ id: 't', date: '2026-11-02' }, { id: 'u' }, { id: 'v', date: '2026-11-31' }];
    expect(of({ talks })).to.deep.equal([{ uid: 't', title: 'Gesprek', place: undefined, date: '2026-11-02' }]);
  });

  it('begin and end on their own weekday, and can always be written', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 6 }), (activities) => {
        const found = of({ activities });
        for (const { uid, date, weekly } of found) {
          const [row = '', id = ''] = uid.split('.');
          const slots = activities
            .filter((one) => one.id === row)
            .flatMap((one) => one.schedule as { id: string; day: string }[]);
          const day = weekdays.findIndex((name) => name === slots.find((slot) => slot.id === id)?.day);
          expect([date, weekly!.until!].map((one) => weekdayOf(dayNumber(one)!))).to.deep.equal([day, day]);
          expect(date <= weekly!.until!).to.equal(true);
        }
        expect(ics(found, { stamp: '2026-06-01T00:00:00Z', host: 'x' }).split('BEGIN:VEVENT')).to.have.length(found.length + 1);
      }),
      runs,
    );
  });
});
