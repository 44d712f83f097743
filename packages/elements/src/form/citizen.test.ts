import { expect } from '@open-wc/testing';
import { control, press, type } from '../island/show.suite.ts';
import { formOf, pageForm, schema, settle } from './page-form.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

const data = (page: HTMLFormElement) => JSON.parse(String(new FormData(page).get('intake'))) as unknown;

describe('a widget in a form of the page (A11Y-3)', () => {
  it('is one of its controls, by its name', async () => {
    const { page, widget } = await pageForm();
    expect([...page.elements]).to.include(widget);
    expect(page.elements.namedItem('intake')).to.equal(widget);
    expect(widget.pageForm).to.equal(page);
  });

  it('adds the document as JSON text, as it is when the form is sent', async () => {
    const { page, widget } = await pageForm({ value: { name: 'Noor', extra: [1] } });
    await type(widget, 'Leeftijd', '31');
    expect(data(page)).to.deep.equal({ name: 'Noor', extra: [1], age: 31 });
  });

  it('adds one entry, and none of its own controls', async () => {
    const { page } = await pageForm({ value: { name: 'Noor' } });
    expect([...new FormData(page).keys()]).to.deep.equal(['other', 'intake']);
  });

  for (const [why, set] of [
    ['without a name', { name: '' }],
    ['without a document', {}],
  ] as const) {
    it(`adds nothing ${why}`, async () => {
      const { page } = await pageForm(why === 'without a name' ? { value: { name: 'Noor' }, ...set } : set);
      expect(new FormData(page).has('intake')).to.equal(false);
    });
  }

  it('goes along to another form, and leaves the first', async () => {
    const { page, widget } = await pageForm({ value: { name: 'Noor' } });
    const other = document.createElement('form');
    page.after(other);
    other.append(widget);
    expect(new FormData(page).has('intake')).to.equal(false);
    expect(data(other)).to.deep.equal({ name: 'Noor' });
    other.remove();
  });

  it('knows the labels of the page, and takes the focus when one is pressed (A11Y-2)', async () => {
    const { page, widget } = await pageForm();
    const label = page.querySelector('label')!;
    expect([...widget.labels]).to.deep.equal([label]);
    label.click();
    expect(document.activeElement).to.equal(widget);
    expect(widget.shadowRoot!.activeElement).to.equal(control(widget, 'Naam'));
  });
});

describe('whether a page’s form may be sent', () => {
  it('is known before anybody typed: what is needed is missing, in words', async () => {
    const { page, widget } = await pageForm();
    expect(page.checkValidity()).to.equal(false);
    expect(widget.validity.valueMissing).to.equal(true);
    expect(widget.validationMessage).to.contain('Naam');
    expect(widget.matches(':invalid')).to.equal(true);
  });

  it('asking shows nothing', async () => {
    const { page, widget } = await pageForm();
    page.checkValidity();
    widget.checkValidity();
    await settle(widget);
    expect(widget.shadowRoot!.querySelectorAll('[aria-invalid]').length).to.equal(0);
  });

  it('sending what is not complete sends nothing, and goes to the first question that lacks an answer', async () => {
    const { widget, send, sent } = await pageForm();
    send.click();
    await settle(widget);
    expect(sent()).to.equal(0);
    expect(widget.shadowRoot!.activeElement).to.equal(control(widget, 'Naam'));
    expect(control(widget, 'Naam').getAttribute('aria-invalid')).to.equal('true');
  });

  it('what is wrong keeps it back as well, and the summary names it', async () => {
    const { widget, send, sent } = await pageForm({ value: { name: 'Noor' } });
    control(widget, 'Leeftijd').focus();
    await type(widget, 'Leeftijd', 'twaal');
    send.focus();
    send.click();
    await settle(widget);
    expect(sent()).to.equal(0);
    expect(widget.validity.customError).to.equal(true);
    expect(widget.shadowRoot!.querySelector('#summary')?.textContent).to.contain('Leeftijd');
    expect(widget.shadowRoot!.activeElement).to.equal(control(widget, 'Leeftijd'));
  });

  it('once all is answered it is sent', async () => {
    const { widget, send, sent } = await pageForm();
    control(widget, 'Naam').focus();
    await type(widget, 'Naam', 'Noor');
    send.focus();
    send.click();
    expect(sent()).to.equal(1);
    expect(widget.validationMessage).to.equal('');
  });

  it('is known again when the person pauses, without a focus that moves', async () => {
    const { page, widget } = await pageForm();
    await type(widget, 'Naam', 'Noor');
    await waitUntil(() => page.checkValidity(), 'judged at a pause');
  });

  it('reportValidity() shows what hinders', async () => {
    const { widget } = await pageForm();
    expect(widget.reportValidity()).to.equal(false);
    await settle(widget);
    expect(control(widget, 'Naam').getAttribute('aria-invalid')).to.equal('true');
    expect(widget.shadowRoot!.activeElement).to.equal(control(widget, 'Naam'));
  });

  it('a page that does not ask the browser to judge sends a draft', async () => {
    const { page, send, sent } = await pageForm();
    page.noValidate = true;
    send.click();
    expect(sent()).to.equal(1);
  });
});

describe('resetting the page’s form', () => {
  it('gives back what was handed in; nothing half typed and no message is left', async () => {
    const { page, widget } = await pageForm({ value: { name: 'Noor' } });
    await type(widget, 'Naam', 'N');
    await type(widget, 'Leeftijd', 'twaal');
    await press(widget, 'Versturen');
    page.reset();
    await settle(widget);
    expect(widget.value).to.deep.equal({ name: 'Noor' });
    expect(control(widget, 'Naam').value).to.equal('Noor');
    expect(control(widget, 'Leeftijd').value).to.equal('');
    expect(widget.draft?.typed).to.deep.equal({});
    expect(widget.shadowRoot!.querySelectorAll('[aria-invalid], #summary').length).to.equal(0);
  });

  it('tells the page no changes, and gives a draft in which they are gone', async () => {
    const { page, widget } = await pageForm({ value: { name: 'Noor' } });
    await type(widget, 'Naam', 'Noor A');
    let told = 0;
    widget.addEventListener('wegwijs-change', () => told++);
    const drafts: unknown[] = [];
    page.reset();
    widget.addEventListener('wegwijs-draft', ({ detail }) => drafts.push(detail.draft.value));
    await waitUntil(() => drafts.length > 0);
    expect(drafts).to.deep.equal([{ name: 'Noor' }]);
    expect(told).to.equal(0);
  });

  it('takes a form that the page made itself back to how it was', async () => {
    const form = formOf(schema, { name: 'Noor' });
    const { page, widget } = await pageForm({ form });
    await type(widget, 'Naam', 'Noor A');
    await type(widget, 'Leeftijd', 'twaal');
    page.reset();
    await settle(widget);
    expect(form.value).to.deep.equal({ name: 'Noor' });
    expect(control(widget, 'Leeftijd').value).to.equal('');
  });
});
