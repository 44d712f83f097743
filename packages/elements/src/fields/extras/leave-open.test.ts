import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from '../axe.suite.ts';
import { fact, ownDefinition, question } from '../own.suite.ts';
import { opened } from './opened.suite.ts';
import { clearPage, show, textOf, type ShowOptions } from '../show.suite.ts';

const definition = ownDefinition({
  wish: question,
  declinable: { ...question, 'x-declinable': true, 'x-required': true },
  name: fact,
  count: { type: 'integer', title: 'Aantal' },
});
const at = (name: string, options: ShowOptions = {}) => show(definition, `/person/${name}`, options);
const participant = { role: 'participant' };
const manager = { role: 'caseManager' };

describe('leaving a question open', () => {
  afterEach(clearPage);

  it('is one quiet link until it is opened', async () => {
    const { all, get } = await at('wish', participant);
    expect(all('.extras > *')).to.have.length(1);
    expect(textOf(get('summary'))).to.equal('Liever geen antwoord geven');
    expect(get<HTMLDetailsElement>('details').open).to.equal(false);
  });

  it('offers "Niet gevraagd" to the regievoerder alone', async () => {
    const ways = async (options: ShowOptions) => {
      const shown = await at('wish', options);
      await opened(shown);
      return shown.all('.ways button').map(textOf);
    };
    expect(await ways(participant)).to.deep.equal(['Liever in het gesprek', 'Wil ik niet zeggen']);
    expect(await ways(manager)).to.deep.equal(['Liever in het gesprek', 'Wil ik niet zeggen', 'Niet gevraagd']);
  });

  it('is kept as data, said aloud, and can be undone, with the focus where the person is', async () => {
    const shown = await at('wish', participant);
    shown.get('summary').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.form.value).to.deep.equal({ about: { 'person.wish': { left: 'in-talk' } } });
    expect(shown.told).to.deep.equal(['Liever in het gesprek']);
    expect(textOf(shown.get('.left strong'))).to.equal('Liever in het gesprek');
    expect(shown.root.activeElement).to.equal(shown.get('.left button'));
    await clean(shown);
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.form.about.left(shown.field)).to.equal(undefined);
    expect(shown.root.activeElement).to.equal(shown.get('input'));
  });

  it('ends when the question is answered after all', async () => {
    const shown = await at('wish', participant);
    shown.form.about.leaveOpen(shown.field, 'in-talk');
    await shown.settle();
    shown.get('input').focus();
    await sendKeys({ type: 'Lezen' });
    await shown.settle();
    expect(shown.all('.left')).to.deep.equal([]);
  });

  it('takes along what was typed and cannot be read', async () => {
    const shown = await at('count', participant);
    shown.get('input').focus();
    await sendKeys({ type: 'veel' });
    await shown.settle();
    await opened(shown);
    shown.get('.ways button').click();
    await shown.settle();
    expect(shown.get<HTMLInputElement>('input').value).to.equal('');
    expect(shown.field.problems.value).to.deep.equal([]);
  });

  it('settles a question that may be declined', async () => {
    const { form, field } = await at('declinable', participant);
    form.about.leaveOpen(field, 'rather-not-say');
    expect(field.problems.value).to.deep.equal([]);
  });

  it('is not offered for facts, nor to who cannot answer, nor in a foreign schema', async () => {
    expect((await at('name', { ...manager })).all('.leave-open')).to.deep.equal([]);
    expect((await at('wish', { role: 'socialGuide', value: { person: { wish: 'Lezen' } } })).all('details')).to.deep.equal([]);
    expect((await show({ type: 'object', properties: { it: question } }, '/it')).all('.extras')).to.deep.equal([]);
  });
});
