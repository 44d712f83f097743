import { expect } from '@open-wc/testing';
import { shared, today } from '../../test/shared.ts';
import { fromEntries, isObject, type Json, type JsonObject } from '../json.ts';
import { accept } from './accept.ts';
import { lens } from './lens.ts';
import { proposalsIn, propose, settle } from './proposals.ts';

const before: JsonObject = {
  person: { name: 'Sara', wish: 'Werk', note: 'geheim' },
  care: { effect: 'a-lot' },
  tasks: [
    { id: 't1', what: 'DigiD', why: 'geheim' },
    { id: 't2', what: 'Huisarts' },
  ],
  about: { 'person.wish': { proposed: { languageProvider: { value: 'Taal', on: '2026-08-01' } } } },
};
const viewer = (role: string) => ({ role, today });
/** What comes of a change to what the role sees. */
const changed = (role: string, parts: JsonObject) => {
  const seen = lens(shared, before, viewer(role)).document as JsonObject;
  const merged = Object.entries(parts).map(([key, part]): [string, Json] => {
    const old = seen[key];
    return [key, isObject(old) && isObject(part) ? { ...old, ...part } : part];
  });
  const { document, refusals } = accept(shared, before, { ...seen, ...fromEntries(merged) }, viewer(role));
  return { document: document as JsonObject, refusals: refusals.map(({ code, pointer }) => `${code} ${pointer}`) };
};
const t1 = (before['tasks'] as Json[])[0] as JsonObject;
const t2 = (before['tasks'] as Json[])[1] as JsonObject;
const mine = { id: 't1', what: 'DigiD' };

describe('a change', () => {
  it('is stored where the role may edit, and what it does not see stays', () => {
    const { document, refusals } = changed('participant', { person: { wish: 'School' } });
    expect(refusals).to.deep.equal([]);
    expect(document['person']).to.deep.equal({ name: 'Sara', wish: 'School', note: 'geheim' });
    expect(document['tasks']).to.equal(before['tasks']);
  });

  it('gives the identical document when there is none', () => {
    for (const role of ['participant', 'socialGuide', 'stranger'])
      expect(accept(shared, before, lens(shared, before, viewer(role)).document, viewer(role)).document).to.equal(before);
  });

  const refused: [what: string, role: string, parts: JsonObject, refusals: string[]][] = [
    ['what is not seen', 'participant', { person: { note: 'geheim' } }, ['unseen /person/note']],
    ['what is only seen', 'socialGuide', { person: { wish: 'x' } }, ['view /person/wish']],
    ['what may be proposed', 'languageProvider', { person: { wish: 'x' } }, ['propose /person/wish']],
    ['a fact that a source supplied', 'caseManager', { person: { name: 'Sarah' } }, ['fact /person/name']],
    ['what nothing is said about', 'caseManager', { other: 1 }, ['unseen /other']],
    ['a section to what is none', 'caseManager', { person: 'x' }, ['shape /person']],
    ['what is known about what is not seen', 'participant', { about: { 'person.note': { left: 'in-talk' } } }, ['unseen /about/person.note']],
    ['rows without ids', 'socialGuide', { tasks: [{ what: 'x' }] }, ['rows /tasks']],
    ['rows of one id', 'socialGuide', { tasks: [mine, mine] }, ['rows /tasks']],
    ['a list by taking out what holds more', 'socialGuide', { tasks: [mine] }, ['row /tasks/1']],
    ['a list that is only seen', 'participant', { tasks: [t2, mine, { id: 't3' }] }, ['view /tasks/2', 'order /tasks']],
    ['the proposal of another', 'participant', { about: { 'person.wish': { proposed: { languageProvider: { value: 'x' } } } } }, ['by /about/person.wish/proposed/languageProvider']],
    ['in the name of another', 'participant', { about: { 'person.wish': { by: 'caseManager' } } }, ['by /about/person.wish/by']],
  ]; // prettier-ignore
  for (const [what, role, parts, refusals] of refused) {
    it(`is refused to ${what}, and nothing is stored of it`, () => {
      const result = changed(role, parts);
      expect(result.refusals.filter((one) => !one.startsWith('view /about'))).to.deep.equal(refusals);
      const { about: _, ...answers } = result.document;
      const { about: __, ...were } = before;
      expect(answers).to.deep.equal(were);
    });
  }

  it('to a row keeps what is not seen in it, wherever the row goes', () => {
    const { document, refusals } = changed('socialGuide', {
      tasks: [{ ...t2, what: 'Tandarts' }, mine, { id: 't3', what: 'School' }],
    });
    expect(refusals).to.deep.equal([]);
    expect(document['tasks']).to.deep.equal([{ id: 't2', what: 'Tandarts' }, t1, { id: 't3', what: 'School' }]);
  });

  it('that may be in part is made in part', () => {
    const { document, refusals } = changed('socialGuide', { tasks: [{ id: 't3', what: 'School', why: 'x' }, mine] });
    expect(refusals).to.deep.equal(['unseen /tasks/0/why', 'row /tasks/1']);
    expect(document['tasks']).to.deep.equal([{ id: 't3', what: 'School' }, t1, t2]);
  });

  it('to a fact is stored with the note that it was entered here, and that note stays', () => {
    const note = { 'person.name': { source: 'self', by: 'caseManager', on: today } };
    const { document, refusals } = changed('caseManager', { person: { name: 'Sarah' }, about: note });
    expect([refusals, (document['person'] as JsonObject)['name']]).to.deep.equal([[], 'Sarah']);
    const seen = lens(shared, document, viewer('caseManager')).document as JsonObject;
    const { 'person.name': _, ...others } = seen['about'] as JsonObject;
    expect(
      accept(shared, document, { ...seen, about: others }, viewer('caseManager')).refusals.map(({ code }) => code),
    ).to.deep.equal(['fact']);
  });

  it('by the newcomer says of a fact that it is not right, and an editor settles it', () => {
    const disputed = { 'person.name': { disputed: { value: 'Sarah', by: 'participant', on: today } } };
    expect(changed('participant', { about: disputed }).refusals).to.deep.equal([]);
    expect(changed('socialGuide', { about: disputed }).refusals).to.deep.equal(['view /about/person.name/disputed']);
  });
});

