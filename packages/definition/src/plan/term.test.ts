import { expect } from '@open-wc/testing';
import { termOf, type TermFacts } from './term.ts';

const today = '2026-06-01';
const of = (facts: Partial<TermFacts>) => termOf({ today, ...facts });
const codes = (facts: Partial<TermFacts>) => of(facts).findings.map(({ code, path }) => `${code} ${path}`);

describe('the term of a plan', () => {
  for (const [initialDate, start, end, check, until] of [
    ['2026-03-01', '2026-03-02', '2029-03-02', '2027-06-02', '2027-09-02'],
    ['2026-03-30', '2026-03-31', '2029-03-31', '2027-06-30', '2027-09-30'],
    ['2024-02-28', '2024-02-29', '2027-02-28', '2025-05-29', '2025-08-29'],
    ['2025-12-31', '2026-01-01', '2029-01-01', '2027-04-01', '2027-07-01'],
  ]) {
    it(`of ${initialDate} starts the day after, lasts three years, and lets the route change for 18 months`, () => {
      const term = of({ initialDate });
      expect([term.start, term.end, term.routeCheck, term.routeSwitchUntil]).to.deep.equal([start, end, check, until]);
      expect([term.assumed, term.findings]).to.deep.equal([false, []]);
    });
  }

  it('grows with each extension, one after the other', () => {
    const extensions = [{ id: 'a', weeks: 16 }, { id: 'b', weeks: 26 }, { id: 'c' }]; // prettier-ignore
    const { end, extensions: added } = of({ initialDate: '2026-03-01', extensions });
    expect(added).to.deep.equal([
      { id: 'a', weeks: 16, from: '2029-03-02', to: '2029-06-22' },
      { id: 'b', weeks: 26, from: '2029-06-22', to: '2029-12-21' },
    ]);
    expect(end).to.equal('2029-12-21');
  });

  it('is as if dated today while there is no date, and says so', () => {
    for (const initialDate of [undefined, null]) {
      expect(of({ initialDate })).to.deep.include({ start: '2026-06-02', assumed: true });
      expect(codes({ initialDate })).to.deep.equal(['plan.term-assumed pip.initialDate']);
    }
  });

  it('tells what cannot be, and puts nothing right', () => {
    expect(codes({ initialDate: '2026-02-30' })).to.deep.equal([
      'plan.date-impossible pip.initialDate',
      'plan.term-assumed pip.initialDate',
    ]);
    expect(codes({ initialDate: '2026-06-02' })).to.deep.equal(['plan.dated-ahead pip.initialDate']);
    expect(codes({ initialDate: '2026-03-01', termStart: '2026-02-01' })).to.deep.equal(['plan.term-differs pip.termStart']);
    expect(codes({ initialDate: '2026-03-01', termStart: '2026-03-02' })).to.deep.equal([]);
    const extensions = [-1, 0, NaN, Infinity, 521, '16', {}].map((weeks, i) => ({ id: `${i}`, weeks }));
    expect(codes({ initialDate: '2026-03-01', extensions })).to.have.length(7);
    expect(of({ initialDate: '2026-03-01', extensions }).end).to.equal('2029-03-02');
    expect(codes({ initialDate: '2026-03-01', extensions: { weeks: 16 } })).to.deep.equal([]);
  });

  it('asks for a day that exists', () => expect(() => termOf({ today: '1 June' })).to.throw(RangeError));
});
