import { expect } from '@open-wc/testing';
import type { Json } from '../json.ts';
import { goalOf, wishes } from './wishes.ts';

const intake: Json = {
  goals: { threeYears: 'Een eigen winkel', firstSixMonths: ' ', priorities: ['work', 'health'], developmentWishes: ['Presenteren', 'Presenteren', 5] },
  work: { wish: 'Kapper' },
  orientation: { topicsWish: ['law'] },
}; // prettier-ignore

describe('wishes of the intake', () => {
  it('are offered with where they come from, each once', () => {
    expect(wishes(intake, []).map(({ field, value, fill, used }) => [field, value, fill, used])).to.deep.equal([
      ['goals.threeYears', 'Een eigen winkel', { horizon: 'long' }, false],
      ['goals.priorities', 'work', { lifeArea: 'work' }, false],
      ['goals.priorities', 'health', { lifeArea: 'health' }, false],
      ['goals.developmentWishes', 'Presenteren', {}, false],
      ['work.wish', 'Kapper', { lifeArea: 'work' }, false],
      ['orientation.topicsWish', 'law', { lifeArea: 'orientation' }, false],
    ]);
  });

  it('become a goal in the person’s own words', () => {
    const [dream, work] = wishes(intake, []);
    const begun = { owner: 'participant', status: 'not-started', origin: 'intake' };
    expect(goalOf(dream!)).to.deep.equal({ horizon: 'long', text: 'Een eigen winkel', ...begun, id: 'intake:goals.threeYears' });
    expect(goalOf(work!)).to.deep.equal({ lifeArea: 'work', ...begun, id: work!.id });
    expect(goalOf(work!, 'Werk')).to.deep.equal({ lifeArea: 'work', text: 'Werk', ...begun, id: work!.id });
  });

  it('are known again in the goal, whatever it says now', () => {
    for (const wish of wishes(intake, [])) {
      const goals = [
        { ...goalOf(wish), text: 'Anders gezegd' },
        { id: 'other', text: wish.value },
      ];
      const again = wishes(intake, goals).filter(({ used }) => used);
      expect(again.map(({ id }) => id)).to.deep.equal([wish.id]);
    }
  });

  it('have ids that a row can have, without the person’s words', () => {
    const long = 'Ik wil graag leren presenteren. '.repeat(6);
    const found = wishes({ goals: { developmentWishes: [long, 'kort'] } }, []);
    for (const { id } of found)
      expect(id)
        .to.match(/^intake:[a-zA-Z.]+\/[a-z0-9]+$/)
        .and.have.lengthOf.below(65);
    expect(new Set(found.map(({ id }) => id)).size).to.equal(2);
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
