import { fixture } from '@open-wc/testing';
import type { Json, Store } from '@wegwijs/definition';
import { memoryStore } from '@wegwijs/store';
import '../define.ts';
import type { WegwijsForm } from '../form/wegwijs-form.ts';
import { type } from '../island/show.suite.ts';
import type { DossierBar } from './dossier-bar.ts';
import type { WegwijsDossier } from './wegwijs-dossier.ts';
import { waitUntil } from '../island/wait.suite.ts';

const access = { participant: 'edit', caseManager: 'edit' };

/** A small kind of document. */
export const plan = {
  'x-id': 'plan',
  'x-version': '1.0.0',
  title: 'Plan',
  type: 'object',
  properties: {
    name: { 'x-id': 'plan.name', title: 'Naam', type: 'string', 'x-access': access },
    town: { 'x-id': 'plan.town', title: 'Woonplaats', type: 'string', 'x-access': access },
  },
};

/** Shows a dossier with forms of its plan in it. */
export async function showDossier(set: Partial<WegwijsDossier>, forms = 1): Promise<WegwijsDossier> {
  const element = document.createElement('wegwijs-dossier');
  Object.assign(element, { definitions: { plan }, documents: { plan: 'p1' }, today: '2026-11-20', ...set });
  for (let i = 0; i < forms; i++) {
    const form = document.createElement('wegwijs-form');
    form.kind = 'plan';
    element.append(form);
  }
  const shown = await fixture<WegwijsDossier>(element);
  if (forms > 0)
    await waitUntil(() => formsIn(shown).every((form) => form.shadowRoot?.querySelector('input')), 'the forms are shown');
  return shown;
}

/** The widgets in it. */
export function formsIn(dossier: WegwijsDossier): WegwijsForm[] {
  return [...dossier.querySelectorAll('wegwijs-form')];
}

/** What the dossier tells, in words. */
export async function told(dossier: WegwijsDossier): Promise<string> {
  await dossier.updateComplete;
  const bar = barOf(dossier);
  await bar.updateComplete;
  return (bar.shadowRoot?.querySelector('.island') as HTMLElement | null)?.innerText ?? '';
}

/** The element that tells it. */
export function barOf(dossier: WegwijsDossier): DossierBar {
  const bar = dossier.shadowRoot?.querySelector<DossierBar>('wegwijs-dossier-bar');
  if (!bar) throw new Error('the dossier is not shown');
  return bar;
}

/** Keeps something in a store, as somebody else would. */
export async function keep(store: Store, document: Json): Promise<void> {
  const now = await store.load('p1');
  const changes = [{ pointer: '', from: now?.document, to: document }];
  const definition = { id: 'plan', version: '1.0.0', digest: '' };
  await store.save('p1', changes, { definition, ...(now && { revision: now.revision }) });
}

let ids = 0;

/** A store that is empty. */
export function newStore(): Store {
  return memoryStore({ now: () => new Date('2026-11-20T09:00:00Z'), newId: () => `r${++ids}` });
}

/** A store of which some methods are others. */
export function storeWith(store: Store, others: Partial<Store>): Store {
  return {
    load: (id) => store.load(id),
    save: (...all) => store.save(...all),
    history: (id) => store.history(id),
    ...others,
  };
}

/** A button of the dossier by its words. */
export function button(dossier: WegwijsDossier, words: string): HTMLButtonElement {
  const found = [...(barOf(dossier).shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent.trim() === words,
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
}

/** Types into a widget, by its place. What a person types is handed over in a microtask. */
export async function enter(dossier: WegwijsDossier, i: number, label: string, typed: string): Promise<void> {
  const form = formsIn(dossier)[i];
  if (form) await type(form, label, typed);
}
