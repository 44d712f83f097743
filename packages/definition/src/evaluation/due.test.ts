import { expect } from '@open-wc/testing';
import type { JsonObject } from '../json.ts';
import { catalogue, held, kept, planned, usual } from './catalogue.suite.ts';
import type { Kept } from './document.ts';
import { momentsDue } from './due.ts';

const decision = (more: JsonObject = {}, pip: JsonObject = {}): Kept =>
  kept('pipDecision', { pip: { initialDate: '2026-03-20', ...pip }, unburdening: { from: '2026-02-02' }, ...more });

const due = (today: string, ...records: Kept[]) =>
  Object.fromEntries(
    momentsDue(usual.moments, records, { today }).map(({ moment, on, state }) => [moment.id, `${on ?? '-'} ${state}`]),
  );

describe('the moments of a plan', () => {
  it('count from the days of the decision', () => {
    expect(due('2026-03-20', decision())).to.deep.equal({
      start: '2026-03-20 due',
      progress: '2026-06-19 coming',
      exit: '2026-07-02 coming',
      year: '2027-03-20 coming',
      route: '2027-06-21 coming',
      close: '- waiting',
    });
  });

  it('are late when the day is over, and planned when a document says a day', () => {
    const found = due('2026-07-05', decision(), held('start', '2026-03-20'), planned('progress', '2026-07-08'));
    expect(found).to.include({ progress: '2026-07-08 planned', exit: '2026-07-02 late' });
    expect(found).not.to.have.property('start');
    expect(due('2026-07-09', decision(), planned('progress', '2026-07-08'))['progress']).to.equal('2026-07-08 late');
  });

  it('come again after the last one, and one that counts as another comes in its place', () => {
    expect(due('2026-07-01', decision(), held('progress', '2026-06-22'))['progress']).to.equal('2026-09-21 coming');
    expect(due('2027-03-21', decision(), held('year', '2027-03-20'))['progress']).to.equal('2027-06-19 coming');
    expect(due('2027-06-22', decision(), held('route', '2027-06-20'))).not.to.have.property('route');
  });

  it('have one after the first three months, whatever a gemeente says', () => {
    const next = (words: JsonObject, ...records: Kept[]) =>
      momentsDue(catalogue({ progress: words }).moments, [decision(), ...records], { today: '2026-04-01' })[0]?.on;
    const from = { from: 'first-plan', always: { months: 3 } };
    expect(next({ due: { ...from, every: { days: 182 } } })).to.equal('2026-06-20');
    expect(next({ due: { ...from, every: { days: 182 } } }, held('progress', '2026-06-01'))).to.equal('2026-11-30');
    const often = { due: { ...from, every: { days: 91 }, first: { until: { years: 1 }, every: { days: 56 } } } };
    expect(next(often)).to.equal('2026-05-15');
    expect(next(often, held('progress', '2026-05-15'))).to.equal('2026-06-20');
    expect(next(often, held('progress', '2027-04-01'))).to.equal('2027-07-01');
  });

  it('count from what the living plan took over, where the decision is not seen', () => {
    const plan = kept('developmentPlan', { facts: { termStart: '2026-03-21' } });
    expect(due('2026-03-20', plan)).to.include({ start: '2026-03-20 due', route: '2027-06-21 coming', exit: '- waiting' });
  });

  it('are over when the plan is, and those of an organisation stand outside any dossier', () => {
    expect(due('2028-01-01', decision({}, { status: 'completed' }))).to.deep.equal({});
    const of = (...records: Kept[]) => momentsDue(usual.moments, records, { today: '2026-10-06', subject: 'organisation' });
    expect(of().map(({ moment, on }) => [moment.id, on])).to.deep.equal([['partners', '2026-10-06']]);
    expect(of(held('partners', '2026-01-15'))[0]?.on).to.equal('2027-01-15');
  });

  it('never throw, whatever stands in the documents', () => {
    const odd = [
      null,
      3,
      'x',
      [],
      { moment: 'x' },
      { moment: { heldOn: '2026-02-31', kind: '__proto__' } },
      { pip: { initialDate: '2026-02-31' } },
    ];
    const records = odd.flatMap((document) => [kept('evaluation', document), kept('pipDecision', document)]);
    expect(momentsDue(usual.moments, records, { today: '2026-10-06' }).every(({ on }) => on === undefined)).to.equal(true);
    expect(
      momentsDue(catalogue({ a: { due: 5 }, b: { due: { every: 'x' } } }).moments, [decision()], { today: 'x' }),
    ).to.have.length(2);
  });
});
