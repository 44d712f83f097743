import { expect } from '@open-wc/testing';
import type { Json } from '../json.ts';
import { goalOf, wishes } from './wishes.ts';

const intake: Json = {
  goals: { threeYears: 'Een eigen winkel', firstSixMonths: ' ', priorities: ['work', 'health'], developmentWishes: ['Presenteren', 'Presenteren', 5] },
  work: { wish: 'Kapper' },
  orientation: { topicsWish: ['law'] },
}; // prettier-ignore

describe('wishes of the intake', () => {
  it('are offered with their origin, each once', () => {
    expect(wishes(intake, []).map(({ origin, value, fill, used }) => [origin, value, fill, used])).to.deep.equal([
      ['intake/goals.threeYears', 'Een eigen winkel', { horizon: 'long' }, false],
      ['intake/goals.priorities/work', 'work', { lifeArea: 'work' }, false],
      ['intake/goals.priorities/health', 'health', { lifeArea: 'health' }, false],
      ['intake/goals.developmentWishes/Presenteren', 'Presenteren', {}, false],
      ['intake/work.wish', 'Kapper', { lifeArea: 'work' }, false],
      ['intake/orientation.topicsWish/law', 'law', { lifeArea: 'orientation' }, false],
    ]);
  });

  it('become a goal in the person’s own words, which is known again afterwards', () => {
    const [dream, work] = wishes(intake, []);
    const made = [goalOf(dream!, () => 'g1'), goalOf(work!, () => 'g2'), goalOf(work!, () => 'g3', 'Werk')];
    expect(made).to.deep.equal([
      { horizon: 'long', text: 'Een eigen winkel', owner: 'participant', status: 'not-started', origin: 'intake/goals.threeYears', id: 'g1' },
      { lifeArea: 'work', owner: 'participant', status: 'not-started', origin: 'intake/goals.priorities/work', id: 'g2' },
      { lifeArea: 'work', text: 'Werk', owner: 'participant', status: 'not-started', origin: 'intake/goals.priorities/work', id: 'g3' },
    ]); // prettier-ignore
    const again = wishes(intake, [{ origin: 'intake/goals.threeYears', text: 'Anders gezegd' }, { text: 'Kapper' }]);
    expect(again.filter(({ used }) => used).map(({ field }) => field)).to.deep.equal(['goals.threeYears']);
  });

  it('are none in what is no intake', () => {
    for (const odd of [
      undefined,
      null,
      'x',
      [],
      { goals: null },
      { goals: ['x'] },
      { goals: { threeYears: ['x'], priorities: 'work' } },
    ] as (Json | undefined)[])
      // prettier-ignore
      expect(wishes(odd, [])).to.deep.equal([]);
  });
});
