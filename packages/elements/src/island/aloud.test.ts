import { expect } from '@open-wc/testing';
import { button, control, lateCame, showForm, type } from './show.suite.ts';
import { waitUntil } from './wait.suite.ts';

const labelled = [0, 1, 2].map((i) => ({ const: `v${i}`, title: `Antwoord ${i}` }));
const schema = {
  type: 'object',
  properties: {
    order: { type: 'array', title: 'Volgorde', uniqueItems: true, 'x-control': 'ranked', items: { oneOf: labelled } },
    one: {
      type: 'object',
      title: 'Een',
      required: ['name'],
      properties: { name: { type: 'string', title: 'Naam', minLength: 3 } },
    },
  },
};

describe('what a widget says aloud (WCAG 3.1.2, 4.1.3)', () => {
  it('is in the language of the reader, and in Dutch where that has no words for it, each marked as what it is', async () => {
    const form = await showForm(schema, { locale: 'fr', value: { order: ['v1', 'v0', 'v2'] } });
    await lateCame(form);
    const heard = () => form.shadowRoot?.querySelector<HTMLElement>('.island > [role=status] > *');
    await waitUntil(() => form.shadowRoot?.querySelector('.island')?.getAttribute('lang') === 'fr', 'it speaks French');
    expect(heard()).to.equal(null);
    // French is a language of which there is the core.
    form.shadowRoot?.querySelector<HTMLButtonElement>('[data-place="1"] [data-move="up"]')?.click();
    await form.updateComplete;
    expect([heard()?.lang, heard()?.textContent]).to.deep.equal(['nl', 'Antwoord 0 staat nu op plaats 1 van 3.']);
    await type(form, 'Naam', 'ab');
    control(form, 'Naam').focus();
    control(form, 'Naam').blur();
    await waitUntil(() => heard()?.lang === 'fr', 'what is wrong is said');
    expect(heard()?.textContent).to.match(/^Naam: /);
  });

  it('is heard again when it is said again', async () => {
    const form = await showForm(schema, { value: { order: ['v1', 'v0', 'v2'] } });
    await lateCame(form);
    const said: string[] = [];
    const status = form.shadowRoot?.querySelector('.island > [role=status]') as HTMLElement;
    new MutationObserver(() => said.push(status.innerText)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const move of ['hoger', 'lager', 'hoger']) {
      button(form, `Zet Antwoord 0 ${move}`).click();
      await form.updateComplete;
    }
    await waitUntil(() => said.length >= 3, 'each is heard');
  });
});
