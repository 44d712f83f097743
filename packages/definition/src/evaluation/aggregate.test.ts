import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { aggregate, type Figure } from './aggregate.ts';
import { catalogue, held, kept } from './catalogue.suite.ts';
import type { Kept } from './document.ts';
import { smallest, suppress, type Counted } from './suppress.ts';

const runs = Number(new URLSearchParams(location.search).get('runs') ?? 100);
const today = '2026-09-01';
const figures = catalogue(
  {},
  {
    score: { lifeArea: 'housing', series: true, asks: { participant: ['start'] }, answer: { type: 'score' } },
    care: { asks: { caseManager: ['start'] }, answer: { type: 'choice' } },
  },
  {
    work: { measure: 'share', of: { field: 'paidWork', is: { const: true } }, among: { field: 'active', is: { const: true } } },
    route: { measure: 'distribution', among: { not: { field: 'route', is: { absent: true } } }, by: 'route' },
    wait: { measure: 'median', value: 'daysToIntake' },
    smart: { measure: 'ratio', value: 'goalsSmart', per: 'goals' },
    change: { measure: 'mean', value: 'change', by: 'lifeArea' },
    care: { measure: 'count', of: { field: 'care', is: { const: 'problem' } } },
  },
);

interface Person {
  readonly route: string;
  readonly works: boolean;
  readonly waited: number;
}

function person({ route, works, waited }: Person): Kept[] {
  const day = `2026-02-${String(1 + waited).padStart(2, '0')}`;
  const activities = { items: works ? [{ id: 'a', kind: 'paid-work', status: 'started' }] : [] };
  const goals = {
    items: [{ id: 'g', specific: 'x', measurable: 'x', timeBound: '2027-01-01', owner: 'participant' }, { id: 'h' }],
  };
  const scored = (score: number) => ({
    answers: { participant: { score: { score } }, caseManager: { care: { choice: works ? 'problem' : 'yes' } } },
  });
  return [
    kept('intake', {
      residence: { duoNoticeDate: '2026-02-01', brpRegistrationDate: '2026-02-01' },
      conversation: { dates: [day] },
    }),
    kept('pipDecision', { pip: { initialDate: '2026-03-20' }, route: { type: route } }),
    kept('developmentPlan', { activities, goals }),
    held('start', '2026-03-20', scored(2)),
    held('year', '2026-08-20', scored(works ? 4 : 3)),
  ];
}

const group = (n: number, one: Person): Kept[][] => Array.from({ length: n }, () => person(one));
const find = (all: readonly Figure[], id: string) => all.find(({ indicator }) => indicator.id === id);
const shown = (figure: Figure | undefined) =>
  Object.fromEntries([...(figure?.groups ?? [])].map(([name, cell]) => [name, cell?.value]));

