import { expect } from '@open-wc/testing';
import { hoursOf } from './hours.ts';
import type { ActivityRow } from './rows.ts';

const two = [
  { id: '1', day: 'monday', from: '09:00', to: '12:00' },
  { id: '2', day: 'tuesday', from: '09:00', to: '10:30' },
];
const weeks = { start: '2026-01-05', end: '2026-01-18' };

describe('the hours of an activity', () => {
  type Case = [what: string, row: ActivityRow, perWeek: number | undefined, planned: number | undefined, done: number];
  const cases: Case[] = [
    ['are those it says, for as many weeks as it runs', { ...weeks, hoursPerWeek: 3 }, 180, 360, 0],
    ['count parts of a week', { start: '2026-01-05', end: '2026-01-05', hoursPerWeek: 7 }, 420, 60, 0],
    ['are those of its days and times when it says none', { ...weeks, schedule: two }, 270, 540, 0],
    ['are those it says rather than those of its times', { ...weeks, schedule: two, hoursPerWeek: 1 }, 60, 120, 0],
    ['are not known without hours', weeks, undefined, undefined, 0],
    ['are not planned without an end', { start: '2026-01-05', hoursPerWeek: 3 }, 180, undefined, 0],
    ['are not planned when it ends before it starts', { start: '2026-02-01', end: '2026-01-01', hoursPerWeek: 3 }, 180, undefined, 0],
    ['come to what was done when it was stopped', { ...weeks, hoursPerWeek: 3, status: 'stopped', hoursDone: 2.5 }, 180, 150, 150],
    ['leave out what is no number of hours', { ...weeks, hoursPerWeek: -3, hoursDone: '5', schedule: 'x' }, undefined, undefined, 0],
    ['leave out times that end before they begin', { ...weeks, schedule: [{ from: '12:00', to: '09:00' }, null, 5] }, undefined, undefined, 0],
    ['are not without end', { ...weeks, hoursPerWeek: Infinity, hoursDone: 1e300 }, undefined, undefined, 0],
  ]; // prettier-ignore
  for (const [what, row, ...expected] of cases) {
    it(what, () => {
      const { perWeek, planned, done } = hoursOf(row);
      expect([perWeek, planned, done]).to.deep.equal(expected);
    });
  }

  for (const [status, busy] of [
    ['planned', true],
    ['started', true],
    [undefined, true],
    ['paused', false],
    ['done', false],
    ['stopped', false],
  ] as const) {
    // prettier-ignore
    it(`${busy ? 'take' : 'take no'} time in a week when it is ${status ?? 'without a status'}`, () => {
      expect(hoursOf({ ...weeks, hoursPerWeek: 3, status }).busy !== undefined).to.equal(busy);
    });
  }
});
