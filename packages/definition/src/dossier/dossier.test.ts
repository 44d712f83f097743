import { expect } from '@open-wc/testing';
import { decision, decisionSchema, recordOf, talk } from '../../test/decision.ts';
import { applyChanges } from '../apply-changes.ts';
import { Definition } from '../definition.ts';
import type { JsonObject } from '../json.ts';
import { confirm, factsOf } from './facts.ts';
import { dossierFindings } from './findings.ts';
import type { DossierRecord } from './record.ts';

const today = '2026-03-02';
const definitions = new Map([decision, talk].map((one) => [one.name.id, one]));
const version = (id: string, pip: JsonObject, parts: Partial<DossierRecord> = {}) => recordOf('decision', id, { pip }, parts);
const found = (...records: DossierRecord[]) =>
  dossierFindings({ records, definitions, today, catalogues: new Map([['facilities', new Set(['f1'])]]) });
const told = (...records: DossierRecord[]) => found(...records).map(({ code, path }) => `${code} ${path}`);

describe('a dossier tells of', () => {
  const cases: [what: string, records: DossierRecord[], findings: string[]][] = [
    ['nothing when all is well', [version('a', { version: 1, date: '2026-01-01' }), version('b', { version: 2, date: '2026-02-01' })], []],
    ['two decisions of one date', [version('a', { version: 1, date: today }), version('b', { version: 2, date: today })], ['decision.same-date /b/pip/date']],
    ['two decisions of one number', [version('a', { version: 1 }), version('b', { version: 1 })], ['decision.same-version /b/pip/version']],
    ['a version that lacks', [version('a', { version: 1 }), version('c', { version: 3 })], ['decision.gap /c/pip/version']],
    ['a date before the one of the version before', [version('b', { version: 2, date: '2026-01-01' }), version('a', { version: 1, date: today })], ['decision.order /b/pip/date']],
    ['a first date that changed', [version('a', { version: 1, initialDate: '2026-01-01' }), version('b', { version: 2, initialDate: today })], ['decision.once /b/pip/initialDate']],
    ['a term before the first plan', [version('a', { initialDate: today, termStart: '2026-03-01' })], ['decision.term /a/pip/termStart']],
    ['a day that does not exist', [version('a', { date: '2026-02-30' })], ['date.impossible /a/pip/date']],
    ['a document of an older version', [version('a', {}, { definition: { id: 'decision', version: '1.0.0', digest: '' } })], ['record.version /a']],
    ['a clock that is off', [version('a', {}, { savedAt: '2026-03-04T00:00:00.000Z' }), version('b', {}, { savedAt: '2026-03-03T01:00:00.000Z' })], ['record.future /a']],
    ['a kind that is not known', [recordOf('__proto__', 'a', {})], ['record.kind /a']],
    ['references to what is not there', [recordOf('decision', 'a', { goals: [{ id: 'g1', place: 'f1', after: ['g1'] }, { id: 'g2', place: 'f2', after: ['g1', 'g9'] }] })], ['reference.broken /a/goals/1/place', 'reference.broken /a/goals/1/after/1']],
    ['a date before the one that it follows, and one that is still to come', [version('a', { date: '2026-03-01', sentOn: '2026-02-28' }), version('b', { date: today, sentOn: '2026-03-03' })], ['date.before /a/pip/sentOn', 'date.ahead /b/pip/sentOn']],
    ['an end before the beginning in the same row, and after a date of the document', [recordOf('decision', 'a', { pip: { termStart: '2026-06-01' }, goals: [{ id: 'g1', from: '2026-05-02', to: '2026-05-01' }, { id: 'g2', from: '2026-05-01', to: '2026-05-01' }, { id: 'g3', to: '2026-06-02' }] })], ['date.before /a/goals/0/to', 'date.after /a/goals/2/to']],
    ['values of another shape nothing', [recordOf('decision', 'a', { pip: 'x', goals: { id: 1 } }), recordOf('decision', 'c', { pip: { date: 7, sentOn: {} }, goals: [{ id: 'g', from: [], to: 7 }, 3] }), recordOf('talk', 'b', null)], []],
  ]; // prettier-ignore
  for (const [what, records, findings] of cases) it(what, () => expect(told(...records)).to.deep.equal(findings));

  it('what lies too deep, and does not read it', () => {
    const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as JsonObject;
    expect(told(recordOf('talk', 'a', deep))).to.deep.equal(['record.deep /a']);
  });
});

