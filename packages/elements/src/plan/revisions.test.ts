import { expect } from '@open-wc/testing';
import { at, type Json, type JsonObject } from '@wegwijs/definition';
import { press } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { showInDossier, storeOf } from './show-in-dossier.suite.ts';
import { record, showEditor } from './show-editor.suite.ts';

const reasons = [
  { id: 'f1', text: 'De week is te vol.', moment: 'national.progress', on: '2026-06-20', item: 'national.area-housing' },
];
const revision = { id: 'v1', number: 1, openedOn: '2026-06-22', by: 'caseManager', closedOn: '2026-06-23', note: 'Minder uren.' };

describe('a revision of the plan', () => {
  for (const role of ['caseManager', 'participant'])
    it(`tells the ${role} what was said in which talk by its name, and no id`, async () => {
      const plan = await record('developmentPlan', 'rich', (document) => ({
        ...document,
        revisions: { items: [{ ...revision, reasons }] },
      }));
      const editor = await showEditor(role, [await record('pipDecision', 'b1-asylum'), plan], { view: 'plan' });
      await press(editor, 'Wat is er veranderd?');
      const part = editor.shadowRoot?.querySelector<HTMLElement>('[data-id="revisions"]');
      const told = () => {
        for (const row of part?.querySelectorAll('details') ?? []) row.open = true;
        const typed = [...(part?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].map(({ value }) => value);
        return [part?.innerText ?? '', ...typed].join('\n');
      };
      await waitUntil(() => told().includes('De week is te vol.'), 'the reason is shown');
      await waitUntil(() => told().includes('20 juni 2026'), 'the day of the talk is shown');
      expect(told()).to.contain('Gesprek over de voortgang').and.not.to.contain('national.');
    });

  it('is opened by a wish that becomes a goal too, in a dossier', async () => {
    const [intake, plan] = await Promise.all([record('intake', 'asylum-before-the-plan'), record('developmentPlan', 'rich')]);
    const store = storeOf([intake, plan]);
    const { dossier, editor } = await showInDossier(store, { intake: intake.id, developmentPlan: plan.id });
    const of = (document: Json | undefined) => at(document, '/revisions/items') as readonly JsonObject[];
    const now = () => dossier.records.find(({ kind }) => kind === 'developmentPlan')?.document;
    const wishes = editor.shadowRoot?.querySelector<HTMLDetailsElement>('.aid');
    if (wishes) wishes.open = true;
    const take = () => wishes?.querySelector('wegwijs-plan-wishes')?.shadowRoot ?? wishes;
    await waitUntil(() => take()?.querySelector('.card button') !== null, 'the wishes are shown');
    take()?.querySelector<HTMLButtonElement>('.card button')?.click();
    await waitUntil(() => of(now()).length > of(plan.document).length, 'a revision was opened');
    expect(of(now()).at(-1)).to.deep.include({ number: 3, openedOn: '2026-11-22', by: 'caseManager' });
    expect(at(now(), '/goals/items')).to.have.length((at(plan.document, '/goals/items') as Json[]).length + 1);
  });
});
