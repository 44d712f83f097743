import { expect } from '@open-wc/testing';
import type { Draft, Finding } from '@wegwijs/definition';
import type { FormChange } from '@wegwijs/form';
import { control, once, press, showForm, text, type } from './show.suite.ts';
import type { SubmitDetail } from './events.ts';
import { waitUntil } from './wait.suite.ts';

const schema = {
  title: 'Aanmelden',
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', title: 'Naam', minLength: 2 }, age: { type: 'integer', title: 'Leeftijd' } },
};

describe('a widget and its page', () => {
  it('gives the document back as it was handed in, unknown members and order included', async () => {
    const value = { extra: { deep: [1] }, age: 3, name: 'Noor' };
    const form = await showForm(schema, { value });
    expect(form.value).to.equal(value);
  });

  it('changes only what was entered', async () => {
    const value = { extra: { deep: [1] }, name: 'Noor' };
    const form = await showForm(schema, { value });
    await type(form, 'Naam', 'Noor A');
    expect(form.value).to.deep.equal({ extra: { deep: [1] }, name: 'Noor A' });
    expect((form.value as typeof value).extra).to.equal(value.extra);
  });

  it('tells changes, and not documents', async () => {
    const form = await showForm(schema, { value: { name: 'Noor' } });
    const told = once<{ changes: FormChange[] }>(form, 'wegwijs-change');
    await type(form, 'Leeftijd', '٣١');
    expect((await told).changes).to.deep.equal([{ pointer: '/age', from: undefined, to: 31 }]);
  });

  it('tells nothing when the page sets a value', async () => {
    const form = await showForm(schema, { value: { name: 'Noor' } });
    let told = 0;
    form.addEventListener('wegwijs-change', () => told++);
    form.value = { name: 'Sam' };
    await form.updateComplete;
    expect(control(form, 'Naam').value).to.equal('Sam');
    expect(told).to.equal(0);
  });

  it('keeps the caret when the same value is set again', async () => {
    const form = await showForm(schema, { value: { name: 'Noor' } });
    const input = control(form, 'Naam');
    input.focus();
    input.setSelectionRange(2, 2);
    form.value = { name: 'Noor' };
    await form.updateComplete;
    expect(input.selectionStart).to.equal(2);
    expect(form.shadowRoot?.activeElement).to.equal(input);
  });

  it('hands over a draft with half-typed input, and takes it up elsewhere', async () => {
    const form = await showForm(schema, { value: { name: 'Noor' } });
    const told = once<{ draft: Draft }>(form, 'wegwijs-draft');
    await type(form, 'Leeftijd', 'twaal');
    const { draft } = await told;
    expect(draft.typed).to.deep.equal({ '/age': 'twaal' });
    const other = await showForm(schema, { draft: JSON.parse(JSON.stringify(draft)) });
    await other.updateComplete;
    expect(control(other, 'Leeftijd').value).to.equal('twaal');
    expect(control(other, 'Naam').value).to.equal('Noor');
  });

  it('shows what is wrong and sends nothing', async () => {
    const form = await showForm(schema);
    let sent = 0;
    form.addEventListener('wegwijs-submit', () => sent++);
    await type(form, 'Naam', 'N');
    await press(form, 'Versturen');
    expect(sent).to.equal(0);
    const summary = form.shadowRoot?.querySelector('#summary');
    expect(form.shadowRoot?.activeElement === summary).to.equal(true);
    const named = summary?.getAttribute('aria-labelledby') ?? '';
    expect(
      [summary?.role, form.shadowRoot?.getElementById(named)?.textContent],
      'what the focus comes to has a name',
    ).to.deep.equal(['group', 'Er is 1 antwoord dat niet klopt']);
    expect(control(form, 'Naam').getAttribute('aria-invalid')).to.equal('true');
    expect(summary?.textContent).to.contain('Naam');
  });

  it('sends, waits for the page and shows a receipt', async () => {
    const form = await showForm(schema, { value: { name: 'Noor' } });
    form.addEventListener('wegwijs-submit', (event) =>
      event.detail.respond(Promise.resolve({ reference: 'AB-12', receivedAt: '2026-11-22T10:00:00Z' })),
    );
    const told = once<SubmitDetail>(form, 'wegwijs-submit');
    await press(form, 'Versturen');
    expect((await told).document).to.deep.equal({ name: 'Noor' });
    await form.updateComplete;
    expect(text(form)).to.contain('AB-12');
  });

  it('keeps every input when sending fails', async () => {
    const form = await showForm(schema, { value: { name: 'Noor' } });
    form.addEventListener('wegwijs-submit', (event) => event.detail.respond(Promise.reject(new Error('offline'))));
    await press(form, 'Versturen');
    await form.updateComplete;
    expect(text(form)).to.contain('Versturen is niet gelukt');
    expect(control(form, 'Naam').value).to.equal('Noor');
  });

  it('is one control of the form of the page', async () => {
    const form = await showForm(schema, { value: { name: 'Noor' }, name: 'intake' });
    const around = document.createElement('form');
    form.replaceWith(around);
    around.append(form);
    await form.updateComplete;
    expect(JSON.parse(String(new FormData(around).get('intake')))).to.deep.equal({ name: 'Noor' });
    around.remove();
  });

  it('survives being moved', async () => {
    const form = await showForm(schema);
    await type(form, 'Naam', 'Noor');
    const parent = form.parentElement as HTMLElement;
    form.remove();
    parent.append(form);
    await form.updateComplete;
    await type(form, 'Naam', 'Noor A');
    expect(form.value).to.deep.equal({ name: 'Noor A' });
  });
});

