import { expect } from '@open-wc/testing';
import { accept, at, Definition, lens, type Json, type JsonObject } from '@wegwijs/definition';
import { formOf, formWith, intake, leaf, rows } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { Form, type Field, type FormOptions } from './index.ts';

const filled: Json = {
  person: { firstNames: 'Sara', bsn: '999990019', phone: '0612345678', preferredLanguage: 'ti' },
  residence: { targetGroup: 'asylum-status-holder' },
  conversation: { interpreterNeeded: true, interpreterLanguage: 'ti' },
  health: { learningEffect: 'a-little', selfRated: 3 },
  housing: { situation: 'own-home', essentials: ['lease'] },
  language: { dutchLevels: { listening: 'A1' } },
  finance: { budgetSkill: 2 },
};

/** Whether a role edits (e), meets (m) or does not meet (-) a field with and without an answer. */
const table: [pointer: string, filled: { [role: string]: string }, empty: { [role: string]: string }][] = [
  ['/person/firstNames', { participant: 'm', caseManager: 'm', socialGuide: 'm', languageProvider: 'm' }, { participant: '-', caseManager: 'e', socialGuide: '-', languageProvider: '-' }],
  ['/person/bsn', { participant: 'm', caseManager: 'm', socialGuide: '-', languageProvider: 'm' }, { participant: '-', caseManager: 'm', socialGuide: '-', languageProvider: '-' }],
  ['/person/phone', { participant: 'e', caseManager: 'e', socialGuide: 'm', languageProvider: 'm' }, { participant: 'e', caseManager: 'e', socialGuide: '-', languageProvider: '-' }],
  ['/residence/targetGroup', { participant: 'm', caseManager: 'm', socialGuide: '-', languageProvider: '-' }, { participant: '-', caseManager: 'e', socialGuide: '-', languageProvider: '-' }],
  ['/conversation/interpreterLanguage', { participant: 'e', caseManager: 'e', socialGuide: '-' }, { participant: '-', caseManager: '-', socialGuide: '-' }],
  ['/health/learningEffect', { participant: 'e', caseManager: 'e', socialGuide: '-', languageProvider: '-' }, { participant: 'e', caseManager: 'e', socialGuide: '-', languageProvider: '-' }],
  ['/health/selfRated', { participant: 'e', caseManager: 'e', decisionMaker: '-' }, { participant: 'e', caseManager: 'e', decisionMaker: '-' }],
  ['/housing/essentials', { participant: 'm', caseManager: 'e', socialGuide: 'e' }, { participant: '-', caseManager: '-', socialGuide: '-' }],
  ['/language/dutchLevels/listening', { participant: 'm', caseManager: 'e', languageProvider: 'm' }, { participant: '-', caseManager: 'e', languageProvider: '-' }],
]; // prettier-ignore

const seen = (form: Form, pointer: string) => {
  const field = leaf(form, pointer);
  return field.met ? (field.editable ? 'e' : 'm') : '-';
};

describe('what a role meets in the national intake', () => {
  let definition: Definition;
  before(async () => {
    definition = await intake();
  });

  for (const [pointer, withAnswer, without] of table) {
    it(`at ${pointer}`, () => {
      const now = (value: Json, role: string) => seen(formWith(definition, value, { role }), pointer);
      for (const [role, what] of Object.entries(withAnswer)) expect(now(filled, role), `${role}, answered`).to.equal(what);
      for (const [role, what] of Object.entries(without)) expect(now({}, role), `${role}, not answered`).to.equal(what);
    });
  }

  it('includes what is shared only with the consent of the newcomer, by data group or all', () => {
    const met = (consents: readonly string[] | true) =>
      leaf(formWith(definition, filled, { role: 'socialGuide', consents }), '/health/learningEffect').met;
    expect([met([]), met(['healthDetail']), met(['healthEffect']), met(true)]).to.deep.equal([false, false, true, true]);
  });

  it('is all of it, to edit, for who has no role; and without a role facts are not asked again', () => {
    const form = formWith(definition, filled);
    expect(['/person/firstNames', '/person/phone', '/health/selfRated'].map((at) => seen(form, at))).to.deep.equal([
      'm',
      'e',
      'e',
    ]);
  });

  it('is nothing to edit in a sealed form', () => {
    const form = formWith(definition, filled, { role: 'caseManager' });
    form.sealed.value = true;
    expect([seen(form, '/person/phone'), seen(form, '/person/calledName')]).to.deep.equal(['m', '-']);
  });
});

describe('what a role may do', () => {
  it('comes from its section where a field says nothing of it, and is nothing for a role that is not named', () => {
    const right = (pointer: string, role: string) => formOf(plan, {}, { role }).field(pointer)?.right;
    expect([right('/person', 'participant'), right('/home/children/0/id', 'stranger')]).to.deep.equal(['edit', undefined]);
    expect(['participant', 'caseManager', 'socialGuide', 'stranger'].map((role) => right('/person/wish', role))).to.deep.equal([
      'edit',
      'edit',
      'none',
      'none',
    ]);
  });
});

