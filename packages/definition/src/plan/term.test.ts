import { expect } from '@open-wc/testing';
import { termOf, type TermFacts } from './term.ts';

const today = '2026-06-01';
const dated = { initialDate: '2026-03-01', start: '2026-03-02', end: '2029-03-02' };
const of = (facts: Partial<TermFacts>) => termOf({ today, ...facts });
const codes = (facts: Partial<TermFacts>) => of(facts).findings.map(({ code, path }) => `${code} ${path}`);

describe('the term of a plan', () => {
  it('is what the deadlines of the decision say, with a look at the route in month 15', () => {
    expect(of(dated)).to.deep.equal({
      ...{ start: '2026-03-02', end: '2029-03-02', extensions: [], assumed: false, routeCheck: '2027-06-02', findings: [] },
    });
  });

  it('shows where in it each extension lies, one after the other', () => {
    const extensions = [{ id: 'a', weeks: 16 }, { id: 'b', weeks: 26 }, { id: 'c' }]; // prettier-ignore
    expect(of({ ...dated, end: '2029-12-21', extensions }).extensions).to.deep.equal([
      { id: 'a', weeks: 16, from: '2029-03-03', to: '2029-06-22' },
      { id: 'b', weeks: 26, from: '2029-06-23', to: '2029-12-21' },
    ]);
  });

  for (const facts of [{}, { start: null, end: null }, { start: '2026-03-02' }, { start: 'x', end: 'y' }, { start: '2029-03-02', end: '2026-03-02' }]) {
    it(`is as if dated today with ${JSON.stringify(facts)}, and says so`, () => {
      expect(of(facts)).to.deep.include({ start: '2026-06-02', end: '2029-06-02', assumed: true });
      expect(codes(facts)).to.deep.equal(['plan.term-assumed pip.initialDate']);
    });
  } // prettier-ignore

  it('tells what cannot be, and puts nothing right', () => {
    expect(codes({ initialDate: '2026-02-30' })).to.deep.equal(['plan.date-impossible pip.initialDate', 'plan.term-assumed pip.initialDate']); // prettier-ignore
    expect(codes({ ...dated, initialDate: '2026-06-02' })).to.deep.equal(['plan.dated-ahead pip.initialDate']);
    expect(codes({ ...dated, termStart: '2026-02-01', termEnd: '2029-03-02' })).to.deep.equal([
      'plan.term-differs pip.termStart',
    ]);
    expect(codes({ ...dated, termStart: '2026-03-02', termEnd: '2030-03-02' })).to.deep.equal(['plan.term-differs pip.termEnd']);
    const extensions = [-1, 0, NaN, Infinity, 521, '16', {}].map((weeks, i) => ({ id: `${i}`, weeks }));
    expect(codes({ ...dated, extensions })).to.have.length(7);
    expect(codes({ ...dated, extensions: { weeks: 16 } })).to.deep.equal([]);
  });

  it('asks for a day that exists', () => expect(() => termOf({ today: '1 June' })).to.throw(RangeError));
});
