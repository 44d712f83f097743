import { fixture } from '@open-wc/testing';
import '../define.ts';
// A test does not wait for what comes late.
import './kinds/kinds.define.ts';
import './publish/publish.define.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { workbenchAt, type Workbench } from './workbench.ts';
import type { ViewName } from './views.ts';
import type { WegwijsFormBuilder } from './wegwijs-form-builder.ts';

const opened = new Map<string, Promise<Workbench>>();

/** What a gemeente edits, as it is served; fetched once for a file of tests. */
export function workbenchOf(gemeente: string): Promise<Workbench> {
  const asked = async () => {
    const found = await workbenchAt(
      `/schemas/published/${gemeente}/bench/index.json`,
      location.href,
      new AbortController().signal,
    );
    if ('code' in found) throw new Error(found.code);
    return found;
  };
  const known = opened.get(gemeente) ?? asked();
  opened.set(gemeente, known);
  return known;
}

/** Shows the builder with a form of Assen, and waits until it is there. */
export async function showBuilder(view: ViewName = 'form', set: Partial<WegwijsFormBuilder> = {}): Promise<WegwijsFormBuilder> {
  const element = document.createElement('wegwijs-form-builder');
  const workbench = set.workbench ?? (await workbenchOf('assen'));
  Object.assign(element, { locale: 'nl', ...set, workbench });
  // No text counts as shown that is skipped as long as it is not scrolled to.
  element.style.setProperty('--_skipping', 'visible');
  const shown = await fixture<WegwijsFormBuilder>(element);
  await waitUntil(() => rootOf(shown).querySelector('.builder-view') !== null, 'the builder opens a form');
  shown.open(view);
  await settled(shown);
  return shown;
}

/** Waits until all that is shown is drawn. */
export async function settled(shown: WegwijsFormBuilder): Promise<void> {
  await shown.updateComplete;
  const panel = rootOf(shown).querySelector('.builder-view')?.lastElementChild as { updateComplete?: Promise<unknown> } | null;
  await panel?.updateComplete;
}

/** What the builder renders into. */
export const rootOf = (element: HTMLElement) => element.shadowRoot as ShadowRoot;
