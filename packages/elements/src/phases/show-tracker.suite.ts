import { fixture } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import '../define.ts';
import { waitUntil } from '../island/wait.suite.ts';
import type { WegwijsPhaseTracker } from './wegwijs-phase-tracker.ts';

/** What was fetched: the tests of a file ask for the same again and again, and nobody writes in it. */
const fetched = new Map<string, Promise<JsonObject>>();

function read(address: string): Promise<JsonObject> {
  const found = fetched.get(address) ?? fetch(address).then((answer) => answer.json() as Promise<JsonObject>);
  fetched.set(address, found);
  return found;
}

/** The publications of a gemeente, as they are served. */
export const definitionsOf = (gemeente: string) =>
  Object.fromEntries(
    ['phases', 'intake', 'pipDecision', 'developmentPlan'].map((kind) => [kind, `/schemas/published/${gemeente}/${kind}.json`]),
  );

/** The same, fetched once: for what is shown in Dutch, since words come from beside their address. */
export async function publicationsOf(gemeente: string): Promise<{ readonly [kind: string]: object }> {
  const all = Object.entries(definitionsOf(gemeente)).map(async ([kind, address]) => [kind, await read(address)] as const);
  return Object.fromEntries(await Promise.all(all));
}

/** A record of a golden document. */
export async function recordOf(kind: string, name: string): Promise<DossierRecord> {
  const document = await read(`/test/golden/${kind}/${name}.json`);
  const definition = { id: kind, version: '2026.1.0', digest: '' };
  return { id: `${kind}-1`, kind, document, revision: 'r1', savedAt: '2026-10-01T10:00:00Z', definition };
}

/** Somebody who does two phases at once, with a plan. */
export const underWay = () =>
  Promise.all([recordOf('phases', 'two-at-once'), recordOf('pipDecision', 'b1-asylum'), recordOf('developmentPlan', 'rich'), recordOf('intake', 'asylum-young-children')]); // prettier-ignore

/** Shows the tracker, and waits until it is there. */
export async function showTracker(
  role: string,
  records: readonly DossierRecord[],
  set: Partial<WegwijsPhaseTracker> = {},
): Promise<WegwijsPhaseTracker> {
  const element = document.createElement('wegwijs-phase-tracker');
  const definitions = set.locale === undefined ? await publicationsOf('assen') : definitionsOf('assen');
  Object.assign(element, { definitions, records, viewerRole: role, consents: [], today: '2026-11-22', ...set });
  const shown = await fixture<WegwijsPhaseTracker>(element);
  await waitUntil(() => rootOf(shown).querySelector('.road, .not-shared') !== null, 'the tracker shows a road');
  const language = shown.locale;
  if (language !== undefined && language !== 'nl')
    await waitUntil(() => rootOf(shown).querySelector('.island')?.getAttribute('lang') === language, 'the words are there');
  return shown;
}

/** What the tracker renders into. */
export const rootOf = (element: HTMLElement) => element.shadowRoot as ShadowRoot;

/** All of one thing in it. */
export const allOf = (element: HTMLElement, selector: string) => [...rootOf(element).querySelectorAll<HTMLElement>(selector)];

/** The words of a part, white space as one space. */
export const wordsOf = (part: Element | null | undefined) => (part ? part.textContent.replace(/\s+/g, ' ').trim() : '');
