import { expect } from '@open-wc/testing';
import { choose, search, type LibraryEntry } from './library.ts';

const entry = (id: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id,
  kind: 'goal',
  lifeArea: 'finance',
  title: id,
  ...more,
});
const bills = entry('bills', {
  phases: ['piezo-0', 'piezo-1'],
  title: 'Rekeningen betalen',
  draft: { text: 'Ik betaal zelf', measurable: 'Drie maanden op tijd', support: [{ role: 'socialGuide' }], horizon: 'short' },
  activities: ['budget', 'gone', 'cafe'],
  tasks: ['cafe', 'bank'],
  term: { months: 6 },
});
const library = [
  bills,
  entry('budget', { kind: 'activity', title: 'Cursus geld', draft: { kind: 'budget', hoursPerWeek: 2 }, tasks: ['bank'], term: { days: 70 } }),
  entry('cafe', { kind: 'task', title: 'Naar het café', phases: ['piezo-1'], term: { days: 7 }, draft: { together: true, support: 'socialGuide' } }),
  entry('bank', { kind: 'task', title: 'Naar de bank' }),
  entry('cycling', { lifeArea: 'participation', phases: ['piezo-1'], title: 'Ik leer fietsen' }),
]; // prettier-ignore
const given = (more = {}) => {
  let made = 0;
  return { library, today: '2026-08-31', newId: () => `new-${++made}`, ...more };
};

describe('choosing from the library', () => {
  it('fills a goal with owner, helpers, term and SMART parts, and what comes with it with the goal', () => {
    const { drafts, findings } = choose(bills, given({ phase: 'piezo-1' }));
    expect(drafts.map(({ list, row, together }) => [list, row, together])).to.deep.equal([
      ['goals', { text: 'Ik betaal zelf', owner: 'participant', lifeArea: 'finance', status: 'not-started', origin: 'library', phase: 'piezo-1', timeBound: '2027-02-28', measurable: 'Drie maanden op tijd', support: [{ role: 'socialGuide', id: 'new-2' }], horizon: 'short', libraryId: 'bills', id: 'new-1' }, false],
      ['activities', { title: 'Cursus geld', owner: 'participant', status: 'planned', end: '2026-11-09', kind: 'budget', hoursPerWeek: 2, goalIds: ['new-1'], libraryId: 'budget', id: 'new-3' }, false],
      ['tasks', { title: 'Naar de bank', owner: 'participant', lifeArea: 'finance', goalIds: ['new-1'], activityId: 'new-3', libraryId: 'bank', id: 'new-4' }, false],
      ['tasks', { title: 'Naar het café', owner: 'participant', lifeArea: 'finance', phase: 'piezo-1', dueOn: '2026-09-07', together: true, support: 'socialGuide', goalIds: ['new-1'], libraryId: 'cafe', id: 'new-5' }, true],
    ]); // prettier-ignore
    expect(findings.map(({ code, path, params }) => [code, path, params])).to.deep.equal([
      ['plan.library-unknown', 'bills', { activity: 'gone' }],
      ['plan.library-unknown', 'bills', { activity: 'cafe' }],
    ]);
  });

  it('leaves an owner that the entry gives', () =>
    expect(choose(entry('x', { draft: { owner: 'caseManager' } }), given()).drafts[0]?.row['owner']).to.equal('caseManager'));

  it('takes the first phase where the person is in one that does not fit', () =>
    expect(choose(bills, given({ phase: 'piezo-4' })).drafts[0]?.row['phase']).to.equal('piezo-0'));

  it('stands entries that name themselves, and each comes once', () => {
    const ring = [entry('a', { activities: ['b', 'b'] }), entry('b', { kind: 'activity', activities: ['b'], tasks: ['c', 'c'] }), entry('c', { kind: 'task', tasks: ['c'] })]; // prettier-ignore
    expect(choose(ring[0]!, given({ library: ring })).drafts.map(({ list }) => list)).to.deep.equal([
      'goals',
      'activities',
      'tasks',
    ]);
  });

  it('lets no entry decide the id of a row or where it comes from', () => {
    const draft = JSON.parse('{"id": "taken", "libraryId": "x", "__proto__": {"polluted": true}}');
    const { row } = choose(entry('odd', { draft }), given()).drafts[0]!;
    expect([row.id, row['libraryId'], row['polluted'], Object.getPrototypeOf(row)]).to.deep.equal(['new-1', 'odd', undefined, Object.prototype]); // prettier-ignore
  });

  it('leaves a term out that reaches beyond all days', () =>
    expect(choose(entry('odd', { term: { days: 1e12 } }), given()).drafts[0]?.row).not.to.have.property('timeBound'));
});

describe('searching the library', () => {
  for (const [sought, ids] of [
    [{}, ['bills', 'budget', 'cafe', 'bank', 'cycling']],
    [{ kind: 'goal' }, ['bills', 'cycling']],
    [{ lifeArea: 'finance', phase: 'piezo-0' }, ['bills', 'budget', 'bank']],
    [{ phase: 'piezo-1' }, ['bills', 'budget', 'cafe', 'bank', 'cycling']],
    [{ text: 'CAFE' }, ['cafe']],
    [{ text: ' geld  cursus ' }, ['budget']],
    [{ text: 'maanden' }, ['bills']],
    [{ text: 'geld fietsen' }, []],
    [{ text: '(' }, []],
  ] as const) {
    it(`${JSON.stringify(sought)} finds ${ids.join(', ') || 'nothing'}`, () =>
      expect(search(library, sought).map(({ id }) => id)).to.deep.equal(ids));
  }

  it('looks in the words of another language when it is given them', () =>
    expect(search(library, { text: 'bike' }, ({ id }) => (id === 'cycling' ? 'I learn to ride a bike' : '')).map(({ id }) => id)).to.deep.equal(['cycling'])); // prettier-ignore
});
