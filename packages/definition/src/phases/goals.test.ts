import { expect } from '@open-wc/testing';
import { goalsIn, goalsOf } from './goals.ts';
import type { Phase } from './model.ts';

const phase = (value: string | undefined) => ({ value }) as Phase;

describe('the goals of a plan beside the phases', () => {
  const items = [
    { id: 'a', text: 'Ik leer fietsen.', phase: 'piezo-1', axis: 'participation' },
    { id: 'b', text: 'Ik zoek een taalmaatje.', axis: 'support' },
    { id: 'c', text: 'Gestopt.', phase: 'piezo-1', status: 'stopped' },
    { id: 'd', text: 'Van geen fase.' },
    { id: 'e', phase: 'piezo-1' },
  ];

  it('belong to a phase of one model and to an axis of another at once', () => {
    const goals = goalsIn({ goals: { items } });
    const texts = (value?: string) => goalsOf(goals, phase(value)).map(({ text }) => text);
    expect(texts('piezo-1')).to.deep.equal(['Ik leer fietsen.']);
    expect(texts('participation')).to.deep.equal(['Ik leer fietsen.']);
    expect(texts('support')).to.deep.equal(['Ik zoek een taalmaatje.']);
    expect(texts('plan')).to.deep.equal([]);
    expect(texts(undefined)).to.deep.equal([]);
  });

  it('are read whatever a plan holds', () => {
    for (const odd of [undefined, null, 7, { goals: [] }, { goals: { items: [null, 'x', { text: 1, phase: [] }] } }])
      expect(goalsIn(odd)).to.deep.equal([]);
  });
});
