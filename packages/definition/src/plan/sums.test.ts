import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activity, runs } from '../../test/plans.ts';
import { dayNumber } from './days.ts';
import type { ActivityRow } from './rows.ts';
import { Sums } from './sums.ts';
import { targetsFor } from './targets.ts';

const row = (more: ActivityRow): ActivityRow => ({ kind: 'language-class', hoursPerWeek: 10, ...more });
const told = (sums: Sums) => ({ busiest: sums.busiest, reached: sums.reached, findings: sums.findings() });
const towards = (sums: Sums, id: string) => sums.reached.find(({ target }) => target.id === id);

describe('the busiest week of a plan', () => {
  const cases: [what: string, rows: ActivityRow[], busiest: unknown][] = [
    ['is unknown while nothing takes hours', [row({ hoursPerWeek: 0 }), row({ status: 'done' })], undefined],
    ['has no dates when nothing has', [row({}), row({})], { hours: 20, from: undefined, to: undefined }],
    [
      'is when activities run at the same time',
      [row({ start: '2026-01-05', end: '2026-03-01' }), row({ start: '2026-02-02', end: '2026-06-30' })],
      { hours: 20, from: '2026-02-02', to: '2026-03-01' },
    ],
    [
      'does not add what follows on each other',
      [row({ start: '2026-01-05', end: '2026-01-11' }), row({ start: '2026-01-12', end: '2026-01-18' })],
      { hours: 10, from: '2026-01-05', to: '2026-01-18' },
    ],
    [
      'begins where the first that is open begins',
      [row({ start: '2026-01-05' })],
      { hours: 10, from: '2026-01-05', to: undefined },
    ],
  ];
  for (const [what, rows, busiest] of cases) it(what, () => expect(new Sums(rows).busiest).to.deep.equal(busiest));

  it('of more than 40 hours is warned of, of 40 is not', () => {
    const sums = new Sums([row({ hoursPerWeek: 40, start: '2026-01-05', end: '2026-01-11' })]);
    expect(sums.findings()).to.deep.equal([]);
    sums.add(row({ hoursPerWeek: 0.5 }));
    expect(sums.findings().map(({ code, severity, params }) => [code, severity, params])).to.deep.equal([
      ['plan.week-over', 'warning', { hours: 40.5, limit: 40, from: '2026-01-05', to: '2026-01-11' }],
    ]);
  });

  it('is asked of one day too', () => {
    const sums = new Sums([row({ start: '2026-01-05', end: '2026-01-11' }), row({})]);
    expect(['2026-01-04', '2026-01-05', '2026-01-12'].map((date) => sums.perWeekOn(dayNumber(date)!))).to.deep.equal([
      10, 20, 10,
    ]);
  });
});

describe('the hours towards what the law asks', () => {
  it('add lessons and KNM for the course, and lessons alone for scaling down', () => {
    const year = { start: '2026-01-05', end: '2026-12-27', hoursPerWeek: 10 };
    const sums = new Sums([row({ ...year, hoursDone: 120 }), row({ ...year, kind: 'knm' }), row({ kind: 'map' })]);
    expect(towards(sums, 'course')).to.deep.include({ planned: 1020, done: 120, uncounted: 0 });
    expect(towards(sums, 'nt2')).to.deep.include({ planned: 510, done: 120, uncounted: 0 });
    expect(towards(sums, 'map')).to.deep.include({ planned: 0, done: 0, uncounted: 1 });
  });

  it('are those that the activity says it counts for, and of its kind while it says nothing', () => {
    const two = { start: '2026-01-05', end: '2026-01-18', hoursPerWeek: 5 };
    const says = (kind: string, countsFor: string) => row({ ...two, kind, countsFor });
    const sums = new Sums([says('pvt', 'participation'), says('volunteering', 'none'), says('language-class', 'none'), row({ ...two, kind: 'volunteering' })]); // prettier-ignore
    const planned = ['participation', 'pvt', 'course', 'nt2'].map((id) => towards(sums, id)?.planned);
    expect(planned).to.deep.equal([20, 0, 0, 10]);
  });

  it('are warned of from the limit that the person has', () => {
    const sums = new Sums([row({ hoursPerWeek: 20 })]);
    expect([20, 19].map((limit) => sums.findings(limit).length)).to.deep.equal([0, 1]);
  });

  for (const [route, group, ids] of [
    ['b1', 'asylum-status-holder', ['nt2', 'pvt', 'map']],
    ['education', 'family-migrant', ['pvt']],
    ['z', 'asylum-status-holder', ['course', 'participation', 'pvt', 'map']],
    ['z', 'family-migrant', ['course', 'pvt', 'map']],
    [undefined, undefined, ['course', 'participation', 'nt2', 'pvt', 'map']],
  ] as const) {
    it(`are ${ids.join(', ')} on route ${route ?? '?'} for ${group ?? '?'}`, () =>
      expect(targetsFor(route, group).map(({ id }) => id)).to.deep.equal(ids));
  }
});

describe('sums by difference', () => {
  it('equal the sums made anew, whatever was added, changed and taken out', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('add', 'change', 'remove'), fc.nat(), activity), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (all) => {
        const rows: ActivityRow[] = [];
        const sums = new Sums();
        for (const [what, at, next] of all) {
          const i = rows.length && at % rows.length;
          const old = rows[i];
          if (what === 'add' || !old) rows.push(next);
          if (what === 'add' || !old) sums.add(next);
          else if (what === 'change') {
            sums.change(old, next);
            rows[i] = next;
          } else {
            sums.remove(old);
            rows.splice(i, 1);
          }
        }
        expect(told(sums)).to.deep.equal(told(new Sums(rows)));
      }),
      runs,
    );
  });

  it('read one row of 120 for one change', () => {
    let reads = 0;
    const counted = (inner: ActivityRow): ActivityRow =>
      new Proxy(inner, { get: (row, key) => (reads++, Reflect.get(row, key) as unknown) });
    const rows = Array.from({ length: 120 }, (_, i) => counted(row({ id: `${i}`, start: '2026-01-05', end: '2026-12-27' })));
    const sums = new Sums(rows);
    const one = reads / rows.length;
    reads = 0;
    sums.change(rows[60]!, counted({ ...row({ id: '60' }), hoursPerWeek: 30 }));
    expect(told(sums).findings).to.have.length(1);
    expect(reads).to.be.at.most(2 * one + Object.keys(row({ id: '60' })).length);
  });
});