describe('rows that are one’s own', () => {
  const text = { type: 'string' };
  const all = { participant: 'view', socialGuide: 'edit', school: 'edit' };
  const row = {
    'x-id': 'tasks.row',
    type: 'object',
    required: ['id'],
    'x-own': { by: [{ role: 'tasks.by', person: 'tasks.byId' }], others: { socialGuide: 'none', school: 'view' } },
    properties: { id: { ...text, readOnly: true }, by: { 'x-id': 'tasks.by', ...text }, byId: { 'x-id': 'tasks.byId', ...text }, what: { 'x-id': 'tasks.what', ...text } },
  };
  const schema = (more: JsonObject = {}): JsonObject => ({
    'x-id': 'plan',
    'x-version': '1.0.0',
    type: 'object',
    properties: { tasks: { 'x-id': 'tasks', type: 'array', 'x-access': all, items: { ...row, properties: { ...row.properties, ...more } } } },
  });
  const document = { tasks: [{ id: 'a', by: 'socialGuide', byId: 'p1' }, { id: 'b', by: 'socialGuide', byId: 'p2' }, { id: 'c', by: 'socialGuide' }, { id: 'd' }] };
  const ids = (fields: readonly Field[]) => fields.map(({ key }) => key);
  const tasks = (options: Partial<FormOptions>, of = schema()) => rows(formOf(of, document, options), '/tasks');

  for (const [role, person] of [['socialGuide', 'p1'], ['socialGuide', undefined], ['school', 'p2'], ['participant', undefined]] as const)
    it(`are those that a lens shows, and no more is edited: ${role} ${person ?? ''}`, () => {
      const definition = new Definition(schema());
      const list = tasks({ role, person });
      const viewer = { role, today: '2026-09-01', ...(person && { person }) };
      const shown = lens(definition, document, viewer).document as { tasks: { id: string }[] };
      expect(ids(list.seen)).to.deep.equal(shown.tasks.map(({ id }) => id));
      const edited = document.tasks.filter((one, i) => accept(definition, document, { tasks: shown.tasks.map((task) => (task.id === one.id ? { ...task, what: 'x' } : task)) }, viewer).document !== document && i >= 0);
      expect(ids(list.rows.value.filter(({ editable }) => editable))).to.deep.equal(edited.map(({ id }) => id));
    });

  it('follow whom they name', () => {
    const list = tasks({ role: 'socialGuide', person: 'p1' });
    leaf(list.form, '/tasks/1/byId').set('p1');
    expect(ids(list.seen)).to.deep.equal(['a', 'b', 'c']);
  });

  it('are one’s own from the start, and none is added that could not be', () => {
    const list = tasks({ role: 'socialGuide', person: 'p1' });
    expect(list.add().value.value).to.deep.equal({ id: 'id1', by: 'socialGuide', byId: 'p1' });
    const closed = tasks({ role: 'socialGuide', person: 'p1' }, schema({ byId: { ...row.properties.byId, 'x-access': { socialGuide: 'view' } } }));
    expect([list.addable, closed.addable, tasks({ role: 'participant' }).addable, tasks({}).addable]).to.deep.equal([true, false, false, true]);
    expect(tasks({}).add().value.value).to.deep.equal({ id: 'id1' });
  });
}); // prettier-ignore

describe('what keeps its first value', () => {
  const once = { type: 'string', 'x-once': true };
  const schema = { type: 'object', properties: { first: once, rows: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' }, text: once } } } } };
  const value = { first: 'x', rows: [{ id: 'b', text: 'new' }, { id: 'a', text: 'old' }] };
  const edits = (earlier?: Json) => {
    const form = formOf(schema, value, { earlier });
    return ['/first', '/rows/0/text', '/rows/1/text'].map((way) => leaf(form, way).editable);
  };

  it('is not entered again where the version before has one, in a row by its id', () => {
    expect(edits({ first: 'x', rows: [{ id: 'a', text: 'old' }] })).to.deep.equal([false, true, false]);
    expect([edits({ rows: 'x' }), edits()]).to.deep.equal([[true, true, true], [true, true, true]]);
  });
}); // prettier-ignore

describe('what a role meets', () => {
  const text = { type: 'string' };
  const schema: JsonObject = {
    'x-id': 'seen',
    'x-version': '1.0.0',
    'x-profiles': { health: { caseManager: 'edit', socialGuide: 'shared' }, open: { caseManager: 'edit', socialGuide: 'edit' } },
    type: 'object',
    properties: {
      unsaid: { 'x-id': 'unsaid', ...text },
      care: {
        'x-id': 'care',
        type: 'object',
        'x-access': 'health',
        properties: { effect: { 'x-id': 'care.effect', ...text }, open: { 'x-id': 'care.open', ...text, 'x-access': 'open' } },
      },
      tasks: { 'x-id': 'tasks', type: 'array', 'x-access': 'open', items: { 'x-id': 'tasks.row', type: 'object', properties: { why: { 'x-id': 'tasks.why', ...text, 'x-access': 'health' } } } },
    },
  }; // prettier-ignore
  const definition = new Definition(schema);
  const document = { unsaid: 'a', care: { effect: 'b', open: 'c' }, tasks: [{ why: 'd' }] };
  const ways = ['/unsaid', '/care/effect', '/care/open', '/tasks/0/why'];

  for (const role of ['caseManager', 'socialGuide', 'stranger']) {
    for (const group of [undefined, 'health', 'care', 'care.effect']) {
      it(`is what a lens shows: ${role}, ${group === undefined ? 'without consent' : `with consent to ${group}`}`, () => {
        const consents = group === undefined ? [] : [{ group, givenOn: '2026-01-01' }];
        const { document: shown } = lens(definition, document, { role, consents, today: '2026-09-01' });
        const form = new Form(definition, { value: document, role, consents: consents.map((one) => one.group), today: '2026-09-01', newId: () => 'new' });
        const met = ways.filter((way) => form.field(way)?.met);
        expect(met).to.deep.equal(ways.filter((way) => at(shown, way) !== undefined));
      }); // prettier-ignore
    }
  }
});
