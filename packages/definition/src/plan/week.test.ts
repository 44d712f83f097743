import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activity, runs } from '../../test/plans.ts';
import { clashes, type Clash } from './clashes.ts';
import { timeAt } from './days.ts';
import type { ActivityRow } from './rows.ts';
import { slotsOf, type WeekParts } from './slots.ts';
import { week } from './week.ts';

const at = (id: string, day: string, from: string, to: string) => ({ id, day, from, to });
const act = (id: string, schedule: unknown, more: ActivityRow = {}): ActivityRow => ({ id, title: id, schedule, ...more });
const lesson = act('lesson', [at('1', 'monday', '09:00', '12:00'), at('2', 'thursday', '09:00', '12:00')], { start: '2026-01-05', end: '2026-06-25', childcareNeeded: true }); // prettier-ignore
const shown = (parts: WeekParts, on?: string) =>
  week(parts, on).flatMap(({ day, date, slots }) =>
    slots.map(({ who, row, from }) => [day, date, timeAt(from), who, row?.id].filter(Boolean).join(' ')),
  );

describe('the agenda of a week', () => {
  it('holds what the newcomer and the partner do, and the childcare, by day and time', () => {
    const parts = { activities: [lesson, act('walk', [at('3', 'monday', '08:00', '09:00')])], partner: [act('work', [at('4', 'monday', '09:00', '11:00')])], childcare: { monday: ['afternoon', 'morning'] } }; // prettier-ignore
    expect(shown(parts)).to.deep.equal([
      'monday 07:00 childcare',
      'monday 08:00 participant walk',
      'monday 09:00 partner work',
      'monday 09:00 participant lesson',
      'monday 13:00 childcare',
      'thursday 09:00 participant lesson',
    ]);
  });

  for (const [on, days] of [
    ['2026-01-04', []],
    ['2026-01-05', ['monday 2026-01-05 09:00 participant lesson', 'thursday 2026-01-08 09:00 participant lesson']],
    ['2026-06-28', ['monday 2026-06-22 09:00 participant lesson', 'thursday 2026-06-25 09:00 participant lesson']],
    ['2026-06-29', []],
  ] as const) {
    it(`of ${on} holds what goes on then`, () => expect(shown({ activities: [lesson] }, on)).to.deep.equal(days));
  }

  it('leaves out what is paused, done or stopped', () =>
    expect(['paused', 'done', 'stopped'].flatMap((status) => shown({ activities: [{ ...lesson, status }] }))).to.deep.equal([]));

  it('tells which times cannot be', () => {
    const schedule = [at('1', 'monday', '12:00', '09:00'), at('2', 'funday', '09:00', '10:00'), at('3', 'monday', '9', '10:00'), 'x', null]; // prettier-ignore
    const { slots, findings } = slotsOf({ activities: [act('a', schedule), act('b', { monday: 1 })], partner: [act('c', [{}])] });
    expect(slots).to.deep.equal([]);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'plan.slot-reversed activities.schedule#1',
      'plan.slot-unread activities.schedule#2',
      'plan.slot-unread activities.schedule#3',
      'plan.slot-unread partner.schedule#',
    ]);
  });
});

const said = (clash: Clash) =>
  clash.code === 'overlap'
    ? `${clash.slots.map(({ row }) => String(row?.id)).join('+')} ${timeAt(clash.from)}-${timeAt(clash.to)}`
    : `${String(clash.slot.row?.id)} without care ${clash.gaps.map(({ from, to }) => `${timeAt(from)}-${timeAt(to)}`).join(' ')}`;

describe('clashes in a week', () => {
  const gym = (from: string, to: string, more: ActivityRow = {}) => act('gym', [at('9', 'monday', from, to)], more);
  const care = (monday: unknown) => ({ childcare: { monday, thursday: ['morning'] } });
  const cases: [what: string, parts: WeekParts, expected: string[]][] = [
    ['none where one begins when the other ends', { activities: [lesson, gym('12:00', '13:00')], ...care(['morning']) }, []],
    ['two times that overlap', { activities: [lesson, gym('11:00', '13:00')], ...care(['morning']) }, ['lesson+gym 11:00-12:00']],
    ['one within the other', { activities: [lesson, gym('10:00', '10:30')], ...care(['morning']) }, ['lesson+gym 10:00-10:30']],
    ['none in another period', { activities: [lesson, gym('09:00', '12:00', { start: '2026-09-01' })], ...care(['morning']) }, []],
    ['none between two persons', { activities: [lesson], partner: [gym('09:00', '12:00')], ...care(['morning']) }, []],
    ['of the partner alone', { partner: [gym('09:00', '12:00'), gym('11:00', '12:00')] }, ['gym+gym 11:00-12:00']],
    ['a lesson without childcare', { activities: [lesson], ...care([]) }, ['lesson without care 09:00-12:00']],
    ['a lesson when nothing is agreed', { activities: [lesson] }, ['lesson without care 09:00-12:00', 'lesson without care 09:00-12:00']],
    ['childcare that ends too early', { activities: [lesson], childcare: [at('a', 'monday', '08:00', '10:00'), at('b', 'monday', '10:30', '11:00'), at('c', 'thursday', '08:00', '13:00')] }, ['lesson without care 10:00-10:30 11:00-12:00']],
    ['parts of the day that the gemeente puts elsewhere', { activities: [lesson], ...care(['morning']), dayParts: { morning: ['08:30', '11:30'] } }, ['lesson without care 11:30-12:00', 'lesson without care 11:30-12:00']],
    ['none where none is needed', { activities: [{ ...lesson, childcareNeeded: 'yes' }] }, []],
    ['none in what is no list', { activities: [act('a', 5), act('b', null)], childcare: { monday: 'morning', __proto__: ['x'] } }, []],
  ]; // prettier-ignore
  for (const [what, parts, expected] of cases) it(what, () => expect(clashes(parts).map(said)).to.deep.equal(expected));

  it('are told up to 200', () => {
    const all = Array.from({ length: 100 }, (_, i) => gym('09:00', '12:00', { id: `${i}` }));
    expect(clashes({ activities: all })).to.have.length(200);
  });

  it('are the pairs that share a minute of a day, each once', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 6 }), (activities) => {
        const { slots } = slotsOf({ activities });
        const pairs = slots.flatMap(
          (a, i) =>
          slots.slice(i + 1).filter((b) => a.day === b.day && a.from < b.to && b.from < a.to && Math.max(a.period.first, b.period.first) <= Math.min(a.period.last, b.period.last)), // prettier-ignore
        );
        const found = clashes({ activities }).filter(({ code }) => code === 'overlap');
        expect(found.length).to.equal(pairs.length);
      }),
      runs,
    );
  });
});
