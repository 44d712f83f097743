import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../../island/wait.suite.ts';
import type { WegwijsIntakeForm } from '../../intake/wegwijs-intake-form.ts';
import { showForm, typeInto } from './show-form.suite.ts';

const persons = [{ name: 'Amina (voorbeeld)', documents: { intake: { work: { current: 'paid' } } } }];

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
});
