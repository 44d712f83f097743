import { fixture, html } from '@open-wc/testing';
import { formats, read, type Json } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';
import type { WegwijsForm } from './wegwijs-form.ts';
import { waitUntil } from '../island/wait.suite.ts';

/** What the tests of this folder fill in. */
export const schema = {
  title: 'Aanmelden',
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', title: 'Naam', minLength: 2 },
    age: { type: 'integer', title: 'Leeftijd' },
    bsn: { type: 'string', title: 'BSN', format: 'bsn' },
  },
};

/** A form of a page with a widget in it. */
export interface PageForm {
  readonly page: HTMLFormElement;
  readonly widget: WegwijsForm;
  /** The page's own button. */
  readonly send: HTMLButtonElement;
  /** How often the page's form was sent. */
  readonly sent: () => number;
}

/** Puts a widget in a form of the page, with a control before it, a label and a button. Nothing leaves the test. */
export async function pageForm(set: Partial<WegwijsForm> = {}): Promise<PageForm> {
  const page = await fixture<HTMLFormElement>(
    html`<form>
      <label for="widget">Uw gegevens</label>
      <input name="other" value="x" />
      <fieldset><wegwijs-form id="widget" name="intake" .schema=${schema}></wegwijs-form></fieldset>
      <button>Verzenden</button>
    </form>`,
  );
  let count = 0;
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    count++;
  });
  const widget = page.querySelector<WegwijsForm>('wegwijs-form')!;
  Object.assign(widget, set);
  await ready(widget);
  return { page, widget, send: page.querySelector('button')!, sent: () => count };
}

/** Waits until all questions stand there. */
export async function ready(widget: WegwijsForm): Promise<void> {
  await widget.updateComplete;
  // And not of what is shown: Firefox counts no text that is skipped as long as it is not scrolled to.
  const words = () => widget.shadowRoot?.textContent ?? '';
  await waitUntil(() => /Naam|Vraag/.test(words()), 'the widget shows its questions', { timeout: 8000 });
  await settle(widget);
}

/** Waits until all that changed is shown. */
export async function settle(widget: WegwijsForm): Promise<void> {
  await widget.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await widget.updateComplete;
}

/** The controls in which something can be entered, or that can be pressed. */
export function usable(widget: WegwijsForm): Element[] {
  return [...widget.shadowRoot!.querySelectorAll('input, select, textarea, button')].filter((one) => one.matches(':enabled'));
}

/** A form that the page makes itself. */
export function formOf(given: object, value: Json): Form {
  const { definition } = read(given);
  if (!definition) throw new Error('no definition');
  return new Form(definition, { value, today: '2026-11-22', newId: () => 'id', formats });
}
