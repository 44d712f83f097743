import { expect } from '@open-wc/testing';
import type { GoalRow } from './rows.ts';
import { smart } from './smart.ts';

const whole: GoalRow = { specific: 'A2 lezen', measurable: 'Examen gehaald', timeBound: '2026-11-01', owner: 'participant', achievable: 'yes', relevant: 'Voor mijn werk', horizon: 'short' }; // prettier-ignore
const look = (more: GoalRow) => smart({ ...whole, ...more }, { today: '2026-06-01', termEnd: '2029-03-02' });

describe('the SMART check', () => {
  it('has nothing to say of a goal that says all', () => expect(look({})).to.deep.equal({ missing: [], advice: [] }));

  it('names what is missing of a goal that says nothing', () => {
    expect(smart({}, { today: '2026-06-01' })).to.deep.equal({
      missing: ['specific', 'measurable', 'timeBound', 'owner'],
      advice: ['achievable', 'relevant'],
    });
  });

  const cases: [what: string, more: GoalRow, missing: string[], advice: string[]][] = [
    ['a space says nothing', { specific: '  ', owner: '' }, ['specific', 'owner'], []],
    ['what is no text says nothing', { measurable: 5, owner: { role: 'x' } }, ['measurable', 'owner'], []],
    ['what is thought hardly possible', { achievable: 'doubtful' }, [], ['doubtful']],
    ['what is possible with help', { achievable: 'with-help' }, [], []],
    ['a day that has gone by', { timeBound: '2026-05-31' }, [], ['past']],
    ['a day that has gone by when it was achieved', { timeBound: '2026-05-31', status: 'achieved' }, [], []],
    ['today', { timeBound: '2026-06-01' }, [], []],
    ['a day that does not exist', { timeBound: '2026-06-31' }, [], ['unread-date']],
    ['later than the short term reaches', { timeBound: '2026-12-02' }, [], ['beyond-horizon']],
    ['the last day that it reaches', { timeBound: '2026-12-01' }, [], []],
    ['the last day of the term', { timeBound: '2029-03-02', horizon: 'long' }, [], []],
    ['the day after it', { timeBound: '2029-03-03', horizon: 'long' }, [], ['after-term']],
    ['a horizon of its own', { timeBound: '2028-01-01', horizon: 'assen:life' }, [], []],
  ];
  for (const [what, more, missing, advice] of cases) it(what, () => expect(look(more)).to.deep.equal({ missing, advice }));
});
