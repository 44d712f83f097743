import { expect, fixture } from '@open-wc/testing';
import { at, applyChanges, type Json, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import '../define.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { definitions, record, showEditor } from '../plan/show-editor.suite.ts';
import type { WegwijsPipEditor } from '../plan/wegwijs-pip-editor.ts';
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

/** What is listed as not right, in one line. */
const listed = (root: ShadowRoot | null) => root?.querySelector('.findings')?.textContent.replace(/\s+/g, ' ') ?? '';

interface Shown {
  readonly editor: WegwijsPipEditor;
  /** Where findings are listed. */
  root(): ShadowRoot | null;
}

async function alone(records: readonly DossierRecord[]): Promise<Shown> {
  const editor = await showEditor('caseManager', records);
  return { editor, root: () => editor.shadowRoot };
}

async function inDossier(records: readonly DossierRecord[]): Promise<Shown> {
  const element = document.createElement('wegwijs-dossier');
  const editor = document.createElement('wegwijs-pip-editor');
  Object.assign(element, { definitions, records, viewerRole: 'caseManager', today: '2026-11-22' });
  element.append(editor);
  const dossier = await fixture<WegwijsDossier>(element);
  await waitUntil(() => editor.shadowRoot?.querySelector('#page-title') != null, 'the plan is shown');
  return { editor, root: () => barOf(dossier).shadowRoot };
}

describe('a dossier of which something is not right', () => {
  for (const [role, [what, given, words]] of ['caseManager', 'decisionMaker'].flatMap((role) =>
    cases.map((one) => [role, one] as const),
  ))
    it(`is explained to the ${role} and left as it is: ${what}`, async () => {
      const records = await given();
      const before = structuredClone(records);
      const heard: unknown[] = [];
      const element = document.createElement('wegwijs-dossier');
      element.addEventListener('wegwijs-change', (event) => heard.push(event.detail));
      Object.assign(element, { definitions, records, viewerRole: role, today: '2026-11-22' });
      element.append(document.createElement('wegwijs-pip-editor'));
      const dossier = await fixture<WegwijsDossier>(element);
      const told = () => barOf(dossier).shadowRoot?.querySelector('.findings')?.textContent.replace(/\s+/g, ' ') ?? '';
      await waitUntil(() => told() !== '', 'it is told');
      for (const one of words) expect(told()).to.contain(one);
      const editor = dossier.querySelector('wegwijs-pip-editor');
      await waitUntil(() => editor?.shadowRoot?.querySelector('#page-title') != null, 'the plan is shown all the same');
      expect([heard, dossier.records]).to.deep.equal([[], before]);
    });

  for (const role of ['caseManager', 'decisionMaker'])
    it(`tells the ${role} also of an editor that stands alone`, async () => {
      for (const [, given, words] of cases) {
        const heard: string[] = [];
        const hear = ({ detail }: HTMLElementEventMap['wegwijs-finding']) =>
          heard.push(...detail.findings.map(({ code }) => code));
        document.body.addEventListener('wegwijs-finding', hear);
        const editor = await showEditor(role, await given());
        await waitUntil(() => listed(editor.shadowRoot) !== '', `${words[0]}`);
        document.body.removeEventListener('wegwijs-finding', hear);
        for (const one of words) expect(listed(editor.shadowRoot)).to.contain(one);
        expect(heard, 'the page hears it too').not.to.be.empty;
        editor.remove();
      }
    }).timeout(30_000);

  it('says nothing of it to the newcomer, whose plan is shown as it is', async () => {
    const [, given] = cases[1] ?? [];
    let heard = false;
    document.body.addEventListener('wegwijs-finding', () => (heard = true), { once: true });
    const editor = await showEditor('participant', (await given?.()) ?? []);
    await waitUntil(() => heard, 'the page hears it');
    await editor.updateComplete;
    expect(listed(editor.shadowRoot)).to.equal('');
  });

  /** Where a person comes by the link of a finding: what has the focus, and in which row. */
  const ways: [what: string, view: string, label: string, row: string | undefined][] = [
    ['an activity of a goal that is not there', 'plan', 'Hoort bij doel', 'Taalles B1'],
    ['a day that is in no calendar', 'plan', 'Wanneer klaar?', 'Mijn huis is klaar om in te wonen.'],
    ['an end before its beginning', 'plan', 'Tot', 'Taalles B1'],
    ['documents of an older version', 'plan', 'Mijn plan', undefined],
    ['a term before the first plan', 'decision', '', undefined],
  ];
  for (const around of [true, false])
    for (const [what, view, label, row] of ways)
      it(`brings a person to the place ${around ? 'from the dossier' : 'in the editor'}: ${what}`, async () => {
        const records = (await cases.find(([name]) => name === what)?.[1]()) ?? [];
        const extra = record('developmentPlan', 'rich');
        const all = view === 'decision' ? [...records, await extra] : records;
        const { editor, root } = around ? await inDossier(all) : await alone(all);
        await waitUntil(() => listed(root()) !== '', 'it is told');
        editor.view = 'week';
        await editor.updateComplete;
        const links = [...(root()?.querySelectorAll<HTMLElement>('.findings button') ?? [])];
        expect(links.length, 'each has its link').to.be.greaterThan(0);
        links.find(({ textContent }) => textContent.includes(label) && textContent.includes(row ?? ''))?.click();
        const at = () => editor.shadowRoot?.activeElement;
        await waitUntil(() => at()?.closest('form') != null, 'the focus is in the plan');
        expect(editor.view).to.equal(view);
        if (row !== undefined) expect(at()?.closest('[data-row]')?.textContent).to.contain(row);
        const asked = at()?.closest('.field')?.textContent ?? at()?.textContent;
        expect(asked).to.contain(label);
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
