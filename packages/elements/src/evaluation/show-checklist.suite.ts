import { fixture } from '@open-wc/testing';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import '../define.ts';
import { title } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { record } from '../plan/show-editor.suite.ts';
import type { WegwijsEvaluationChecklist } from './wegwijs-evaluation-checklist.ts';

/** The publications of Assen, as they are served. */
export const definitions = Object.fromEntries(
  ['evaluation', 'developmentPlan', 'pipDecision', 'intake'].map((kind) => [kind, `/schemas/published/assen/${kind}.json`]),
);

/** An evaluation of a golden document, with a name of its own. */
export async function evaluation(name: string, change?: Parameters<typeof record>[2]): Promise<DossierRecord> {
  return { ...(await record('evaluation', name, change)), id: name };
}

/** A dossier with a plan and these evaluations. */
export async function dossierOf(...evaluations: readonly (DossierRecord | Promise<DossierRecord>)[]): Promise<DossierRecord[]> {
  return Promise.all([record('pipDecision', 'b1-asylum'), record('developmentPlan', 'rich'), ...evaluations]);
}

/** Shows the checklist, and waits until it is there. */
export async function showChecklist(
  role: string,
  records: readonly DossierRecord[],
  set: Partial<WegwijsEvaluationChecklist> = {},
): Promise<WegwijsEvaluationChecklist> {
  const element = document.createElement('wegwijs-evaluation-checklist');
  Object.assign(element, { definitions, records, viewerRole: role, consents: true, today: '2026-06-22', ...set });
  const shown = await fixture<WegwijsEvaluationChecklist>(element);
  await waitUntil(() => title(shown) !== '', 'the checklist shows a part');
  return shown;
}
