import { expect } from '@open-wc/testing';
import { shared, today } from '../../test/shared.ts';
import { Definition } from '../definition.ts';
import type { Json } from '../json.ts';
import { sharedGroups, type Consent } from './consent.ts';
import { lens } from './lens.ts';

const whole: Json = {
  person: { name: 'Sara', wish: 'Werk', note: 'geheim' },
  care: { effect: 'a-lot', rest: 'Pauzes' },
  tasks: [{ id: 't1', what: 'DigiD', why: 'geheim' }, { id: 't2' }],
  about: {
    'person.note': { left: 'in-talk' },
    'person.wish': { language: 'ti' },
    'tasks.what#t1': { left: 'in-talk' },
    gone: {},
  },
};
const seenBy = (role: string, consents: readonly Consent[] = [], document: Json = whole) =>
  lens(shared, document, { role, consents, today }).document;

describe('what a role sees of a document', () => {
  it('is what its access says, with what is known about those answers', () => {
    expect(seenBy('participant')).to.deep.equal({
      person: { name: 'Sara', wish: 'Werk' },
      care: { effect: 'a-lot', rest: 'Pauzes' },
      tasks: [{ id: 't1', what: 'DigiD' }, { id: 't2' }],
      about: { 'person.wish': { language: 'ti' }, 'tasks.what#t1': { left: 'in-talk' } },
    });
    expect(seenBy('languageProvider')).to.deep.equal({
      person: { name: 'Sara', wish: 'Werk' },
      care: { rest: 'Pauzes' },
      about: { 'person.wish': { language: 'ti' } },
    });
  });

  it('is nothing for a role that is not named, but that there is a document', () => {
    expect(seenBy('constructor')).to.deep.equal({});
    expect(lens(shared, undefined, { role: 'stranger', today }).document).to.equal(undefined);
  });

  it('shows no section, and no order, that would tell of what is left out', () => {
    expect(seenBy('languageProvider', [], { care: { effect: 'no' }, person: {} })).to.deep.equal({});
    const [one, two] = [
      { care: { effect: 'no', rest: 'x' }, person: { note: 'x', wish: 'y' } },
      { person: { wish: 'y' }, care: { rest: 'x' } },
    ].map((document) => JSON.stringify(seenBy('languageProvider', [], document)));
    expect(one).to.equal(two);
  });

  it('leaves out what stands in the place of what may be seen in part', () => {
    expect(seenBy('socialGuide', [], { person: 'Sara, 999990019', tasks: { t1: 'geheim' }, other: 1 })).to.deep.equal({});
    expect(seenBy('socialGuide', [], { tasks: ['geheim', { id: 't1', why: 'geheim', more: 'geheim' }] })).to.deep.equal({
      tasks: [{}, { id: 't1' }],
    });
  });

  it('names what is withheld by the definition alone, whether or not there is a value', () => {
    const withheld = (document: Json) => lens(shared, document, { role: 'socialGuide', today }).withheld;
    expect(withheld(whole)).to.deep.equal(['person.note', 'care.effect', 'tasks.why']);
    expect(withheld({})).to.deep.equal(withheld(whole));
  });

  it('is all of a foreign schema, which says nothing of roles, but for what says so itself', () => {
    const foreign = new Definition({ properties: { a: { type: 'string' }, b: { 'x-access': { caseManager: 'view' } } } });
    const of = (role: string) => lens(foreign, { a: 'x', b: 1, c: {} }, { role, today }).document;
    expect([of('caseManager'), of('participant')]).to.deep.equal([{ a: 'x', b: 1, c: {} }, { a: 'x' }]);
  });

  it('is nothing of a shape that only some values have and that says itself who sees it', () => {
    const branches = new Definition({
      'x-id': 'b',
      properties: { a: { 'x-id': 'a', 'x-access': { guide: 'view' }, anyOf: [{ properties: { s: { 'x-access': {} } } }] } },
    });
    expect(lens(branches, { a: { s: 'geheim' } }, { role: 'guide', today }).document).to.deep.equal({});
  });
});

const given: Consent = { group: 'health', givenOn: '2026-01-01' };
const consents: [what: string, consent: Consent | Json, counts: boolean][] = [
  ['is given', given, true],
  ['is given today', { ...given, givenOn: today }, true],
  ['is given for this role', { ...given, role: 'socialGuide' }, true],
  ['ends today', { ...given, until: today }, true],
  ['is given for another role', { ...given, role: 'keyPerson' }, false],
  ['is given for another group', { ...given, group: 'open' }, false],
  ['is given tomorrow', { ...given, givenOn: '2026-09-02' }, false],
  ['ended yesterday', { ...given, until: '2026-08-31' }, false],
  ['was withdrawn', { ...given, withdrawnOn: '2026-08-31' }, false],
  ['was withdrawn, on a day that is still to come', { ...given, withdrawnOn: '2027-01-01' }, false],
  ['has a day that is none', { ...given, until: 'altijd' }, false],
  ['has no day', { group: 'health' }, false],
  ['is none', null, false],
];

describe('a consent counts', () => {
  for (const [what, consent, counts] of consents) {
    it(`${counts ? 'when' : 'not when'} it ${what}`, () => {
      const viewer = { role: 'socialGuide', consents: [consent as Consent], today };
      expect(lens(shared, { care: { effect: 'no' } }, viewer).document).to.deep.equal(counts ? { care: { effect: 'no' } } : {});
      expect(sharedGroups(viewer).includes('health')).to.equal(counts);
    });
  }

  it('on a day, or someone made a mistake', () => {
    expect(() => sharedGroups({ role: 'socialGuide', today: 'vandaag' })).to.throw(RangeError);
  });
});