describe('a date that is later than a deadline', () => {
  const bound = (name: string, months: number, limits: JsonObject): JsonObject => ({ 'x-id': `deadline.${name}`, 'x-source': 'Wet, art. 1', limits, rule: { plus: { months }, to: { field: 'pip.initialDate' } } });
  const switching = { field: 'pip.date', changed: 'pip.route', except: [{ from: 'education', to: 'b1' }] };
  const limited = new Definition({ ...decisionSchema, 'x-deadlines': { term: bound('term', 36, { field: 'pip.termStart' }), switch: bound('switch', 18, switching) } });
  const first = { initialDate: '2026-01-01', date: '2026-01-01', version: 1, route: 'education' };
  const from = (later: JsonObject, before: JsonObject = first) =>
    dossierFindings({ records: [version('a', before), version('b', { ...first, version: 2, date: '2027-08-01', ...later })], definitions: new Map([['decision', limited]]), today: '2027-08-01' })
      .map(({ code, path, severity, params }) => [code, path, severity, params]);

  it('is told with the rule, and kept', () => {
    const params = { field: 'pip.termStart', date: '2029-01-02', until: '2029-01-01', source: 'Wet, art. 1' };
    expect(from({ termStart: '2029-01-02' })).to.deep.equal([['deadline.passed', '/b/pip/termStart', 'warning', params]]);
    expect(from({ termStart: '2029-01-01' })).to.deep.equal([]);
  });

  it('bounds a date from both sides, and today may be the first day', () => {
    const told = (between: JsonObject, sentOn: string) => {
      const schema = JSON.parse(JSON.stringify(decisionSchema).replace('{"from":"pip.date","until":"today"}', JSON.stringify(between))) as JsonObject;
      const one = new Definition({ ...schema, 'x-deadlines': { due: { 'x-id': 'deadline.due', rule: { field: 'pip.date' } } } });
      return dossierFindings({ records: [version('a', { date: today, sentOn })], definitions: new Map([['decision', one]]), today }).map(({ code }) => code);
    };
    expect(told({ from: 'deadline.due' }, '2026-03-01')).to.deep.equal(['date.before']);
    expect(told({ from: 'today' }, '2026-03-01')).to.deep.equal(['date.before']);
    expect(told({ from: 'deadline.due', until: 'deadline.due' }, today)).to.deep.equal([]);
    expect(told({ until: 'deadline.due' }, '2026-03-03')).to.deep.equal(['deadline.passed']);
  });

  it('bounds a change by the version before, but for some changes', () => {
    const codes = (route: string, before: string, date = '2027-08-01') => from({ route, date }, { ...first, route: before }).map(([code, path]) => `${String(code)} ${String(path)}`);
    expect(codes('z', 'b1')).to.deep.equal(['deadline.passed /b/pip/date']);
    expect([codes('b1', 'b1'), codes('b1', 'education'), codes('z', 'b1', '2027-07-01')]).to.deep.equal([[], [], []]);
  });
}); // prettier-ignore