describe('a proposal', () => {
  const proposal = { key: 'person.wish', by: 'languageProvider', on: today, value: 'Studie' };
  const asRole = (document: Json | undefined, role: string, change: (seen: Json | undefined) => Json | undefined) =>
    accept(shared, document, change(lens(shared, document, viewer(role)).document), viewer(role));

  it('is kept beside the value by the role that makes it', () => {
    const { document, allowed } = asRole(before, 'languageProvider', (seen) => propose(shared, seen, proposal));
    expect([allowed, proposalsIn(shared, document), (document as JsonObject)['person']]).to.deep.equal([
      true,
      [proposal],
      before['person'],
    ]);
  });

  it('is not made for another, nor by who only sees', () => {
    const others = (role: string, by: string) =>
      asRole(before, role, (seen) => propose(shared, seen, { ...proposal, by })).refusals.map(({ code }) => code);
    expect([others('languageProvider', 'caseManager'), others('socialGuide', 'socialGuide')]).to.deep.equal([['by'], ['view']]);
  });

  it('is accepted or declined by an editor, and then is gone', () => {
    const [made] = proposalsIn(shared, before);
    const settled = (accepted: boolean) => {
      const settling = { accepted, role: 'caseManager', today };
      const { document, refusals } = asRole(before, 'caseManager', (seen) => settle(shared, seen, made!, settling));
      return [refusals, ((document as JsonObject)['person'] as JsonObject)['wish'], proposalsIn(shared, document)];
    };
    expect([settled(true), settled(false)]).to.deep.equal([
      [[], 'Taal', []],
      [[], 'Werk', []],
    ]);
  });

  it('may be a row that is not there yet, and may be to a fact', () => {
    const row = { key: 'tasks.row#t9', by: 'languageProvider', on: today, value: { id: 't9', what: 'Fiets' } };
    const fact = { ...proposal, key: 'person.name', value: 'Sarah' };
    const document = [row, fact].reduce<Json | undefined>((now, one) => propose(shared, now, one), { tasks: [t2] });
    const settling = { accepted: true, role: 'caseManager', today };
    expect(
      proposalsIn(shared, document).reduce<Json | undefined>((now, one) => settle(shared, now, one, settling), document),
    ).to.deep.equal({
      tasks: [t2, row.value],
      person: { name: 'Sarah' },
      about: { 'person.name': { source: 'self', by: 'caseManager', on: today } },
    });
  });
});
