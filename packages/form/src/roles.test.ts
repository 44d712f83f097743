import { expect } from '@open-wc/testing';
import type { Definition, Json } from '@wegwijs/definition';
import { formOf, formWith, intake, leaf } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import type { Form } from './index.ts';

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
      'shared',
      'none',
    ]);
  });
});
