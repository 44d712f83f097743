import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from '../axe.suite.ts';
import { fact, ownDefinition } from '../own.suite.ts';
import { opened } from './opened.suite.ts';
import { clearPage, show, textOf, type ShowOptions } from '../show.suite.ts';

const definition = ownDefinition({
  name: fact,
  year: { ...fact, type: 'integer', title: 'Jaar' },
});
const at = (name: string, options: ShowOptions = {}) => show(definition, `/person/${name}`, options);
const participant = { role: 'participant' };
const manager = { role: 'caseManager' };
const known = { value: { person: { name: 'Tesfay', year: 1990 } } };

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
    await opened(shown);
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
