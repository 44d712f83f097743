import { expect } from '@open-wc/testing';
import type { Definition, Json } from '@wegwijs/definition';
import { formOf, formWith, intake, leaf } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { completionOf, groundOf, mayComplete, problemsOf, type Form } from './index.ts';

const lacks = (form: Form) =>
  Object.fromEntries(completionOf(form).missing.map(({ field, problem, basis, layer }) => [field.node.id, `${problem.code}: ${basis ?? layer ?? '-'}`])); // prettier-ignore

/** What the law asks of everyone, whoever they are. */
const always = {
  'conversation.privateTalkOffered': 'required: Wet inburgering 2021, art. 14',
  'learnability.status': 'required: Wet inburgering 2021, art. 14 lid 3',
  'learnability.outcome': 'required: Wet inburgering 2021, art. 14 lid 3',
  'education.highest': 'required: Wet inburgering 2021, art. 14 lid 3',
  'work.history': 'required: Wet inburgering 2021, art. 14 lid 3',
  'health.learningEffect': 'required: Wet inburgering 2021, art. 14 lid 3; AVG art. 9',
  'assessment.routeAdvice': 'required: Wet inburgering 2021, art. 14',
  'assessment.completedOn': 'required: Wet inburgering 2021, art. 14',
};
const routes = Object.fromEntries(
  ['b1', 'education', 'z'].flatMap((route) =>
    ['suitable', 'reason'].map((name) => [
      `assessment.routesConsidered.${route}.${name}`,
      'required: Wet inburgering 2021, art. 14; Raad van State 24-12-2024 (ECLI:NL:RVS:2024:5413)',
    ]),
  ),
);

describe('completion', () => {
  it('needs what is wrong to be put right and what is missing to be there', () => {
    const form = formOf(plan, { person: { age: 3 } });
    const { complete, wrong, missing } = completionOf(form);
    expect([complete, wrong.map(({ pointer }) => pointer), missing.map(({ field }) => field.pointer)]).to.deep.equal([
      false,
      ['/person/age'],
      ['/person/name', '/person/wish'],
    ]);
    leaf(form, '/person/age').set(18);
    leaf(form, '/person/name').set('Sara');
    form.about.leaveOpen(leaf(form, '/person/wish'), 'rather-not-say');
    expect(completionOf(form)).to.deep.equal({ complete: true, wrong: [], missing: [] });
    leaf(form, '/person/age').type('18x');
    expect(completionOf(form).complete).to.equal(false);
  });

  it('is judged by who sees everything that is required', () => {
    const may = (role?: string) => mayComplete(formOf(plan, {}, role === undefined ? {} : { role }));
    expect(['caseManager', 'decisionMaker', 'participant', 'socialGuide', undefined].map(may)).to.deep.equal([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('is the same for every role', () => {
    const missing = (role: string) => completionOf(formOf(plan, {}, { role })).missing.map(({ field }) => field.node.id);
    expect(missing('socialGuide')).to.deep.equal(missing('caseManager'));
  });

  it('misses the id of a row that came without one', () => {
    const form = formOf(plan, { person: { name: 'a', wish: 'b' }, home: { children: [{ year: 2000 }] } });
    expect(completionOf(form).missing.map(({ field }) => field.pointer)).to.deep.equal(['/home/children/0/id']);
  });
});

describe('one of several answers that a foreign schema asks for', () => {
  const either = (word: string) => ({ properties: { mail: { type: 'string' }, phone: { type: 'string' } }, [word]: [{ required: ['mail'] }, { required: ['phone'] }] }); // prettier-ignore
  const found = (word: string, value: Json) => problemsOf(formOf(either(word), value).root).map(({ code, weight }) => `${weight} ${code}`); // prettier-ignore

  for (const word of ['anyOf', 'oneOf']) {
    it(`is missing while none is there (${word})`, () => {
      expect(found(word, {})).to.deep.equal([`missing ${word}`]);
      expect(found(word, { phone: '06' })).to.deep.equal([]);
    });
  }

  it('is wrong where they may not go together', () => {
    expect(found('oneOf', { mail: 'a', phone: '06' })).to.deep.equal(['wrong oneOf']);
    expect(found('anyOf', { mail: 'a', phone: '06' })).to.deep.equal([]);
  });

  it('is told once, at the answer that lacks (draft-07)', () => {
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { type: 'string' }, b: { type: 'string' } }, dependencies: { a: ['b'] } }; // prettier-ignore
    expect(problemsOf(formOf(schema, { a: 'x' }).root).map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'required /b',
    ]);
  });
});

describe('completion of the national intake', () => {
  let national: Definition;
  before(async () => {
    national = await intake();
  });

  it('lacks of an empty document what the law asks of everyone, with the article', () => {
    expect(lacks(formWith(national, {}))).to.deep.equal({ ...always, ...routes });
  });

  const conditions: [what: string, value: Json, more: string[], less: string[]][] = [
    ['an interpreter: which language and how', { conversation: { interpreterNeeded: true } }, ['conversation.interpreterLanguage', 'conversation.interpreterMode'], []],
    ['a young child: the explanation of early education', { family: { children: [{ id: 'a', birthYear: 2021 }] } }, ['family.vveInformed'], []],
    ['an older child: nothing', { family: { children: [{ id: 'a', birthYear: 2015 }] } }, [], []],
    ['a child without a year of birth: that year', { family: { children: [{ id: 'a' }] } }, ['family.children.birthYear'], []],
    ['a test that is waived: the reason, and no outcome', { learnability: { status: 'waived' } }, ['learnability.waiverReason'], ['learnability.status', 'learnability.outcome']],
    ['no work history: nothing about it', { work: { noHistory: true } }, [], ['work.history']],
    ['a declined health answer: nothing', { about: { 'health.learningEffect': { left: 'rather-not-say' } } }, [], ['health.learningEffect']],
    ['an advice that differs from the test: why', { learnability: { outcome: 'b1-feasible' }, assessment: { routeAdvice: 'z' } }, ['assessment.deviationReason'], ['learnability.outcome', 'assessment.routeAdvice']],
  ]; // prettier-ignore
  for (const [what, value, more, less] of conditions) {
    it(`asks with ${what}`, () => {
      const asked = [...Object.keys({ ...always, ...routes }).filter((id) => !less.includes(id)), ...more];
      expect(Object.keys(lacks(formWith(national, value)))).to.have.members(asked);
    });
  }

  it('names the layer that asks for more than the law', async () => {
    const region = lacks(
      formWith(await intake('regio-drentsche-aa', 'tynaarlo'), { family: { children: [{ id: 'a', birthYear: 2023 }] } }),
    );
    expect(region).to.include({
      'health.workEffect': 'required: regio-drentsche-aa',
      'orientation.topicsWish': 'required: regio-drentsche-aa',
      'family.vveAgreement': 'required: tynaarlo',
      'family.vveInformed': 'required: Wet inburgering 2021, art. 14',
    });
    const villages = lacks(formWith(await intake('platteland-pool', 'essenveld'), { family: { partnerInNl: 'yes' }, conversation: { dates: ['2026-08-01'] } })); // prettier-ignore
    expect(villages).to.include({
      'conversation.dates': 'minItems: platteland-pool',
      'work.transport': 'required: platteland-pool',
      'essenveld.partnerActivities': 'required: essenveld',
    });
  });

  it('gives the ground of one field too', () => {
    expect(groundOf(leaf(formWith(national, {}), '/learnability/status'))).to.deep.equal({
      basis: 'Wet inburgering 2021, art. 14 lid 3',
      layer: undefined,
    });
  });
});
