import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { runs } from '../../test/plans.ts';
import { common } from './days.ts';
import { lanesOf } from './lanes.ts';

const period = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.nat({ max: 20 }))
  .map(([first, days]) => ({ first, last: first + days }));

describe('lanes', () => {
  for (const [periods, lanes] of [
    [[], []],
    [
      [
        [1, 5],
        [6, 9],
      ],
      [0, 0],
    ],
    [
      [
        [1, 5],
        [5, 9],
      ],
      [0, 1],
    ],
    [
      [
        [4, 9],
        [1, 5],
        [6, 7],
      ],
      [1, 0, 0],
    ],
    [
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [0, 1, 2],
    ],
  ] as const) {
    // prettier-ignore
    it(`of ${JSON.stringify(periods)} are ${JSON.stringify(lanes)}`, () =>
      expect(lanesOf(periods.map(([first, last]) => ({ first, last })))).to.deep.equal(lanes));
  }

  it('hold nothing that overlaps, and are no more than run on the busiest day', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 25 }), (periods) => {
        const lanes = lanesOf(periods);
        for (const [i, a] of periods.entries())
          for (const [j, b] of periods.entries()) if (i < j && lanes[i] === lanes[j]) expect(common(a, b)).to.equal(undefined);
        const busiest = Math.max(0, ...periods.map(({ first: day }) => periods.filter(({ first, last }) => first <= day && day <= last).length)); // prettier-ignore
        expect(Math.max(-1, ...lanes) + 1).to.equal(busiest);
      }),
      runs,
    );
  });
});
