import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { fact, ownDefinition, question } from './own.suite.ts';
import { clearPage, show, textOf, type ShowOptions } from './show.suite.ts';

const lock = { basis: 'Wet inburgering 2021, art. 14 lid 3', tighten: ['x-required'] };
const definition = ownDefinition({
  free: question,
  law: { ...question, 'x-required': true, 'x-lock': lock },
  here: { ...question, 'x-required': true, 'x-lock': { basis: 'AVG art. 9', tighten: ['x-access'] } },
  fact: { ...fact, 'x-required': true },
  when: { ...question, 'x-required': { field: 'person.free', is: { const: 'ja' } } },
});
const mark = async (name: string, options: ShowOptions = {}, schema: JsonObject = definition, section = '/person') => {
  const { all } = await show(schema, `${section}/${name}`, options);
  return all('.mark').map(textOf).join();
};

describe('the mark in a label', () => {
  afterEach(clearPage);

  it('says in a foreign schema what is not needed', async () => {
    const schema = {
      type: 'object',
      properties: { a: question, b: question, old: { ...question, deprecated: true } },
      required: ['b', 'old'],
    };
    expect(await mark('a', {}, schema, '')).to.equal('(niet verplicht)');
    expect(await mark('b', {}, schema, '')).to.equal('');
    expect(await mark('old', {}, schema, '')).to.equal('(wordt niet meer gebruikt)');
  });

  it('says in ours what completion needs, and who asks it (FRM-11)', async () => {
    expect(await mark('free')).to.equal('');
    expect(await mark('here')).to.equal('(nodig om af te ronden: dat vraagt uw gemeente)');
    expect(await mark('law')).to.equal('(nodig om af te ronden: dat staat in de wet, Wet inburgering 2021, art. 14 lid 3)');
  });

  it('shows the article to the regievoerder, and says it to who listens', async () => {
    const basis = async (role: string) => (await show(definition, '/person/law', { role })).get('.basis').className;
    expect(await basis('participant')).to.contain('visually-hidden');
    expect(await basis('caseManager')).to.equal('basis');
  });

  it('stands only at what the role that looks can answer', async () => {
    expect(await mark('law', { role: 'participant' })).to.contain('wet');
    expect(await mark('fact', { role: 'participant' })).to.equal('');
    expect(await mark('fact', { role: 'caseManager' })).to.contain('gemeente');
  });

  it('follows the condition', async () => {
    const shown = await show(definition, '/person/when');
    expect(shown.all('.mark')).to.deep.equal([]);
    shown.form.field('/person/free')!.set('ja');
    await shown.settle();
    expect(shown.all('.mark')).to.have.length(1);
    expect(shown.get('input').getAttribute('aria-required')).to.equal('true');
  });
});
