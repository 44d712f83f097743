import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { WorkKeeper } from '@wegwijs/definition';
import { memoryBench, memoryWork } from '@wegwijs/store';
import { cleanIn } from '../../fields/axe.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import type { WegwijsIntakeForm } from '../../intake/wegwijs-intake-form.ts';
import type { ExamplePerson } from '../desk.ts';
import { showForm, typeInto } from './show-form.suite.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const persons = [{ name: 'Amina (voorbeeld)', documents: { intake: { work: { current: 'paid' } } } }];

/** Opens the preview with a keeper, and gives the ways in it. */
async function tried(keeper: WorkKeeper, set: { readonly persons: readonly ExamplePerson[] } = { persons }) {
  const shown = await showForm({ ...set, keeper });
  const { get, all, button, settle } = shown;
  button('Proberen').click();
  await settle();
  const fold = get<HTMLDetailsElement>('.keep-person');
  const unfold = async () => {
    fold.open = true;
    await waitUntil(() => all('#ask-person-name').length === 1, 'a name is asked');
  };
  const names = () => [...get<HTMLSelectElement>('#ask-person').options].map((one) => one.text);
  const value = () => get<WegwijsIntakeForm>('wegwijs-intake-form').form?.value;
  return { ...shown, unfold, names, value };
}

describe('the preview in the builder', () => {
  before(() => setViewport({ width: 1360, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('BLD-13, ATAG-A6: is the real widget, as a role, in a language, on a device, with an example person; an edit shows in it', async () => {
    const { get, button, select, settle } = await showForm({ persons });
    await select('work.current');
    button('Proberen').click();
    await settle();
    const island = get<WegwijsIntakeForm>('wegwijs-intake-form');
    const shows = () => island.shadowRoot?.textContent ?? '';
    await waitUntil(() => shows().includes('Brede intake'), 'the form is there');
    typeInto(get('#ask-person'), '0', 'change');
    typeInto(get('#ask-width'), 'phone', 'change');
    await settle();
    expect(island.form?.value).to.deep.include({ work: { current: 'paid' } });
    expect(get('.preview-frame').getBoundingClientRect().width).to.equal(360);
    typeInto(get('#ask-role'), 'caseManager', 'change');
    typeInto(get('#ask-language'), 'ar', 'change');
    await settle();
    expect(island.form?.role).to.equal('caseManager');
    await waitUntil(
      () => island.shadowRoot?.querySelector('.island')?.getAttribute('dir') === 'rtl',
      'it is read from right to left',
    );
    typeInto(get('#property-title'), 'Heeft u werk?');
    await settle();
    expect(island.form?.field('/work/current')?.node.text('title')).to.equal('Heeft u werk?');
    expect(island.form?.value).to.deep.include({ work: { current: 'paid' } });
    const why = get<HTMLElement & { nodeId?: string; form?: unknown }>('wegwijs-builder-why');
    expect([why.nodeId, why.form]).to.deep.equal(['work.current', island.form]);
  });

  it('ATAG-A6: keeps what was filled in as a person made up, beside the work and never in it', async () => {
    const bench = memoryBench();
    const { get, button, settle, unfold, names, value, desk, focused, told, shown } = await tried(memoryWork({ now, bench }));
    const { design } = desk.builder;
    typeInto(get('#ask-person'), '0', 'change');
    await settle();
    await unfold();
    button('Bewaar persoon').click();
    await settle();
    expect([focused()?.id, names().length]).to.deep.equal(['ask-person-name', 2]);
    typeInto(get('#ask-person-name'), 'Amina (voorbeeld)');
    get<HTMLInputElement>('#ask-person-sure').click();
    button('Bewaar persoon').click();
    await settle();
    expect(get('#ask-person-name-why').textContent).to.contain('Deze naam is er al');
    await cleanIn(get('wegwijs-builder-keep-person'));
    typeInto(get('#ask-person-name'), 'Berhane');
    button('Bewaar persoon').click();
    await waitUntil(() => names().length === 3, 'there is one more');
    await settle();
    expect([names().at(-1), get<HTMLSelectElement>('#ask-person').value]).to.deep.equal(['Berhane (verzonnen)', '1']);
    expect([focused()?.localName, told()]).to.deep.equal(['summary', 'Berhane is bewaard. U kunt deze persoon nu kiezen.']);
    expect([desk.builder.design, desk.builder.log.length]).to.deep.equal([design, 0]);
    shown.remove();
    const again = await tried(memoryWork({ now, bench }));
    typeInto(again.get('#ask-person'), '1', 'change');
    await again.settle();
    expect(again.value()).to.deep.equal(value());
    again.button('Verwijder Berhane').click();
    await waitUntil(() => again.names().length === 2, 'there is one less');
    expect(again.value(), 'the answers stay').to.deep.equal(value());
    expect((await memoryWork({ now, bench }).load('assen/intake/persons'))?.begun).to.deep.equal({ persons: [] });
  });

  it('keeps nobody whose burgerservicenummer may be of somebody', async () => {
    const others = [{ name: 'Noor', documents: { intake: { person: { bsn: [1, 2, 3, 4, 5, 6, 7, 8, 2].join('') } } } }];
    const { get, button, settle, unfold, names } = await tried(memoryWork({ now }), { persons: others });
    typeInto(get('#ask-person'), '0', 'change');
    await settle();
    await unfold();
    typeInto(get('#ask-person-name'), 'Berhane');
    get<HTMLInputElement>('#ask-person-sure').click();
    button('Bewaar persoon').click();
    await settle();
    expect(get('#ask-person-sure-why').textContent).to.contain('dat van iemand kan zijn');
    expect(names().length).to.equal(2);
  });

  it('says that a person could not be kept, with what was typed still there', async () => {
    const keeper = memoryWork({ now });
    const { get, all, button, unfold } = await tried(keeper);
    keeper.begin = () => Promise.reject(Object.assign(new Error('full'), { code: 'full' }));
    await unfold();
    typeInto(get('#ask-person-name'), 'Berhane');
    get<HTMLInputElement>('#ask-person-sure').click();
    button('Bewaar persoon').click();
    await waitUntil(() => all('wegwijs-builder-keep-person [role=alert]').length === 1, 'it is told');
    expect(get<HTMLInputElement>('#ask-person-name').value).to.equal('Berhane');
  });
});
