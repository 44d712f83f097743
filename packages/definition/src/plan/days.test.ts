import { expect } from '@open-wc/testing';
import { dayAt, dayNumber, periodOf, timeAt, timeOf, weekdayOf, weekdays } from './days.ts';

describe('days without a clock', () => {
  for (const [date, weekday] of [
    ['1969-12-29', 'monday'],
    ['1970-01-01', 'thursday'],
    ['2026-03-29', 'sunday'],
    ['2028-02-29', 'tuesday'],
    ['9999-12-31', 'friday'],
  ] as const) {
    it(`${date} is a ${weekday}, and comes back from its number`, () => {
      const number = dayNumber(date)!;
      expect([dayAt(number), weekdays[weekdayOf(number)]]).to.deep.equal([date, weekday]);
    });
  }

  it('knows no day that does not exist', () => {
    for (const value of ['2026-02-30', '2026-02', '2026-2-3', '', 5, null, undefined, {}, ['2026-01-01']])
      expect(dayNumber(value)).to.equal(undefined);
  });

  it('knows times of the day', () => {
    expect(['00:00', '09:05', '23:59'].map(timeOf)).to.deep.equal([0, 545, 1439]);
    expect(['24:00', '9:05', '09:60', '', 9, null, ['09:05']].map(timeOf)).to.deep.equal(Array(7).fill(undefined));
    expect([0, 545, 1439].map(timeAt)).to.deep.equal(['00:00', '09:05', '23:59']);
  });

  it('reads a period, open where a date lacks, and none where a date cannot be', () => {
    expect(periodOf({})).to.deep.equal({ first: -Infinity, last: Infinity });
    expect(periodOf({ start: '1970-01-02', end: null })).to.deep.equal({ first: 1, last: Infinity });
    expect(periodOf({ start: '1970-01-02', end: '1970-01-02' })).to.deep.equal({ first: 1, last: 1 });
    expect(periodOf({ start: '1970-01-03', end: '1970-01-02' })).to.equal(undefined);
    expect(periodOf({ start: '1970-02-30' })).to.equal(undefined);
  });
});
