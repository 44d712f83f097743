import { expect } from '@open-wc/testing';
import { choose, search, type LibraryEntry } from './library.ts';

const entry = (id: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({ id, kind: 'goal', lifeArea: 'finance', phases: [], title: id, fill: {}, ...more }); // prettier-ignore
const bills = entry('bills', {
  phases: ['piezo-0', 'piezo-1'],
  title: 'Ik betaal mijn rekeningen zelf',
  fill: { measurable: 'Drie maanden op tijd', support: ['socialGuide'], horizon: 'short' },
  activities: ['budget-course', 'gone', 'walk-in'],
  term: { months: 6 },
});
const library = [
  bills,
  entry('budget-course', { kind: 'activity', title: 'Cursus geld', fill: { kind: 'budget', hoursPerWeek: 2 }, term: { days: 70 } }),
  entry('walk-in', { kind: 'task', title: 'Naar het café', phases: ['piezo-1'], together: true, term: { days: 7 }, fill: { owner: 'socialGuide' } }),
  entry('cycling', { lifeArea: 'participation', phases: ['piezo-1'], title: 'Ik leer fietsen' }),
]; // prettier-ignore
const given = (more = {}) => {
  let made = 0;
  return { library, today: '2026-08-31', newId: () => `new-${++made}`, ...more };
};

describe('choosing from the library', () => {
  it('fills a goal with owner, helpers, term and SMART parts, and its activities with the goal', () => {
    const { drafts, findings } = choose(bills, given({ phase: 'piezo-1' }));
    expect(drafts.map(({ list, row, together }) => [list, row, together])).to.deep.equal([
      ['goals', { text: 'Ik betaal mijn rekeningen zelf', owner: 'participant', lifeArea: 'finance', status: 'not-started', phase: 'piezo-1', timeBound: '2027-02-28', measurable: 'Drie maanden op tijd', support: ['socialGuide'], horizon: 'short', origin: 'library/bills', id: 'new-1' }, false],
      ['activities', { title: 'Cursus geld', owner: 'participant', end: '2026-11-09', kind: 'budget', hoursPerWeek: 2, goalIds: ['new-1'], origin: 'library/budget-course', id: 'new-2' }, false],
    ]); // prettier-ignore
    expect(findings.map(({ code, path, params }) => [code, path, params])).to.deep.equal([
      ['plan.library-unknown', 'bills', { activity: 'gone' }],
      ['plan.library-unknown', 'bills', { activity: 'walk-in' }],
    ]);
  });

  it('says that a guide’s task is done together', () => {
    const { drafts } = choose(library[2]!, given());
    expect(drafts.map(({ list, row, together }) => [list, row['owner'], row['due'], together])).to.deep.equal([
      ['tasks', 'socialGuide', '2026-09-07', true],
    ]);
  });

  it('takes the first phase where the person is in one that does not fit', () =>
    expect(choose(bills, given({ phase: 'piezo-4' })).drafts[0]?.row['phase']).to.equal('piezo-0'));

  it('lets no entry decide the id or the origin of a row', () => {
    const fill = JSON.parse('{"id": "taken", "origin": "intake/x", "__proto__": {"owner": "x"}}');
    const { row } = choose(entry('odd', { fill }), given()).drafts[0]!;
    expect([row.id, row['origin'], row['owner'], Object.getPrototypeOf(row)]).to.deep.equal(['new-1', 'library/odd', 'participant', Object.prototype]); // prettier-ignore
  });

  it('leaves a term out that reaches beyond all days', () =>
    expect(choose(entry('odd', { term: { days: 1e12 } }), given()).drafts[0]?.row).not.to.have.property('timeBound'));
});

describe('searching the library', () => {
  for (const [sought, ids] of [
    [{}, ['bills', 'budget-course', 'walk-in', 'cycling']],
    [{ kind: 'goal' }, ['bills', 'cycling']],
    [{ lifeArea: 'finance', phase: 'piezo-0' }, ['bills', 'budget-course']],
    [{ phase: 'piezo-1' }, ['bills', 'budget-course', 'walk-in', 'cycling']],
    [{ text: 'CAFE' }, ['walk-in']],
    [{ text: ' geld  cursus ' }, ['budget-course']],
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