describe('aggregates', () => {
  const many = [
    ...group(20, { route: 'b1', works: true, waited: 4 }),
    ...group(30, { route: 'b1', works: false, waited: 8 }),
    ...group(12, { route: 'z', works: true, waited: 6 }),
    ...group(12, { route: 'z', works: false, waited: 10 }),
    ...group(3, { route: 'education', works: true, waited: 2 }),
    ...group(9, { route: 'education', works: false, waited: 2 }),
  ];
  const all = aggregate(many, { catalogue: figures, today, by: 'route' });

  it('count people, days, goals and scores', () => {
    expect(find(all, 'work')?.total).to.deep.equal({ people: 90, value: 0.45 });
    expect(find(all, 'wait')?.total).to.deep.equal({ people: 90, value: 6 });
    expect(find(all, 'smart')?.total).to.deep.equal({ people: 90, value: 0.5 });
    expect(shown(find(all, 'change'))).to.deep.equal({ housing: 1.4 });
    expect(find(all, 'change')?.total).to.equal(undefined);
    expect(find(all, 'care')?.total).to.deep.equal({ people: 90, value: 40 });
  });

  it('count everyone where nothing is said of for whom it holds', () => {
    const everyone = catalogue({}, {}, { all: { measure: 'count' }, active: { measure: 'count', among: { field: 'active', is: { const: true } } } }); // prettier-ignore
    const [first, second] = aggregate(many, { catalogue: everyone, today, by: 'route' });
    expect([first?.total?.value, second?.total?.value]).to.deep.equal([90, 90]);
    expect(shown(first)).to.deep.equal({ b1: 50, education: 10, z: 20 });
    const [few] = aggregate(many.slice(0, 9), { catalogue: everyone, today });
    expect(few?.total).to.equal(undefined);
  });

  it('withhold a small cell, and another so that the total does not tell it', () => {
    // Education has 3 who work; alone the total would tell them, so the smallest other route is withheld too.
    expect(shown(find(all, 'work'))).to.deep.equal({ b1: 0.4, education: undefined, z: undefined });
    expect(find(all, 'work')?.withheld).to.equal(true);
    expect(shown(find(all, 'route'))).to.deep.equal({ b1: 0.6, education: 0.15, z: 0.25 });
  });

  it('say nothing of fewer than ten people', () => {
    for (const { total, groups } of aggregate(group(9, { route: 'b1', works: true, waited: 4 }), {
      catalogue: figures,
      today,
      by: 'route',
    })) {
      expect(total).to.equal(undefined);
      expect([...groups.values()].every((cell) => cell === undefined)).to.equal(true);
    }
    expect(
      aggregate([], { catalogue: figures, today }).every(({ total, withheld }) => total === undefined && !withheld),
    ).to.equal(true);
  });

  it('do not depend on the order of the dossiers', () => {
    const people = fc.array(
      fc.record({ route: fc.constantFrom('b1', 'z', 'education'), works: fc.boolean(), waited: fc.nat(20) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (given, random) => {
        const dossiers = given.map(person);
        const mixed = dossiers
          .map((one) => [random.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const said = (some: Kept[][]) =>
          aggregate(some, { catalogue: figures, today, by: 'route' }).map((one) => [one.total, [...one.groups]]);
        expect(said(mixed)).to.deep.equal(said(dossiers));
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it('read what is no dossier without throwing', () => {
    const odd: Kept[][] = [
      [],
      [kept('intake', null)],
      [kept('evaluation', { answers: { participant: 5 } }), kept('developmentPlan', [])],
    ];
    const strange = catalogue(
      {},
      {},
      { x: { measure: 'mean', value: '__proto__' }, y: { measure: 'constructor', of: 5 }, z: {} },
    );
    expect(aggregate(odd, { catalogue: strange, today, by: 'toString' })).to.have.length(3);
  });
});

describe('figures beside each other', () => {
  const people = {
    active: { field: 'active', is: { const: true } },
    planned: { not: { field: 'firstPlanOn', is: { absent: true } } },
  };
  const works = { measure: 'share', of: { field: 'paidWork', is: { const: true } } };
  const nested = catalogue(
    {},
    {},
    {
      noPlan: { measure: 'count', of: { not: people.planned }, among: people.active },
      works: { ...works, among: people.active },
      worksWithPlan: { ...works, among: { all: [people.active, people.planned] } },
    },
  );
  const [withPlan, without] = [true, false].map((plan) =>
    [true, false].map((busy) => {
      const all = person({ route: 'b1', works: busy, waited: 4 });
      return plan ? all : all.filter(({ kind }) => kind !== 'pipDecision' && kind !== 'evaluation');
    }),
  );
  /** How many are there with a plan who work, with a plan who do not, and so without a plan. */
  type Town = readonly [number, number, number, number];
  const told = (town: Town) => {
    const kinds = [...(withPlan ?? []), ...(without ?? [])];
    const all = town.flatMap((n, i) => Array.from({ length: n }, () => kinds[i] ?? []));
    return JSON.stringify(aggregate(all, { catalogue: nested, today }).map(({ total, groups }) => [total, [...groups]]));
  };
  const steps = [0, 1, -1];
  const few = Array.from({ length: 10 }, (_, n) => n);

  it('do not tell how many people a withheld cell holds: as many published the same', () => {
    // Of 45 people 5 have no plan; how many have one follows from the figure beside it.
    expect(JSON.parse(told([20, 20, 3, 2]))).to.deep.equal([
      [null, []],
      [{ people: 50, value: 0.45 }, []],
      [{ people: 40, value: 0.5 }, []],
    ]);
    const size = fc.integer({ min: 12, max: 40 });
    const small = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.tuple(size, size, small, small), (town) => {
        const published = told(town);
        const [a, b, c, d] = town;
        const same = (x: number, y: number) => few.some((z) => few.some((w) => z + w > 0 && z + w !== c + d && told([x, y, z, w]) === published)); // prettier-ignore
        expect(steps.some((x) => steps.some((y) => same(a + x, b + y)))).to.equal(true);
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  it('do not name a group of which nothing can be told: that somebody is in it says enough', () => {
    const some = [...group(20, { route: 'b1', works: true, waited: 4 }), ...group(20, { route: 'b1', works: false, waited: 4 }), ...group(1, { route: 'education', works: true, waited: 2 })]; // prettier-ignore
    for (const { groups, indicator } of aggregate(some, { catalogue: figures, today, by: 'route' }))
      expect([...groups.keys()], indicator.id).not.to.include('education');
    const route = find(aggregate(some, { catalogue: figures, today }), 'route');
    expect([...(route?.groups.keys() ?? [])]).to.deep.equal([]);
    expect(route?.withheld).to.equal(true);
  });
});

const changes = (numbers: readonly number[]) => numbers.filter((n) => n !== 0).length;

describe('groupings beside each other', () => {
  const works = catalogue({}, {}, { work: { measure: 'share', of: { field: 'paidWork', is: { const: true } } }, working: { measure: 'count', of: { field: 'paidWork', is: { const: true } } } }); // prettier-ignore
  const one = (plan: 'none' | 'no-route' | 'route', busy: boolean): Kept[] => {
    const route = plan === 'route' ? { route: { type: 'b1' } } : {};
    return [
      ...(plan === 'none' ? [] : [kept('pipDecision', { pip: { initialDate: '2026-03-20' }, ...route })]),
      kept('developmentPlan', { activities: { items: busy ? [{ id: 'a', kind: 'paid-work', status: 'started' }] : [] } }),
    ];
  };
  const kinds = (['none', 'no-route', 'route'] as const).flatMap((plan) => [one(plan, true), one(plan, false)]);
  /**
   * How many work and do not work: without a plan, with a plan that has no route, with a route. Who has a plan and no route is in one group
   * by months with those who have a route, and in one group by route with those who have no plan: in neither alone.
   */
  type Town = readonly [number, number, number, number, number, number];
  const told = (town: Town) => {
    const all = town.flatMap((n, i) => Array.from({ length: n }, () => kinds[i] ?? []));
    const by = (name: string | undefined) =>
      aggregate(all, { catalogue: works, today, by: name }).map(({ total, groups }) => [total, [...groups]]);
    return JSON.stringify([undefined, 'monthsSincePlan', 'route'].map(by));
  };
  const few = [0, 1, -1];
  /** The others one more or less, the fewest changes first. */
  const nudges = few.flatMap((i) => few.flatMap((j) => few.flatMap((k) => few.map((l) => [i, j, k, l])))).sort((x, y) => changes(x) - changes(y)); // prettier-ignore
  /** Whether a town with these few between the groups publishes the same, the others being a few more or less. */
  const couldBe = ([a, b, c, d, e, f]: Town, [busy, idle]: readonly [number, number]) => {
    const published = told([a, b, c, d, e, f]);
    return nudges.some(([i = 0, j = 0, k = 0, l = 0]) => told([a + i, b + j, busy, idle, e + k, f + l]) === published); // prettier-ignore
  };

  it('do not tell by subtraction whether the only one between two groups works', () => {
    // Of 223 without a plan 10 work, of 224 without a route as well: who is between them does not work, hundredths of exact numbers told.
    expect(couldBe([10, 213, 0, 1, 30, 40], [1, 0])).to.equal(true);
    expect(couldBe([10, 14, 1, 0, 30, 40], [0, 1])).to.equal(true);
  });

  it('do not tell how many are between two groups, nor how many of them work', () => {
    const size = fc.integer({ min: 10, max: 30 });
    const towns = fc.tuple(size, size, fc.nat(2), fc.integer({ min: 1, max: 2 }), size, size);
    fc.assert(
      fc.property(towns, (town) => {
        const [, , busy, idle] = town;
        const others = [[busy + 1, idle], [busy, idle + 1], [busy, idle - 1], [busy - 1, idle]].filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x + y > 0); // prettier-ignore
        expect(
          others.some(([x = 0, y = 0]) => couldBe(town, [x, y])),
          'how many',
        ).to.equal(true);
        const flipped = [
          [busy + 1, idle - 1],
          [busy - 1, idle + 1],
        ].filter(([x = 0, y = 0]) => x >= 0 && y >= 0);
        expect(
          flipped.some(([x = 0, y = 0]) => couldBe(town, [x, y])),
          'how many of them work',
        ).to.equal(true);
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});

describe('withholding', () => {
  const cells = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [a, b]);
  const counted: fc.Arbitrary<Counted[]> = fc
    .array(
      fc.oneof(
        cells,
        fc.nat(40).map((n) => [n, n + 10]),
      ),
      { maxLength: 8 },
    )
    .map((all) => all.map((one, i) => ({ group: `g${i}`, cells: one })));
  const sum = (groups: readonly Counted[], i: number) => groups.reduce((n, one) => n + (one.cells[i] ?? 0), 0);

  it('leaves no cell under ten to be seen or worked out from the total', () => {
    fc.assert(
      fc.property(counted, (all) => {
        const { groups, total } = suppress(all);
        const width = all[0]?.cells.length ?? 0;
        for (const { group, cells: seen } of all) if (groups.has(group)) expect(Math.min(...seen)).to.be.at.least(smallest);
        if (!total) return;
        const hidden = all.filter(({ group }) => !groups.has(group));
        for (let i = 0; i < width; i++) {
          expect(sum(all, i)).to.be.at.least(smallest);
          if (hidden.length > 0) expect(sum(hidden, i)).to.be.at.least(smallest);
        }
        expect(hidden.length).not.to.equal(1);
      }),
      { numRuns: runs * 5 },
    );
  });

  it('does not depend on the order of the groups, and withholds nothing of large ones', () => {
    fc.assert(
      fc.property(counted, (all) => {
        const [one, other] = [suppress(all), suppress(all.toReversed())];
        expect([...one.groups].sort()).to.deep.equal([...other.groups].sort());
        expect(one.total).to.equal(other.total);
      }),
      { numRuns: runs },
    );
    const large: Counted[] = [
      { group: 'a', cells: [10, 10] },
      { group: 'b', cells: [30, 12] },
    ];
    expect([...suppress(large).groups].sort()).to.deep.equal(['a', 'b']);
  });
});
