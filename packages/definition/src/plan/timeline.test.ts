import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activity, runs } from '../../test/plans.ts';
import { termOf } from './term.ts';
import { timeline, type TimelineParts } from './timeline.ts';

const today = '2027-09-01';
/** 1,096 days. */
const term = termOf({ start: '2026-03-02', end: '2029-03-01', today });
const of = (parts: Partial<TimelineParts>) => timeline({ term, today, ...parts });
const near = (day: number) => Math.round(day * 1096);
const codes = (parts: Partial<TimelineParts>) => of(parts).findings.map(({ code, path }) => `${code} ${path}`);

describe('the timeline of a term', () => {
  it('puts the term, today and each half year', () => {
    const { start, end, today: now, ticks, extensions } = of({});
    expect([start, end, near(now!)]).to.deep.equal(['2026-03-02', '2029-03-01', 548]);
    expect(ticks.map(({ date }) => date)).to.deep.equal(['2026-03-02', '2026-09-02', '2027-03-02', '2027-09-02', '2028-03-02', '2028-09-02']); // prettier-ignore
    expect(ticks.map(({ at }) => near(at)).slice(0, 2)).to.deep.equal([0, 184]);
    expect(extensions).to.deep.equal([]);
  });

  it('has no today when it lies outside', () => {
    for (const day of ['2026-03-01', '2029-03-02', 'nonsense']) expect(of({ today: day }).today).to.equal(undefined);
    expect(of({ today: '2026-03-02' }).today).to.equal(0);
  });

  it('shows extensions as parts of the whole', () => {
    const longer = termOf({ start: '2026-03-02', end: '2029-06-21', extensions: [{ id: 'a', weeks: 16 }], today });
    const { extensions, end } = of({ term: longer });
    expect([end, extensions.map(({ from, to }) => [Math.round(from * (1096 + 112)), to])]).to.deep.equal([
      '2029-06-21',
      [[1096, 1]],
    ]);
  });

  it('lays activities in lanes, whole days, open ends to the edge', () => {
    const activities = [
      { id: 'b', start: '2026-04-01', end: '2026-12-31' },
      { id: 'a', start: '2026-03-02', end: '2026-04-01' },
      { id: 'c', start: '2027-01-01' },
      { id: 'd', end: '2026-03-08' },
    ];
    const { bars, lanes } = of({ activities, partner: [{ id: 'p', start: '2028-01-01', end: '2028-01-01' }] });
    expect(bars.map(({ list, row, from, to, lane }) => [list, row.id, near(from), near(to), lane])).to.deep.equal([
      ['activities', 'a', 0, 31, 0],
      ['activities', 'd', 0, 7, 1],
      ['activities', 'b', 30, 305, 1],
      ['activities', 'c', 305, 1096, 1],
      ['partner', 'p', 670, 671, 0],
    ]);
    expect([lanes, bars[3]?.end]).to.deep.equal([2, undefined]);
  });

  it('puts goals, talks and deadlines by their day', () => {
    const { points } = of({
      goals: [{ id: 'g', timeBound: '2027-03-02' }],
      talks: [{ id: 't', date: '2026-06-02' }],
      deadlines: [{ id: 'routeSwitchUntil', date: '2027-09-02' }],
    });
    expect(points.map(({ list, row, from, to }) => [list, row.id, near(from), from === to])).to.deep.equal([
      ['talks', 't', 92, true],
      ['goals', 'g', 365, true],
      ['deadlines', 'routeSwitchUntil', 549, true],
    ]);
  });

  it('lists apart what has no date, or one that cannot be, and tells which', () => {
    const activities = [{ id: 'a' }, { id: 'b', start: '2026-02-30' }, { id: 'c', start: '2026-05-02', end: '2026-05-01' }, { id: 'd', start: '2026-05-02', end: 5 }]; // prettier-ignore
    const { undated, bars } = of({ activities, goals: [{ id: 'g' }, { id: 'h', timeBound: 'soon' }] });
    expect(undated.map(({ row }) => row.id)).to.deep.equal(['a', 'b', 'c', 'g', 'h']);
    expect(bars.map(({ row }) => row.id)).to.deep.equal(['d']);
    expect(codes({ activities, goals: [{ id: 'h', timeBound: 'soon' }] })).to.deep.equal([
      'plan.date-impossible activities.start#b',
      'plan.dates-reversed activities.end#c',
      'plan.date-impossible activities.end#d',
      'plan.date-impossible goals.timeBound#h',
    ]);
  });

  it('keeps what lies outside the term at its edge, and tells it', () => {
    const activities = [{ id: 'a', start: '2026-01-01', end: '2026-02-01' }, { id: 'b', start: '2029-03-01', end: '2029-03-02' }]; // prettier-ignore
    expect(of({ activities }).bars.map(({ from, to }) => [near(from), near(to)])).to.deep.equal([[0, 0], [1095, 1096]]); // prettier-ignore
    expect(codes({ activities, goals: [{ id: 'g', timeBound: '2031-01-01' }] })).to.deep.equal([
      'plan.before-term activities.start#a',
      'plan.after-term activities.end#b',
      'plan.after-term goals.timeBound#g',
    ]);
    expect(of({ activities }).findings[0]?.params).to.deep.equal({ date: '2026-01-01', term: '2026-03-02' });
  });

  it('loses no row, whatever it is given, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 12 }), (activities) => {
        const { bars, undated } = of({ activities });
        expect([...bars, ...undated].map(({ row }) => row)).to.have.members(activities);
        for (const { from, to } of bars) expect(0 <= from && from <= to && to <= 1).to.equal(true);
      }),
      runs,
    );
  });
});
