import { expect, fixture, html } from '@open-wc/testing';
import { button, control, once, press, showForm, text, title, type } from '../island/show.suite.ts';
import type { WegwijsEventMap } from '../island/events.ts';
import type { Island } from '../island/island.ts';
import type { WegwijsForm } from '../form/wegwijs-form.ts';
import { fact, ownDefinition } from '../fields/own.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

// What Dutch government asks of the way through a form, by the numbers of its checklist.

const section = (id: string, order: number, field: object) => ({
  'x-id': id,
  'x-section': true,
  'x-order': order,
  title: `Deel ${id}`,
  type: 'object',
  properties: { answer: { 'x-id': `${id}.answer`, title: `Vraag ${id}`, type: 'integer', maximum: 10, ...field } },
});
const definition = {
  'x-id': 'two',
  'x-version': '1.0.0',
  title: 'Twee delen',
  type: 'object',
  properties: { een: section('een', 10, {}), twee: section('twee', 20, { description: '[Meer](https://voorbeeld.nl)' }) },
};
const steps = (set: Partial<WegwijsForm> = {}) => showForm(definition, { display: 'steps', ...set });
const all = (form: Island, selector: string) => [...form.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (form: Island, selector: string) => all(form, selector)[0]!;
const follows = (a: Element, b: Element) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const tried = async () => {
  const form = await steps();
  await type(form, 'Vraag een', '11');
  await press(form, 'Naar stap 2');
  return form;
};

describe('the way through a form', () => {
  it('shows above it what is wrong, in the words of the fields, and takes the focus there (FRM-9, A11Y-5)', async () => {
    const form = await tried();
    const summary = one(form, '#summary');
    expect(form.shadowRoot!.activeElement).to.equal(summary);
    expect(summary.getAttribute('role')).to.equal('group');
    expect(one(form, '#summary [role=alert] :is(h2, h3)').textContent).to.contain('Er is 1 antwoord');
    expect(follows(summary, control(form, 'Vraag een'))).to.equal(true);
    expect(summary.closest('form')).to.equal(null);
    expect(follows(summary, one(form, 'form'))).to.equal(true);
    const said = one(form, '.message').textContent.trim();
    expect(one(form, '#summary a').textContent.replace(/\s+/g, ' ').trim()).to.equal(`Vraag een: ${said}`);
  });

  it('leads from what is wrong to its field, with the label in view (FRM-9, A11Y-6)', async () => {
    const form = await tried();
    one(form, '#summary a').click();
    await waitUntil(() => form.shadowRoot!.activeElement === control(form, 'Vraag een'));
    expect(one(form, 'label').getBoundingClientRect().top).to.be.at.least(0);
    expect(location.hash).to.equal('');
  });

  it('says what is wrong with a field that is left to who does not see it (FRM-8)', async () => {
    const form = await showForm(definition, { display: 'overview' });
    await type(form, 'Vraag een', '11');
    control(form, 'Vraag een').focus();
    control(form, 'Vraag een').blur();
    await waitUntil(() => one(form, '[role=status]:not(.field *)').textContent !== '');
    const said = one(form, '.message').textContent.trim();
    expect(one(form, '[role=status]:not(.field *)').textContent).to.equal(`Vraag een: ${said}`);
  });

  it('tells the page its step, its title and how much is wrong, and leaves the title of the page alone (FRM-10)', async () => {
    const before = document.title;
    const form = await steps();
    const told = once<WegwijsEventMap['wegwijs-step']['detail']>(form, 'wegwijs-step');
    await type(form, 'Vraag een', '11');
    await press(form, 'Naar stap 2');
    expect(await told).to.deep.equal({ page: 'step:een', step: 1, total: 2, title: 'Deel een', problems: 1 });
    expect(document.title).to.equal(before);
  });

  it('has a button that says what happens, and never switches it off (FRM-12, FRM-13)', async () => {
    const form = await tried();
    expect(one(form, '.primary').textContent.trim()).to.equal('Naar stap 2: Deel twee');
    expect(one(form, '.primary').matches('[type=submit]:enabled:not([aria-disabled])')).to.equal(true);
    const [first, field] = [one(form, '.actions > *'), one(form, '.field:not([data-invalid]), .step')];
    expect(first.getBoundingClientRect().left).to.be.closeTo(field.getBoundingClientRect().left, 9);
    await press(form, 'Toch verdergaan');
    expect(one(form, '.primary').textContent.trim()).to.equal('Naar uw antwoorden nakijken');
  });

  it('has the way back above everything, the way on below, in one place on each step (FRM-14)', async () => {
    const form = await steps();
    const order = () => ['.back', '.title', '.step', '.primary', '.secondary'].filter((name) => all(form, name).length > 0);
    expect(order()).to.deep.equal(['.title', '.step', '.primary', '.secondary']);
    await press(form, 'Naar stap 2');
    expect(order()).to.deep.equal(['.back', '.title', '.step', '.primary', '.secondary']);
    for (const [i, name] of order().entries())
      if (i > 0) expect(follows(one(form, order()[i - 1]!), one(form, name)), name).to.equal(true);
    expect(one(form, '.back').textContent.trim()).to.equal('Terug naar Deel een');
    expect(one(form, '.back').closest('form')).to.equal(null);
    expect(one(form, '.primary').closest('form')).to.equal(one(form, 'form'));
  });

  it('says the step as text near the heading, above every question (FRM-15)', async () => {
    const form = await steps();
    expect(one(form, '#step-of').textContent.trim()).to.equal('Stap 1 van 2');
    expect(one(form, '#step-of').closest('form')).to.equal(null);
    expect(follows(one(form, '#step-of'), one(form, 'form'))).to.equal(true);
    expect(follows(one(form, '#step-of'), one(form, '.title'))).to.equal(true);
    expect(follows(one(form, '.title'), one(form, '.field'))).to.equal(true);
    expect(one(form, '.title').getAttribute('aria-describedby'), 'heard with the heading').to.equal('step-of');
    expect(one(form, 'progress').getAttribute('aria-hidden'), 'a percentage says less than the words').to.equal('true');
  });

  it('shows all answers before they go, each with a way to change it that names it, and back (FRM-17)', async () => {
    const form = await steps({ value: { een: { answer: 3 }, twee: { answer: 4 } } });
    await press(form, 'Naar stap 2');
    await press(form, 'Naar uw antwoorden');
    await waitUntil(() => title(form) === 'Uw antwoorden nakijken');
    const change = all(form, '.change button');
    expect(change.map((each) => each.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Wijzig Vraag een',
      'Wijzig Vraag twee',
    ]);
    change[0]!.click();
    await waitUntil(() => title(form) === 'Deel een' && form.shadowRoot!.activeElement === control(form, 'Vraag een'));
    await press(form, 'Terug naar uw antwoorden');
    expect(title(form)).to.equal('Uw antwoorden nakijken');
  });

  it('says that it was sent, when and under what number, with a copy, and takes the focus there (FRM-18)', async () => {
    const form = await showForm({ title: 'Aanmelden', type: 'object', properties: { name: { type: 'string', title: 'Naam' } } });
    await type(form, 'Naam', 'Noor');
    form.addEventListener('wegwijs-submit', ({ detail }) => detail.respond(Promise.resolve({ reference: 'A-1', receivedAt: '2026-11-22T10:00:00+01:00' }))); // prettier-ignore
    await press(form, 'Versturen');
    await waitUntil(() => text(form).includes('A-1'));
    expect(text(form)).to.contain('22 november 2026');
    expect(one(form, '.answers-of').textContent).to.contain('Noor');
    expect(form.shadowRoot!.activeElement?.id).to.equal('page-title');
  });

  it('has the links of an explanation above the field, and opens none in another tab (FRM-22)', async () => {
    const form = await steps();
    await press(form, 'Naar stap 2');
    const link = one(form, '.description a');
    expect(follows(link, control(form, 'Vraag twee'))).to.equal(true);
    expect(link.getAttribute('target')).to.equal(null);
  });

  it('does not ask again what a source knows (FRM-24)', async () => {
    const value = { person: { lastName: 'Tesfay' } };
    const form = await showForm(ownDefinition({ lastName: fact }), { value, viewerRole: 'participant' });
    expect(control(form, 'Achternaam').value).to.equal('Tesfay');
    expect(control(form, 'Achternaam').readOnly).to.equal(true);
  });

  it('loses nothing when sending fails, however long it took (FRM-27)', async () => {
    const form = await showForm({ type: 'object', properties: { name: { type: 'string', title: 'Naam' } } });
    await type(form, 'Naam', 'Noor');
    form.addEventListener('wegwijs-submit', ({ detail }) => detail.respond(Promise.reject(new Error('no net'))));
    await press(form, 'Versturen');
    await waitUntil(() => all(form, '.notice.error').length > 0);
    expect(control(form, 'Naam').value).to.equal('Noor');
    expect(button(form, 'Opnieuw').matches(':enabled')).to.equal(true);
  });

  it('moves the focus to the heading of a step, and speaks from a place that was there before (A11Y-7)', async () => {
    const form = await steps();
    const status = one(form, '[role=status]:not(.field *)');
    expect(status).not.to.equal(null);
    await press(form, 'Naar stap 2');
    expect(form.shadowRoot!.activeElement).to.equal(one(form, '#page-title'));
    expect(one(form, '[role=status]:not(.field *)')).to.equal(status);
  });

  it('can take the focus as a whole: from the page’s script, and from a label of the page (A11Y-2)', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><label for="island">Aanmelden</label><wegwijs-form id="island" .schema=${definition} display="steps"></wegwijs-form></div>`, // prettier-ignore
    );
    const form = page.querySelector<WegwijsForm>('wegwijs-form')!;
    await waitUntil(() => form.shadowRoot?.querySelector('.field input'));
    form.focus();
    expect(form.shadowRoot!.activeElement).to.equal(control(form, 'Vraag een'));
    control(form, 'Vraag een').blur();
    page.querySelector('label')!.click();
    expect(form.shadowRoot!.activeElement).to.equal(control(form, 'Vraag een'));
  });

  it('takes an introduction that stands in the page itself, where tools that read its text find it (A11Y-12)', async () => {
    const own = (words: string) => Object.assign(document.createElement('p'), { slot: 'intro-een', textContent: words });
    const form = await steps();
    expect(one(form, '.intro').getBoundingClientRect().height, 'nothing is said of the first').to.equal(0);
    form.append(own('Vertel iets over uzelf.'));
    await waitUntil(() => one(form, '.intro').getBoundingClientRect().height > 0);
    expect(form.textContent).to.contain('Vertel iets over uzelf.');
    expect(form.querySelector('p')!.getBoundingClientRect().top).to.be.lessThan(
      control(form, 'Vraag een').getBoundingClientRect().top,
    );
    await press(form, 'Naar stap 2');
    expect(form.querySelector('p')!.checkVisibility(), 'it belongs to the other step').to.equal(false);
  });
});
