import { expect } from '@open-wc/testing';
import { listingsOf, type JsonObject, type Layer } from '@wegwijs/definition';
import { clean } from '../fields/axe.suite.ts';
import { text } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { allOf, publicationsOf, recordOf, rootOf, showTracker, underWay, wordsOf } from '../phases/show-tracker.suite.ts';
import { record } from '../plan/show-editor.suite.ts';
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
  const bridge = {
    phaseModels: {
      'town.bridge': { title: 'De brug', use: 'standard', allowParallel: true, allowSkip: true, allowReturn: true },
    },
    phases: {
      'town.over': { title: 'Naar de overkant', model: 'town.bridge', after: ['town.step'] },
      'town.step': { title: 'De eerste stap', model: 'town.bridge', value: 'town:step', exit: 'De brug is in zicht.' },
    },
    milestones: { 'town.there': { title: 'Aan de overkant', phase: 'town.over', by: 'national.caseManager' } },
  };
  const boats = {
    items: {
      'town.boat': {
        title: 'Heeft de inburgeraar een boot?',
        wording: { participant: 'Heeft u een boot?' },
        asks: { caseManager: ['national.progress'], participant: ['national.progress'] },
        answer: { type: 'yes-no' },
      },
    },
    indicators: {
      'town.boats': { title: 'Mensen met een boot', measure: 'count', of: { field: 'town.boat', is: { const: 'yes' } } },
    },
  };

  it('is a model of phases in the tracker, with its phases and its milestone', async () => {
    const publications = await publicationsOf('assen');
    const phases = await withLayer('phases', publications['phases']!, bridge);
    const tracker = await showTracker('participant', [await recordOf('phases', 'not-begun')], { definitions: { ...publications, phases } }); // prettier-ignore
    const route = allOf(tracker, '.route').find((one) => wordsOf(one.querySelector('h3')) === 'De brug');
    expect([...route!.querySelectorAll('.stop-name')].map(wordsOf)).to.deep.equal(['De eerste stap', 'Naar de overkant']);
    expect(allOf(tracker, '.milestone .label').map(wordsOf)).to.include('Aan de overkant');
  });

  it('is a question and a figure in the checklist', async () => {
    const published = (await (await fetch(definitions['evaluation']!)).json()) as object;
    const own = await withLayer('evaluation', published, boats);
    const given = { definitions: { ...definitions, evaluation: own } };
    const records = await dossierOf(evaluation('start'));
    const asked = await showChecklist('caseManager', [...records, { ...records.at(-1)!, id: 'next', document: { moment: { kind: 'national.progress', plannedOn: '2026-06-22' } } }], { ...given, view: 'questions' }); // prettier-ignore
    await waitUntil(() => text(asked).includes('Heeft de inburgeraar een boot?'), 'the regievoerder is asked');
    const answered = (choice: string) => [{ ...records.at(-1)!, document: { moment: { kind: 'national.progress', heldOn: '2026-06-22' }, answers: { caseManager: { 'town.boat': { choice } } } } }]; // prettier-ignore
    const dossiers = Array.from({ length: 30 }, (_, i) => answered(i < 20 ? 'yes' : 'no'));
    const figures = await showChecklist('policyOfficer', [], { ...given, dossiers });
    const row = allOf(figures, '.figures tr').find((one) => wordsOf(one).startsWith('Mensen met een boot'));
    expect(wordsOf(row?.querySelector('td'))).to.equal('20 (ongeveer 30 mensen)');
  });

  it('is the phase of now in the checklist, with what comes after it and the goals in it', async () => {
    const published = (await publicationsOf('assen'))['phases']!;
    const phases = await withLayer('phases', published, bridge);
    const [plan, path] = [await record('developmentPlan', 'rich', (document) => ({ ...document, goals: { items: [{ id: 'g', text: 'Ik zie de brug.', phase: 'town:step' }] } })), await recordOf('phases', 'not-begun')]; // prettier-ignore
    const records = [plan, { ...path, document: { history: { items: [{ id: 'h', on: '2026-05-04', what: 'begun', phase: 'town.step' }] } } }, await evaluation('thirteen-weeks')]; // prettier-ignore
    const talk = async (role: string, consents: true | string[] = true) => {
      const shown = await showChecklist(role, records, { definitions: { ...definitions, phases }, view: 'talk', consents });
      await waitUntil(() => text(shown).includes('Wat iedereen zegt'), 'the talk is there');
      return shown;
    };
    const led = await talk('caseManager');
    const card = () => wordsOf(allOf(led, '.open-phase')[0]);
    await waitUntil(() => card().includes('doel'), 'the phase of now is there, and the goals in it');
    expect(card()).to.match(/^De eerste stap Sinds 4 mei 2026 U kunt verder als: De brug is in zicht\. .*1 doel in het plan/);
    expect(text(led)).to.contain('Hierna: Naar de overkant');
    await clean({ root: rootOf(led) });
    expect(text(await talk('participant'))).to.contain('De eerste stap');
    expect(text(await talk('socialGuide', []))).not.to.contain('De eerste stap');
  });

  it('is what will be asked in the tracker, and what is counted with it', async () => {
    const publications = await publicationsOf('assen');
    const published = (await (await fetch(definitions['evaluation']!)).json()) as object;
    const own = await withLayer('evaluation', published, boats);
    const planned = { ...(await evaluation('start')), id: 'next', document: { moment: { kind: 'national.progress', plannedOn: '2026-12-07' } } }; // prettier-ignore
    const tracked = async (role: string, consents: true | string[] = true) => {
      const given = { definitions: { ...publications, evaluation: own }, consents };
      return showTracker(role, [...(await underWay()), planned], given);
    };
    const moment = (tracker: HTMLElement) => allOf(tracker, '.looks-back .card').find((one) => wordsOf(one).startsWith('Gesprek over de voortgang')); // prettier-ignore
    const read = await tracked('participant');
    await waitUntil(() => moment(read) !== undefined, 'the moment is there');
    expect(wordsOf(moment(read)))
      .to.contain('Afgesproken op 7 december 2026')
      .and.to.contain('Heeft u een boot?');
    expect(wordsOf(moment(read))).not.to.contain('Heeft de inburgeraar een boot?');
    expect(wordsOf(rootOf(read).querySelector('.looks-back'))).not.to.contain('Mensen met een boot');
    await clean({ root: rootOf(read) });
    const led = await tracked('caseManager');
    await waitUntil(() => moment(led) !== undefined, 'the moment is there');
    expect(wordsOf(moment(led)))
      .to.contain('Heeft de inburgeraar een boot?')
      .and.to.contain('Heeft u een boot?');
    expect(wordsOf(rootOf(led).querySelector('.looks-back'))).to.contain('Mensen met een boot');
    // Who helps hears of the day that was agreed on, and of no talk that only follows from the plan.
    const helps = await tracked('socialGuide', ['path']);
    await waitUntil(() => moment(helps) !== undefined, 'the moment is there');
    expect(allOf(helps, '.looks-back .card')).to.have.length(1);
    expect(wordsOf(moment(helps))).not.to.contain('boot');
  });
});
