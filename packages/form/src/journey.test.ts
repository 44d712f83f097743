import { expect } from '@open-wc/testing';
import type { Definition, Json } from '@wegwijs/definition';
import { formFor, formOf, formWith, intake, leaf } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { Journey, membersOf, observe, type Form, Group } from './index.ts';

const ids = (journey: Journey) => journey.steps.value.map(({ id }) => id);
const journeyOf = (value: Json, role?: string, start = false) =>
  new Journey(formOf(plan, value, role === undefined ? {} : { role }), { start });

describe('a journey', () => {
  it('has a step for each section in which the role meets something now', () => {
    expect(ids(journeyOf({}))).to.deep.equal(['person', 'home']);
    expect(ids(journeyOf({ person: { age: 18 } }))).to.deep.equal(['person', 'home', 'closing']);
    expect(ids(journeyOf({}, 'stranger'))).to.deep.equal([]);
    expect(ids(journeyOf({ person: { wish: 'x' } }, 'socialGuide'))).to.deep.equal([]);
  });

  it('shows in a section what the role meets, in order', () => {
    const members = (role: string) =>
      journeyOf({ home: { off: 9 } }, role).steps.value[1]?.sections[0]?.members.map(({ key }) => key);
    expect(members('participant')).to.deep.equal(['partner', 'children']);
    expect(members('caseManager')).to.deep.equal(['partner', 'children']);
  });

  it('goes from page to page and back', () => {
    const journey = journeyOf({}, undefined, true);
    const pages = [journey.page.value];
    while (journey.page.value !== 'check') {
      journey.go(journey.next);
      pages.push(journey.page.value);
    }
    expect(pages).to.deep.equal(['start', 'step:person', 'step:home', 'check']);
    while (journey.before !== undefined) {
      journey.go(journey.before);
      pages.pop();
      expect(journey.page.value).to.equal(pages.at(-1));
    }
    expect(pages).to.deep.equal(['start']);
    journey.go('done');
    expect([journey.before, journey.next, journey.number, journey.step]).to.deep.equal([undefined, 'check', 0, undefined]);
  });

  it('begins at its first step without a start page, and at the answers when there is no step', () => {
    expect(journeyOf({}).page.value).to.equal('step:person');
    expect(journeyOf({}).before).to.equal(undefined);
    expect(journeyOf({}, 'stranger').page.value).to.equal('check');
  });

  it('counts anew when an answer brings or takes a step, and tells', () => {
    const journey = journeyOf({});
    const totals: number[] = [];
    const { stop } = observe(
      () => journey.steps.value.length,
      () => totals.push(journey.steps.value.length),
    );
    journey.go('step:home');
    expect(journey.number).to.equal(2);
    leaf(journey.form, '/person/age').type('20');
    leaf(journey.form, '/person/age').type('2');
    stop();
    expect(totals).to.deep.equal([3, 2]);
  });

  it('goes on from where a step stood that vanished', () => {
    const journey = journeyOf({ person: { age: 18 } });
    journey.go('step:closing');
    leaf(journey.form, '/person/age').type('3');
    expect([journey.step, journey.number, journey.next, journey.before]).to.deep.equal([undefined, 0, 'check', 'step:home']);
    journey.go('step:closing');
    expect(journey.page.value).to.equal('step:person');
    journey.go('step:unknown');
    expect(journey.page.value).to.equal('step:person');
  });

  it('knows the step of a field, and what is wrong or missing in a step', () => {
    const journey = journeyOf({ person: { name: 'Sara', age: 3 } });
    expect([journey.stepOf('/home/children')?.id, journey.stepOf('/home')?.id, journey.stepOf('/homes')?.id]).to.deep.equal([
      'home',
      'home',
      undefined,
    ]);
    expect(journey.problems(journey.steps.value[0]!).map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/person/wish required',
      '/person/age minimum',
    ]);
  });

  it('is one step for a schema without sections, a property named local included', () => {
    const form = formFor({ a: { type: 'string' }, local: { type: 'string' } }, {});
    const journey = new Journey(form, { start: false });
    expect(journey.steps.value.map(({ sections }) => sections.map(({ members }) => members.map(({ key }) => key)))).to.deep.equal(
      [[['a', 'local']]],
    );
  });
});

describe('the journey through the national intake', () => {
  let national: Definition;
  let assen: Definition;
  before(async () => {
    [national, assen] = await Promise.all([intake(), intake('regio-drentsche-aa', 'assen')]);
  });
  const steps = (definition: Definition, role: string, value: Json = {}) =>
    ids(new Journey(formWith(definition, value, { role }), { start: true }));

  it('asks a newcomer nothing of the learnability test, and shows a guide little', () => {
    expect(steps(national, 'caseManager')).to.include.members(['person', 'learnability', 'assessment']);
    expect(steps(national, 'participant')).to.include('health').and.not.include('learnability');
    expect(steps(national, 'socialGuide')).to.deep.equal([]);
    expect(steps(national, 'socialGuide', { housing: { situation: 'own-home' } })).to.deep.equal(['housing']);
  });

  it('shows the residence in the step of the person', () => {
    const journey = new Journey(formWith(national, {}, { role: 'caseManager' }), { start: false });
    expect(journey.steps.value.find(({ id }) => id === 'person')?.sections.map(({ id }) => id)).to.deep.equal([
      'person',
      'residence',
    ]);
    expect(ids(journey)).not.to.include('residence');
  });

  it('shows what a layer adds among the questions, where the layer put it', () => {
    const form: Form = formWith(assen, {}, { role: 'caseManager' });
    const keys = membersOf(form, form.field('/work') as Group).map(({ pointer }) => pointer);
    expect(keys.slice(keys.indexOf('/work/wish'), keys.indexOf('/work/wish') + 3)).to.deep.equal([
      '/work/wish',
      '/work/local/assen/vacancy',
      '/work/local/assen/vacancyReply',
    ]);
  });
});
