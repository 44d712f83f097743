import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from './field.suite.ts';
import { fact, ownDefinition, question } from './own.suite.ts';
import { clearPage, show, textOf, type ShowOptions } from './show.suite.ts';

const definition = ownDefinition({
  wish: question,
  declinable: { ...question, 'x-declinable': true, 'x-required': true },
  name: fact,
  year: { ...fact, type: 'integer', title: 'Jaar' },
  story: { type: 'string', title: 'Vertel', 'x-control': 'long-text', maxLength: 500, 'x-own-words': true },
  count: { type: 'integer', title: 'Aantal' },
});
const at = (name: string, options: ShowOptions = {}) => show(definition, `/person/${name}`, options);
const participant = { role: 'participant' };
const manager = { role: 'caseManager' };
const known = { value: { person: { name: 'Tesfay', year: 1990 } } };

describe('leaving a question open', () => {
  afterEach(clearPage);

  it('is one quiet link until it is opened', async () => {
    const { all, get } = await at('wish', participant);
    expect(all('.extras > *')).to.have.length(1);
    expect(textOf(get('summary'))).to.equal('Liever geen antwoord geven');
    expect(get<HTMLDetailsElement>('details').open).to.equal(false);
  });

  it('offers "Niet gevraagd" to the regievoerder alone', async () => {
    const ways = async (options: ShowOptions) => (await at('wish', options)).all('.ways button').map(textOf);
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

describe('a fact that a source supplied', () => {
  afterEach(clearPage);

  it('is read-only and says where it comes from, also to who cannot see it', async () => {
    const shown = await at('name', { ...participant, ...known });
    const input = shown.get<HTMLInputElement>('input');
    expect([input.readOnly, input.disabled, input.value]).to.deep.equal([true, false, 'Tesfay']);
    const ids = input.getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => textOf(shown.get(`[id="${id}"]`)))).to.deep.equal([
      'Dit komt uit de Basisregistratie Personen (BRP).',
    ]);
  });

  it('can be disputed by the newcomer, and both values are kept', async () => {
    const shown = await at('name', { ...participant, ...known });
    shown.get('summary').click();
    shown.get('details input').focus();
    await sendKeys({ type: 'Tesfaye' });
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.field.value.value).to.equal('Tesfay');
    expect(shown.form.about.of(shown.field)).to.deep.equal({
      disputed: { value: 'Tesfaye', by: 'participant', on: '2026-11-22' },
    });
    expect(textOf(shown.get('.disputed p'))).to.contain('Tesfaye');
    expect(shown.told).to.deep.equal(['Uw regievoerder ziet wat u heeft doorgegeven.']);
    expect(shown.root.activeElement).to.equal(shown.get(`[id="${shown.field.name}-withdraw"]`));
    await clean(shown);
    shown.get(`[id="${shown.field.name}-withdraw"]`).click();
    await shown.settle();
    expect(shown.form.about.of(shown.field)).to.equal(undefined);
  });

  const disputed = (value: string) => ({
    person: { name: 'Tesfay', year: 1990 },
    about: {
      'person.name': { disputed: { value, by: 'participant', on: '2026-11-01' } },
      'person.year': { disputed: { value, by: 'participant', on: '2026-11-01' } },
    },
  });
  const press = async (name: string, words: string, value = 'Tesfaye') => {
    const shown = await at(name, { ...manager, value: disputed(value) });
    await clean(shown);
    const button = shown.all('.disputed button').find((one) => textOf(one) === words);
    if (!button) throw new Error(`no ${words} in ${textOf(shown.element)}`);
    button.click();
    await shown.settle();
    return shown;
  };

  it('is taken over by the regievoerder, and from then on was entered here', async () => {
    const { field, form, all } = await press('name', 'Overnemen');
    expect(field.value.value).to.equal('Tesfaye');
    expect(form.about.of(field)).to.deep.equal({ source: 'self', by: 'caseManager', on: '2026-11-22' });
    expect(all('.note').map(textOf)).to.deep.equal(['Dit is zelf ingevuld.']);
  });

  it('is left as it is by the regievoerder', async () => {
    const { field, form } = await press('name', 'Laten zoals het is');
    expect(field.value.value).to.equal('Tesfay');
    expect(form.about.of(field)).to.equal(undefined);
  });

  it('is entered by the regievoerder where the other value cannot stand as it is', async () => {
    const shown = await press('year', 'Zelf invullen', 'negentien negentig');
    expect(shown.all('.disputed button').map(textOf)).not.to.contain('Overnemen');
    expect(shown.get<HTMLInputElement>('input').readOnly).to.equal(false);
    expect(textOf(shown.get('.disputed'))).to.contain('negentien negentig');
  });

  it('says so when the regievoerder entered it because no source did', async () => {
    const shown = await at('name', manager);
    shown.get('input').focus();
    await sendKeys({ type: 'Tesfay' });
    await shown.settle();
    expect(shown.all('.note').map(textOf)).to.deep.equal(['Dit is zelf ingevuld.']);
    expect(shown.get<HTMLInputElement>('input').readOnly).to.equal(false);
  });
});

describe('a text in own words', () => {
  afterEach(clearPage);

  it('keeps the language it was written in', async () => {
    const shown = await at('story', participant);
    shown.get('textarea').focus();
    await sendKeys({ type: 'Ik was kok.' });
    shown.get('textarea').blur();
    await shown.settle();
    expect(shown.form.about.of(shown.field)).to.deep.equal({ language: 'nl' });
    const select = shown.get<HTMLSelectElement>('.own-words select');
    expect(select.value).to.equal('nl');
    select.value = 'ti';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(shown.form.about.of(shown.field)).to.deep.equal({ language: 'ti' });
  });

  it('takes a translation with its language and who made it; the original stays', async () => {
    const shown = await at('story', {
      ...manager,
      value: { person: { story: 'كنت طباخا' }, about: { 'person.story': { language: 'ar' } } },
    });
    shown.get('.own-words summary').click();
    await clean(shown);
    const [, into, maker] = shown.all<HTMLSelectElement>('.own-words select');
    const area = shown.get<HTMLTextAreaElement>('.own-words textarea');
    area.focus();
    await sendKeys({ type: 'Ik was kok.' });
    area.blur();
    maker!.value = 'interpreter';
    maker!.dispatchEvent(new Event('change', { bubbles: true }));
    await shown.settle();
    expect(into!.value).to.equal('nl');
    expect(shown.form.about.of(shown.field)).to.deep.equal({
      language: 'ar',
      translation: { language: 'nl', text: 'Ik was kok.', maker: 'interpreter' },
    });
    expect(shown.field.value.value).to.equal('كنت طباخا');
    expect(shown.get<HTMLDetailsElement>('.own-words').open).to.equal(true);
  });
});
