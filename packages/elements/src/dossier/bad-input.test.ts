import { expect, fixture } from '@open-wc/testing';
import { at, applyChanges, type Json, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import '../define.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { definitions, record } from '../plan/show-editor.suite.ts';
import { barOf } from './dossier.suite.ts';
import type { WegwijsDossier } from './wegwijs-dossier.ts';

/** A golden document in which some answers are others, by their pointer. */
const having =
  (answers: { readonly [pointer: string]: Json }) =>
  (document: JsonObject): Json =>
    applyChanges(
      document,
      Object.entries(answers).map(([pointer, to]) => ({ pointer, from: at(document, pointer), to })),
    ) ?? {};

const decision = (answers: { readonly [pointer: string]: Json }) => record('pipDecision', 'b1-asylum', having(answers));
const plan = (answers: { readonly [pointer: string]: Json }) => record('developmentPlan', 'rich', having(answers));
const second = { '/pip/version': 2, '/pip/changeReason': 'moved-in', '/pip/changeNote': 'U bent verhuisd.' };

/** A dossier as a page hands it in, and what a regievoerder reads of it. */
const cases: [what: string, records: () => Promise<DossierRecord[]>, words: string[]][] = [
  ['documents of an older version', async () => [{ ...(await plan({})), definition: { id: 'developmentPlan', version: '2024.1.0', digest: '' } }], ['Mijn plan', 'gemaakt met versie 2024.1.0 van het formulier. Nu geldt versie 2026.1.0.']],
  ['an activity of a goal that is not there', async () => [await plan({ '/activities/items/0/goalIds/0': 'weg' })], ['Hoort bij doel (Taalles B1): Kies dit opnieuw. Wat hier stond, is er niet meer.']],
  ['a task of a goal that is not there', async () => [await plan({ '/tasks/items/0/goalIds/0': 'weg' })], ['(Inschrijven bij een huisarts): Kies dit opnieuw. Wat hier stond, is er niet meer.']],
  ['a day that is in no calendar', async () => [await plan({ '/goals/items/0/timeBound': '2027-02-30' })], ['Wanneer klaar? (Mijn huis is klaar om in te wonen.): ', 'Deze dag bestaat niet.']],
  ['an end before its beginning', async () => [await plan({ '/activities/items/0/start': '2026-09-01', '/activities/items/0/end': '2026-08-01' })], ['Die kan niet voor 1 september 2026 zijn.']],
  ['a term before the first plan', async () => [await decision({ '/pip/termStart': '2026-01-05' })], ['De 3 jaar beginnen op 5 januari 2026. Dat is voor het eerste plan van 20 maart 2026.']],
  ['a clock that is off', async () => [{ ...(await plan({})), savedAt: '2027-01-01T10:00:00Z' }], ['Dit is bewaard op 1 januari 2027, en het is nu 22 november 2026. Staat een klok verkeerd?']],
  ['two decisions of one date', async () => [await decision({}), { ...(await decision(second)), id: 'pipDecision-2' }], ['Datum van dit plan', 'Er is al een besluit van 20 maart 2026. Het is niet duidelijk welk besluit geldt.']],
]; // prettier-ignore

describe('a dossier of which something is not right', () => {
  for (const [what, given, words] of cases)
    it(`is explained and left as it is: ${what}`, async () => {
      const records = await given();
      const before = structuredClone(records);
      const heard: unknown[] = [];
      const element = document.createElement('wegwijs-dossier');
      element.addEventListener('wegwijs-change', (event) => heard.push(event.detail));
      Object.assign(element, { definitions, records, viewerRole: 'caseManager', today: '2026-11-22' });
      element.append(document.createElement('wegwijs-pip-editor'));
      const dossier = await fixture<WegwijsDossier>(element);
      const told = () => barOf(dossier).shadowRoot?.querySelector('.findings')?.textContent.replace(/\s+/g, ' ') ?? '';
      await waitUntil(() => told() !== '', 'it is told');
      for (const one of words) expect(told()).to.contain(one);
      const editor = dossier.querySelector('wegwijs-pip-editor');
      await waitUntil(() => editor?.shadowRoot?.querySelector('#page-title') != null, 'the plan is shown all the same');
      expect([heard, dossier.records]).to.deep.equal([[], before]);
    });

  it('has a day more before a clock is doubted: it is tomorrow already in another time zone', async () => {
    const ahead = { ...(await plan({})), savedAt: '2026-11-23T08:00:00Z' };
    const broken = { ...(await decision({ '/pip/termStart': '2026-01-05' })), id: 'd' };
    const element = document.createElement('wegwijs-dossier');
    Object.assign(element, { definitions, records: [ahead, broken], viewerRole: 'caseManager', today: '2026-11-22' });
    const dossier = await fixture<WegwijsDossier>(element);
    const told = () => barOf(dossier).shadowRoot?.querySelector('.findings')?.textContent ?? '';
    await waitUntil(() => told() !== '', 'what is wrong is told');
    expect(told()).not.to.contain('klok');
  });
});
