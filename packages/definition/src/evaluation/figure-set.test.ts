import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { catalogue, kept } from './catalogue.suite.ts';
import type { Kept } from './document.ts';
import { figureSet, figuresIn, type FigureSet, type Telling } from './figure-set.ts';

const runs = Number(new URLSearchParams(location.search).get('runs') ?? 100);
const figures = catalogue(
  {},
  {},
  {
    work: { measure: 'share', of: { field: 'paidWork', is: { const: true } } },
    working: { measure: 'count', of: { field: 'paidWork', is: { const: true } } },
    wait: { measure: 'median', value: 'daysToIntake' },
    all: { measure: 'count' },
  },
);

function person(route: string, busy: boolean, waited = 4): Kept[] {
  return [
    kept('intake', {
      residence: { duoNoticeDate: '2026-02-01', brpRegistrationDate: '2026-02-01' },
      conversation: { dates: [`2026-02-${String(1 + waited).padStart(2, '0')}`] },
    }),
    kept('pipDecision', { pip: { initialDate: '2026-03-20' }, route: { type: route } }),
    kept('developmentPlan', { activities: { items: busy ? [{ id: 'a', kind: 'paid-work', status: 'started' }] : [] } }),
  ];
}

/** How many people on route B1 and on the Z-route work, and do not. */
type Town = readonly [number, number, number, number];
const peopleOf = ([a, b, c, d]: Town, waited?: number): Kept[][] => [
  ...Array.from({ length: a }, () => person('b1', true, waited)),
  ...Array.from({ length: b }, () => person('b1', false, waited)),
  ...Array.from({ length: c }, () => person('z', true, waited)),
  ...Array.from({ length: d }, () => person('z', false, waited)),
];
const tell = (town: Town, today: string, before?: Telling, waited?: number) =>
  figureSet(peopleOf(town, waited), { catalogue: figures, today, by: ['route'], before });
const dayOf = ({ set }: Telling, id: string) =>
  Object.fromEntries(Object.entries(set.by).map(([by, all]) => [by, all.find(({ indicator }) => indicator === id)?.on]));
const [first, second] = ['2026-03-01', '2026-06-01'];

describe('figures of two days beside each other', () => {
  it('do not tell whether the only one who came works, where the numbers just then round otherwise', () => {
    const before = tell([14, 30, 20, 20], first);
    const after = tell([15, 30, 20, 20], second, before);
    // Told anew, 14 of 44 and 15 of 45 would be other shares: who came works.
    expect(tell([15, 30, 20, 20], second).set.by['']?.[0]?.total).not.to.deep.equal(before.set.by['']?.[0]?.total);
    expect(after.set.on).to.equal(second);
    for (const id of ['work', 'working', 'wait', 'all']) expect(dayOf(after, id), id).to.deep.equal({ '': first, route: first });
    expect(after.set.by).to.deep.equal(before.set.by);
  });

  it('do not tell who came by a group that is shown from then on', () => {
    const before = tell([30, 30, 9, 12], first);
    expect(before.set.by['route']?.find(({ indicator }) => indicator === 'work')?.groups['z']).to.equal(null);
    expect(tell([30, 30, 10, 12], second, before).set.by['route']).to.deep.equal(before.set.by['route']);
  });

  it('are told anew when ten or more came in every cell of a group, and none in the others', () => {
    const before = tell([14, 30, 20, 20], first);
    const after = tell([24, 41, 20, 20], second, before);
    for (const id of ['work', 'working', 'all']) expect(dayOf(after, id), id).to.deep.equal({ '': second, route: second });
    // What holds for one more can change a median while nobody came to the Z-route.
    expect(dayOf(after, 'wait')).to.deep.equal({ '': first, route: first });
    // Of those who came none works: that tells it of each of them.
    expect(dayOf(tell([14, 45, 20, 20], second, before), 'work')).to.deep.equal({ '': first, route: first });
  });

  it('count from when a figure was last told, so that many small changes do not add up unseen', () => {
    let telling = tell([20, 30, 20, 20], first);
    for (let more = 1; more < 10; more++) telling = tell([20 + more, 30 + more, 20, 20], second, telling);
    expect(dayOf(telling, 'work')['']).to.equal(first);
    expect(dayOf(tell([30, 40, 20, 20], second, telling), 'work')['']).to.equal(second);
  });

  it('do not tell a median anew when only what holds for people changed', () => {
    const before = tell([20, 20, 20, 20], first);
    expect(dayOf(tell([20, 20, 20, 20], second, before, 9), 'wait')).to.deep.equal({ '': first, route: first });
  });

  it('withhold a grouping that was not told before, while the rest is of an earlier day', () => {
    const before = figureSet(peopleOf([14, 30, 20, 20]), { catalogue: figures, today: first });
    const work = tell([15, 30, 20, 20], second, before).set.by['route']?.find(({ indicator }) => indicator === 'work');
    expect(work).to.deep.equal({ indicator: 'work', on: second, total: null, groups: {}, withheld: true });
  });

  it('are the same whoever of fewer than ten came or went, and are plain JSON', () => {
    const size = fc.integer({ min: 0, max: 30 });
    const step = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.tuple(size, size, size, size), fc.tuple(step, step, step, step), (town, steps) => {
        const next = town.map((n, i) => Math.max(0, n + (steps[i] ?? 0))) as unknown as Town;
        const before = JSON.parse(JSON.stringify(tell(town, first))) as Telling;
        const after = tell(next, second, before);
        if (next.some((n, i) => n !== town[i])) expect(after.set.by['']?.[0]).to.deep.equal(before.set.by['']?.[0]);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it('are read with their indicators; what the catalogue does not know is left out', () => {
    const { set } = tell([14, 30, 20, 20], first);
    const read = figuresIn(set, figures, 'route');
    expect(read.map(({ indicator, on }) => [indicator.id, on])).to.deep.equal(['work', 'working', 'wait', 'all'].map((id) => [id, first])); // prettier-ignore
    expect([...(read[0]?.groups.keys() ?? [])]).to.deep.equal(['b1', 'z']);
    expect(figuresIn(set, catalogue({}, {}, {}))).to.deep.equal([]);
    expect(figuresIn(set, figures, '__proto__')).to.deep.equal([]);
    expect(figuresIn({} as FigureSet, figures)).to.deep.equal([]);
  });
});
