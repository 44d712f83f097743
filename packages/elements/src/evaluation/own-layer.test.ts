import { expect } from '@open-wc/testing';
import { listingsOf, type JsonObject, type Layer } from '@wegwijs/definition';
import { text } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { allOf, publicationsOf, recordOf, showTracker, wordsOf } from '../phases/show-tracker.suite.ts';
import { definitions, dossierOf, evaluation, showChecklist } from './show-checklist.suite.ts';

/** A publication with the catalogues of the nation and of one layer of a gemeente. */
async function withLayer(kind: string, publication: object, catalogues: JsonObject): Promise<object> {
  const national = (await (await fetch(`/schemas/national/${kind}.library.json`)).json()) as Layer;
  const town = { layer: 'town', authority: 'municipality', version: '1.0.0', for: { id: kind, version: '2026.1.0' }, catalogues } as unknown as Layer; // prettier-ignore
  const { findings, ...listings } = listingsOf([national, town]);
  expect(findings).to.deep.equal([]);
  const merged = Object.entries(listings).map(([name, all]) => [
    name,
    Object.fromEntries(all.map(({ id, words }) => [id, words])),
  ]);
  return { ...publication, catalogues: Object.fromEntries(merged) as object };
}

describe('what a gemeente adds with a layer', () => {
  it('is a model of phases in the tracker, with its phases and its milestone', async () => {
    const publications = await publicationsOf('assen');
    const phases = await withLayer('phases', publications['phases']!, {
      phaseModels: {
        'town.bridge': { title: 'De brug', use: 'standard', allowParallel: true, allowSkip: true, allowReturn: true },
      },
      phases: {
        'town.over': { title: 'Naar de overkant', model: 'town.bridge', after: ['town.step'] },
        'town.step': { title: 'De eerste stap', model: 'town.bridge' },
      },
      milestones: { 'town.there': { title: 'Aan de overkant', phase: 'town.over', by: 'national.caseManager' } },
    });
    const tracker = await showTracker('participant', [await recordOf('phases', 'not-begun')], { definitions: { ...publications, phases } }); // prettier-ignore
    const route = allOf(tracker, '.route').find((one) => wordsOf(one.querySelector('h3')) === 'De brug');
    expect([...route!.querySelectorAll('.stop-name')].map(wordsOf)).to.deep.equal(['De eerste stap', 'Naar de overkant']);
    expect(allOf(tracker, '.milestone .label').map(wordsOf)).to.include('Aan de overkant');
  });

  it('is a question and a figure in the checklist', async () => {
    const published = (await (await fetch(definitions['evaluation']!)).json()) as object;
    const own = await withLayer('evaluation', published, {
      items: {
        'town.boat': { title: 'Hebt u een boot?', asks: { caseManager: ['national.progress'] }, answer: { type: 'yes-no' } },
      },
      indicators: {
        'town.boats': { title: 'Mensen met een boot', measure: 'count', of: { field: 'town.boat', is: { const: 'yes' } } },
      },
    });
    const given = { definitions: { ...definitions, evaluation: own } };
    const records = await dossierOf(evaluation('start'));
    const asked = await showChecklist('caseManager', [...records, { ...records.at(-1)!, id: 'next', document: { moment: { kind: 'national.progress', plannedOn: '2026-06-22' } } }], { ...given, view: 'questions' }); // prettier-ignore
    await waitUntil(() => text(asked).includes('Hebt u een boot?'), 'the regievoerder is asked');
    const answered = (choice: string) => [{ ...records.at(-1)!, document: { moment: { kind: 'national.progress', heldOn: '2026-06-22' }, answers: { caseManager: { 'town.boat': { choice } } } } }]; // prettier-ignore
    const dossiers = Array.from({ length: 30 }, (_, i) => answered(i < 20 ? 'yes' : 'no'));
    const figures = await showChecklist('policyOfficer', [], { ...given, dossiers });
    const row = allOf(figures, '.figures tr').find((one) => wordsOf(one).startsWith('Mensen met een boot'));
    expect(wordsOf(row?.querySelector('td'))).to.equal('20 (ongeveer 30 mensen)');
  });
});
