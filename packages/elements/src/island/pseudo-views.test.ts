import { expect, fixture } from '@open-wc/testing';
import { barOf, newStore, storeWith } from '../dossier/dossier.suite.ts';
import type { WegwijsDossier } from '../dossier/wegwijs-dossier.ts';
import { dossierOf, evaluation, showChecklist } from '../evaluation/show-checklist.suite.ts';
import { recordOf, rootOf } from '../phases/show-tracker.suite.ts';
import { record, showEditor } from '../plan/show-editor.suite.ts';
import { nothing, wrong } from './pseudo-seen.suite.ts';
import { pseudo, pseudoPublication } from './pseudo.suite.ts';
import { waitUntil } from './wait.suite.ts';

/** Publications of Assen, by kind. */
const published = async (...kinds: readonly string[]) =>
  Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => [kind, await pseudoPublication(`/schemas/published/assen/${kind}.json`)] as const),
    ),
  );

describe('in a language that is longer nothing escapes and nothing breaks in what is opened less often', () => {
  for (const view of ['week', 'timeline', 'sharing', 'effort', 'history'] as const) {
    it(`the plan: ${view}`, async () => {
      const definitions = await published('intake', 'pipDecision', 'developmentPlan', 'consents', 'effortLog');
      const records = await Promise.all([record('pipDecision', 'b1-asylum'), record('developmentPlan', 'rich'), record('intake', 'asylum-young-children')]); // prettier-ignore
      const shown = await showEditor('caseManager', records, { definitions, locale: pseudo, view });
      expect(await wrong(shown, JSON.stringify([records, definitions]))).to.deep.equal(nothing);
    });
  }

  for (const view of ['moments', 'scores', 'figures'] as const) {
    it(`the evaluation: ${view}`, async () => {
      const definitions = await published('evaluation', 'developmentPlan', 'pipDecision', 'intake');
      const records = await dossierOf(evaluation('thirteen-weeks'));
      const shown = await showChecklist(view === 'figures' ? 'policyOfficer' : 'caseManager', records, { definitions, locale: pseudo, view }); // prettier-ignore
      expect(await wrong(shown, JSON.stringify(records))).to.deep.equal(nothing);
    });
  }

  it('the table of what is due', async () => {
    const [intake, begun, path] = await Promise.all([recordOf('intake', 'asylum-young-children'), recordOf('pipDecision', 'b1-asylum'), recordOf('phases', 'two-at-once')]); // prettier-ignore
    const element = document.createElement('wegwijs-due-table');
    const dossiers = [{ id: 'd1', name: 'Dossier 1', records: [intake] }, { id: 'd2', name: 'Dossier 2', records: [intake, begun, path] }]; // prettier-ignore
    const definitions = await published('phases', 'intake', 'pipDecision', 'developmentPlan');
    const shown = await fixture<HTMLElement>(
      Object.assign(element, { definitions, dossiers, today: '2026-11-22', locale: pseudo }),
    );
    await waitUntil(() => rootOf(shown).querySelector('h2') !== null, 'the table is there');
    expect(await wrong(shown, JSON.stringify(dossiers))).to.deep.equal(nothing);
  });

  it('the dossier, when nothing can be kept', async () => {
    const element = document.createElement('wegwijs-dossier');
    const store = storeWith(newStore(), { save: () => Promise.reject(new Error('offline')) });
    const definitions = await published('intake');
    Object.assign(element, { store, definitions, documents: { intake: 'p1' }, today: '2026-11-22', viewerRole: 'participant', locale: pseudo }); // prettier-ignore
    const form = document.createElement('wegwijs-intake-form');
    form.noStart = true;
    element.append(form);
    const dossier = await fixture<WegwijsDossier>(element);
    await waitUntil(() => form.shadowRoot?.querySelector('input[type=radio]') !== null, 'the intake is shown');
    form.shadowRoot?.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    await dossier.flush();
    const bar = barOf(dossier);
    await waitUntil(() => bar.shadowRoot?.querySelector('button') != null, 'it offers to try again');
    expect(await wrong(bar)).to.deep.equal(nothing);
    expect(await wrong(form)).to.deep.equal(nothing);
  });
});