describe('a definition with steps', () => {
  const section = (id: string, order: number, field: object) => ({
    'x-id': id,
    'x-section': true,
    'x-order': order,
    title: id,
    type: 'object',
    properties: { answer: { 'x-id': `${id}.answer`, title: `Vraag ${id}`, type: 'string', ...field } },
  });
  const definition = {
    'x-id': 'two',
    'x-version': '1.0.0',
    title: 'Twee',
    type: 'object',
    properties: {
      one: section('one', 10, {}),
      two: section('two', 20, { 'x-visible-when': { field: 'one.answer', is: { const: 'ja' } } }),
    },
  };

  it('counts only the steps that have a question now, and says when that changes', async () => {
    const form = await showForm(definition, { display: 'steps' });
    expect(form.shadowRoot?.querySelector('#step-of')).to.equal(null);
    await type(form, 'Vraag one', 'ja');
    await form.updateComplete;
    expect(form.shadowRoot?.querySelector('#step-of')?.textContent.trim()).to.equal('Stap 1 van 2');
    expect(form.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('Er zijn nu 2 stappen.');
  });

  it('leaves what is not asked out of what is sent, and names it', async () => {
    const value = { one: { answer: 'nee' }, two: { answer: 'x' } };
    const form = await showForm(definition, { display: 'steps', value });
    await press(form, 'Naar uw antwoorden nakijken');
    await waitUntil(() => text(form).includes('Intake afronden'));
    const told = once<SubmitDetail>(form, 'wegwijs-submit');
    await press(form, 'Intake afronden');
    const { document, omitted, changes } = await told;
    expect(document).to.deep.equal({ one: { answer: 'nee' } });
    expect(omitted).to.deep.equal(['/two/answer']);
    expect(changes.map(({ pointer }) => pointer)).to.deep.equal(['/two']);
    expect(form.value).to.equal(value);
  });
});

describe('what cannot be used', () => {
  const cases: [string, unknown, string][] = [
    ['a schema that is no object', 'text', 'schema.not-object'],
    ['a schema that is true', true, 'schema.boolean'],
    ['a publication without a definition', { format: 'wegwijs-publication-1' }, 'publication.definition'],
  ];
  for (const [what, given, code] of cases) {
    it(`${what} gets a calm sentence, and the page a finding`, async () => {
      const found: Finding[] = [];
      const listen = (event: HTMLElementEventMap['wegwijs-finding']) => found.push(...event.detail.findings);
      document.body.addEventListener('wegwijs-finding', listen);
      const form = await showForm(given);
      document.body.removeEventListener('wegwijs-finding', listen);
      expect(found.map((one) => one.code)).to.deep.equal([code]);
      expect(text(form)).to.contain('kan nu niet worden getoond');
    });
  }

  for (const [what, draft] of [
    ['text', 'x'],
    ['without a value', {}],
    ['with a list as value', { format: 1, value: [] }],
  ] as const) {
    it(`a draft ${what} changes nothing`, async () => {
      const form = await showForm(schema, { value: { name: 'Noor' } });
      form.draft = draft as unknown as Draft;
      await form.updateComplete;
      expect(form.value).to.deep.equal({ name: 'Noor' });
    });
  }
});
