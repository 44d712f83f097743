import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { catalogues, entry, guideWith, pathOf, today } from '../../test/ways.ts';
import { Definition } from '../definition.ts';
import type { JsonObject } from '../json.ts';
import { due, type DueDossier } from './due.ts';
import { DossierDates } from './dossier-dates.ts';
import { readGuide } from './guide.ts';
import { nextOf, whoDoesWhat } from './next.ts';
import { wayOf } from './way.ts';

const date = { type: 'string', format: 'date' };
const pip = new Definition({
  'x-id': 'pip',
  'x-version': '1.0.0',
  'x-deadlines': {
    pip: { 'x-id': 'deadline.pip', 'x-source': 'art. 5.3', rule: { plus: { days: 70 }, to: { field: 'pip.notice' } } },
  },
  type: 'object',
  properties: { notice: { 'x-id': 'pip.notice', ...date }, date: { 'x-id': 'pip.date', ...date } },
});
const phases = new Definition({ 'x-id': 'phases', 'x-version': '1.0.0', type: 'object', properties: {} });
const definitions = new Map([['pip', pip], ['phases', phases]] as const); // prettier-ignore
const guide = guideWith();
const way = (plan: JsonObject, path: JsonObject = {}, used = guide) =>
  wayOf(used, new DossierDates(definitions).of([{ kind: 'pip', document: plan }, { kind: 'phases', document: path }], today), today); // prettier-ignore
const dossier = (id: string, plan: JsonObject, caseManager?: string): DueDossier => ({
  id,
  records: [
    { kind: 'pip', document: plan },
    { kind: 'phases', document: caseManager === undefined ? {} : { track: { caseManager } } },
  ],
});
/** The plan is due 70 days after the notice: on the day of today for the second. */
const notices = { late: '2026-09-12', today: '2026-09-13', soon: '2026-09-20', ahead: '2026-11-01' };

describe('milestones of a dossier', () => {
  const state = (plan: JsonObject) => way(plan).milestones.find(({ milestone }) => milestone.id === 'x.plan');

  it('are late, due soon or ahead by the deadline of the definition', () => {
    expect([notices.late, notices.today, notices.soon, notices.ahead].map((notice) => state({ notice })?.state)).to.deep.equal(['late', 'soon', 'soon', 'ahead']); // prettier-ignore
    expect(state({ notice: notices.today })?.due).to.equal(today);
    expect(state({ notice: notices.today })?.source).to.equal('art. 5.3');
  });

  it('are done by what a document says, and not by a day that is still to come', () => {
    expect(state({ notice: notices.late, date: '2026-11-01' })).to.include({ state: 'done', done: '2026-11-01' });
    expect(state({ notice: notices.late, date: '2026-12-01' })?.state).to.equal('late');
    expect(state({ notice: notices.late, date: '2026-02-30' })?.state).to.equal('late');
  });

  it('wait for what their term lacks', () => {
    expect(state({})).to.deep.include({ state: 'waiting', waitsFor: ['pip.notice'] });
  });

  it('pass by themselves where there is nothing to reach', () => {
    const passing = readGuide(catalogues({}, { milestones: { 'x.plan': { title: 'Tot hier', phase: 'x.first', by: 'x.guide', passes: true, due: { kind: 'pip', deadline: 'deadline.pip' } } } })); // prettier-ignore
    expect(way({ notice: notices.late }, {}, passing).milestones.find(({ milestone }) => milestone.passes)?.state).to.equal('done'); // prettier-ignore
  });
});

describe('what is next', () => {
  it('is first what presses, and of each model the phase that can begin', () => {
    const next = nextOf(way({ notice: notices.late }, pathOf(entry('e1', '2026-05-01', 'begun', { phase: 'x.first' }))));
    expect(next.milestones.map(({ milestone }) => milestone.id)).to.deep.equal(['x.plan']);
    expect(next.phases.map(({ id }) => id)).to.deep.equal(['x.second']);
  });

  it('says who does what in the open phases, and who sees to what presses', () => {
    const who = whoDoesWhat(way({ notice: notices.late }, pathOf(entry('e1', '2026-05-01', 'begun', { phase: 'x.second' }))));
    expect(who.get('x.guide')?.map(({ sentence, milestone }) => sentence ?? milestone?.milestone.id)).to.deep.equal(['Helpt u.', 'x.plan']); // prettier-ignore
  });
});

describe('what is due in many dossiers', () => {
  const all = [
    dossier('d1', { notice: notices.ahead }, 'A'),
    dossier('d2', { notice: notices.soon }, 'B'),
    dossier('d3', { notice: notices.late }, 'B'),
    dossier('d4', {}),
  ];

  it('is the most urgent first, with who is waited for, and a count for each regievoerder', () => {
    const { rows, counts } = due(all, today, { guide, definitions });
    expect(rows.map(({ dossier: id, state, by }) => [id, state, by])).to.deep.equal([['d3', 'late', 'x.guide'], ['d2', 'soon', 'x.guide'], ['d4', 'waiting', 'x.guide']]); // prettier-ignore
    expect(counts).to.deep.equal([
      { caseManager: 'A', dossiers: 1, late: 0, soon: 0, waiting: 0 },
      { caseManager: 'B', dossiers: 2, late: 1, soon: 1, waiting: 0 },
      { caseManager: undefined, dossiers: 1, late: 0, soon: 0, waiting: 1 },
    ]);
  });

  it('names dossiers of one day in the order in which people count', () => {
    const named = ['Dossier 10', 'Dossier 2', 'Dossier 1'].map((name, i) => ({
      ...dossier(`d${i}`, { notice: notices.late }, 'A'),
      name,
    }));
    expect(due(named, today, { guide, definitions }).rows.map(({ name }) => name)).to.deep.equal(['Dossier 1', 'Dossier 2', 'Dossier 10']); // prettier-ignore
  });

  it('never depends on the order in which dossiers come', () => {
    const some = fc.array(fc.record({ notice: fc.constantFrom(...Object.values(notices)), by: fc.constantFrom('A', 'B', undefined) }), { maxLength: 8 }); // prettier-ignore
    const shuffled = some.chain((rows) => {
      const made = rows.map(({ notice, by }, i) => dossier(`d${i}`, { notice }, by));
      return fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }));
    });
    const check = fc.property(shuffled, ([given, other]) => {
      expect(due(other, today, { guide, definitions })).to.deep.equal(due(given, today, { guide, definitions }));
    });
    fc.assert(check, { numRuns: 50 });
  });
});
