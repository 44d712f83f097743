import { fixture, html } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import '../define.ts';
import type { WegwijsForm } from '../form/wegwijs-form.ts';
import type { WegwijsIntakeForm } from '../intake/wegwijs-intake-form.ts';
import type { LitElement } from 'lit';
import { waitUntil } from './wait.suite.ts';

/** The publication of Assen, as it is served. */
export const assen = '/schemas/published/assen/intake.json';

/** Shows a form of any schema. */
export async function showForm(schema: unknown, set: Partial<WegwijsForm> = {}): Promise<WegwijsForm> {
  return settled(await fixture<WegwijsForm>(html`<wegwijs-form .schema=${schema}></wegwijs-form>`), set);
}

/** Shows the intake of Assen for a role, and waits until it is there. */
export async function showIntake(role: string, set: Partial<WegwijsIntakeForm> = {}): Promise<WegwijsIntakeForm> {
  const element = document.createElement('wegwijs-intake-form');
  Object.assign(element, { definition: assen, viewerRole: role, ...set });
  const shown = await fixture<WegwijsIntakeForm>(element);
  await waitUntil(() => title(shown) !== '', 'the intake shows a page');
  return shown;
}

async function settled<E extends LitElement>(element: E, set: Partial<E>): Promise<E> {
  Object.assign(element, set);
  await element.updateComplete;
  // What shows all questions on one page comes after the element itself.
  await waitUntil(() => !text(element).includes('wordt geladen'), 'the form shows a page', { timeout: 5000 });
  await element.updateComplete;
  return element;
}

/** Waits for what comes after the first page. */
export async function lateCame({ shadowRoot }: LitElement): Promise<void> {
  const isLate = (sheet: CSSStyleSheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('large-text'));
  await waitUntil(() => shadowRoot?.adoptedStyleSheets.some(isLate), 'what comes later is here');
}

/** The text of the page's heading. */
export function title(element: LitElement): string {
  return element.shadowRoot?.querySelector('#page-title')?.textContent.trim() ?? '';
}

/** All text that is shown. */
export function text(element: LitElement): string {
  return (element.shadowRoot?.querySelector('.island') as HTMLElement | null)?.innerText ?? '';
}

/** A button by the beginning of its words. */
export function button(element: LitElement, words: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent.trim().startsWith(words),
  );
  if (!found)
    throw new Error(
      `No button "${words}" among: ${[...(element.shadowRoot?.querySelectorAll('button') ?? [])].map((one) => one.textContent.trim()).join(' | ')}`,
    );
  return found;
}

/** Presses a button and waits for what comes of it. */
export async function press(element: LitElement, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
  await new Promise((ready) => requestAnimationFrame(ready));
}

/** A control by the text of its label. */
export function control(element: LitElement, label: string): HTMLInputElement {
  const found = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
    one.textContent.trim().startsWith(label),
  );
  const input = found && element.shadowRoot?.getElementById(found.htmlFor);
  if (!input) throw new Error(`No control "${label}"`);
  return input as HTMLInputElement;
}

/** Types into a control, as a person does. */
export async function type(element: LitElement, label: string, typed: string): Promise<void> {
  const input = control(element, label);
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** The next event of a type. */
export function once<T>(element: LitElement, name: string): Promise<T> {
  return new Promise((ready) =>
    element.addEventListener(name, (event) => ready((event as CustomEvent<T>).detail), { once: true }),
  );
}

/** A newcomer of whom the host knows what the BRP and DUO know. */
export const known: JsonObject = {
  person: { firstNames: 'Amina', lastName: 'Tesfay', birthDate: '1994' },
  residence: { targetGroup: 'asylum-status-holder', legalRegime: 'wi2021', duoNoticeDate: '2026-10-01' },
};

/** What some buttons do and what they are about, as a screen reader says it: `Dit overnemen, Uw route`. */
export const toldApart = (root: ShadowRoot, buttons: string): readonly string[] =>
  [...root.querySelectorAll<HTMLElement>(buttons)].map((one) => {
    const about = root.getElementById(one.getAttribute('aria-describedby') ?? '');
    return [one, about].map((each) => each?.textContent.replace(/\s+/g, ' ').trim()).join(', ');
  });
