import { expect, fixture, html } from '@open-wc/testing';
import { text, type } from '../island/show.suite.ts';
import { ready, schema, settle } from './page-form.suite.ts';
import { WegwijsForm } from './wegwijs-form.ts';

describe('two widgets on one page', () => {
  it('have nothing in common: values, ids, radio buttons', async () => {
    const choice = { type: 'object', properties: { which: { title: 'Vraag', enum: ['a', 'b'] } } };
    const page = await fixture<HTMLFormElement>(
      html`<form>
        <wegwijs-form name="one" .schema=${choice}></wegwijs-form>
        <wegwijs-form name="two" .schema=${schema}></wegwijs-form>
        <wegwijs-form name="three" .schema=${choice}></wegwijs-form>
      </form>`,
    );
    const [one, two, three] = [...page.querySelectorAll('wegwijs-form')] as [WegwijsForm, WegwijsForm, WegwijsForm];
    for (const widget of [one, two, three]) await ready(widget);
    const press = (widget: WegwijsForm, which: number) =>
      widget.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]')[which]!.click();
    press(one, 0);
    press(three, 1);
    await type(two, 'Naam', 'Noor');
    for (const widget of [one, two, three]) await settle(widget);
    const entries = [...new FormData(page)].map(([name, value]) => [name, JSON.parse(String(value)) as unknown]);
    expect(entries).to.deep.equal([
      ['one', { which: 'a' }],
      ['two', { name: 'Noor' }],
      ['three', { which: 'b' }],
    ]);
    expect([one, three].map((widget) => widget.shadowRoot!.querySelectorAll(':checked').length)).to.deep.equal([1, 1]);
    for (const { shadowRoot } of [one, two, three])
      for (const at of shadowRoot!.querySelectorAll('[for], [aria-describedby], [aria-labelledby]'))
        for (const id of [
          at.getAttribute('for'),
          at.getAttribute('aria-describedby'),
          at.getAttribute('aria-labelledby'),
        ].flatMap((ids) => ids?.split(' ') ?? []))
          expect(shadowRoot!.querySelectorAll(`[id="${id}"]`).length, id).to.equal(1);
  });
});

describe('a widget that the page sets up before its script is there', () => {
  it('takes up every property', async () => {
    const made = document.createElement('wegwijs-late-form');
    Object.assign(made, { schema, value: { name: 'Noor' }, name: 'intake', disabled: true, headingLevel: 4 });
    const page = await fixture<HTMLFormElement>(html`<form>${made}</form>`);
    customElements.define('wegwijs-late-form', class extends WegwijsForm {});
    const early = page.querySelector<WegwijsForm>('wegwijs-late-form')!;
    await ready(early);
    expect(text(early)).to.contain('Aanmelden');
    expect(early.shadowRoot!.querySelector('h4')).to.exist;
    expect(early.matches(':disabled')).to.equal(true);
    early.disabled = false;
    expect(new FormData(page).get('intake')).to.equal('{"name":"Noor"}');
  });
});