describe('a fact of another document', () => {
  const source = (parts: JsonObject, revision = 'r1') => [recordOf('talk', 't', parts, { revision })];
  const options = { definitions, today };
  const route = (document: JsonObject, records: DossierRecord[]) => factsOf(decision, document, records, options)[0];

  it('is ready when it can be taken over, and never copied by itself', () => {
    const document = {};
    expect(route(document, source({ advice: 'b1' }))).to.deep.include({ id: 'pip.route', offered: 'b1', state: 'ready' });
    expect(route(document, source({ advice: 'b1' }))?.from).to.deep.equal({ kind: 'talk', field: 'talk.advice', revision: 'r1' });
    expect(document).to.deep.equal({});
    expect([route({}, source({}))?.state, route({}, [])?.state]).to.deep.equal(['missing', 'missing']);
  });

  it('is confirmed with where it comes from, and a later difference is told', () => {
    const fact = route({}, source({ advice: 'b1' }))!;
    const by = { by: 'caseManager', on: today };
    expect(confirm(decision, {}, fact, by).map(({ pointer, to }) => [pointer, to])).to.deep.equal([
      ['/pip/route', 'b1'],
      ['/about/pip.route/source', { kind: 'talk', revision: 'r1' }],
      ['/about/pip.route/by', 'caseManager'],
      ['/about/pip.route/on', today],
    ]);
    const taken = { pip: { route: 'b1' }, about: { 'pip.route': { source: { kind: 'talk', revision: 'r1' } } } };
    const states = [source({ advice: 'b1' }, 'r2'), source({ advice: 'z' }, 'r2'), source({}, 'r2')].map((records) => route(taken, records)?.state); // prettier-ignore
    expect(states).to.deep.equal(['confirmed', 'differs', 'differs']);
    expect(route({ pip: { route: 'b1' } }, source({ advice: 'b1' }))?.state).to.equal('ready');
    expect(confirm(decision, {}, route({}, source({}))!, by)).to.deep.equal([]);
  });

  it('stands in rows too, once for each, and comes from the row with the same id', () => {
    const row = (properties: JsonObject) => ({ type: 'object', properties: { id: { type: 'string' }, ...properties } });
    const list = (id: string, properties: JsonObject): JsonObject => ({ 'x-id': id, type: 'array', items: { 'x-id': `${id}.row`, ...row(properties) } });
    const level = { 'x-id': 'told.level', type: 'string' };
    const told = new Definition({ 'x-id': 'told', 'x-version': '1.0.0', type: 'object', properties: { rows: list('told.rows', { level }), whole: { 'x-id': 'told.whole', type: 'string' } } });
    const taken = (id: string, field: string) => ({ 'x-id': id, type: 'string', 'x-from': { kind: 'told', field } });
    const rows = list('rows', { level: taken('rows.level', 'told.level'), whole: taken('rows.whole', 'told.whole') });
    const taking = new Definition({ 'x-id': 'taking', 'x-version': '1.0.0', 'x-about': 'about', type: 'object', properties: { rows, about: { type: 'object' } } });
    const records = [recordOf('told', 't', { rows: [{ id: 'b', level: 'A2' }, { id: 'a', level: 'B1' }], whole: 'x' }, { revision: 'r1' })];
    const document = { rows: [{ id: 'a' }, { id: 'b', level: 'A1' }, { id: 'c' }, {}] };
    const facts = factsOf(taking, document, records, { definitions: new Map([['told', told]]), today });
    expect(facts.map(({ key, pointer, offered, state }) => [key, pointer, offered, state])).to.deep.equal([
      ['rows.level#a', '/rows/0/level', 'B1', 'ready'],
      ['rows.whole#a', '/rows/0/whole', 'x', 'ready'],
      ['rows.level#b', '/rows/1/level', 'A2', 'differs'],
      ['rows.whole#b', '/rows/1/whole', 'x', 'ready'],
      ['rows.level#c', '/rows/2/level', undefined, 'missing'],
      ['rows.whole#c', '/rows/2/whole', 'x', 'ready'],
    ]);
    const changes = confirm(taking, document, facts[0]!, { by: 'caseManager', on: today });
    expect(changes.map(({ pointer }) => pointer)).to.deep.equal(['/rows/0/level', ...['source', 'by', 'on'].map((word) => `/about/rows.level#a/${word}`)]);
    const after = applyChanges(document, changes);
    expect(factsOf(taking, after, records, { definitions: new Map([['told', told]]), today })[0]?.state).to.equal('confirmed');
  }); // prettier-ignore

  it('may be a named condition, and comes from the record that was kept last', () => {
    const records = [
      recordOf('talk', 'new', { age: 4 }, { savedAt: '2026-03-01T00:00:00.000Z' }),
      recordOf('talk', 'old', { age: 30 }, { savedAt: '2026-02-01T00:00:00.000Z' }),
    ];
    expect(factsOf(decision, {}, records, options)[1]).to.deep.include({ id: 'pip.child', offered: true });
  });
});
