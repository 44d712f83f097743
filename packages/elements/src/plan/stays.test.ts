import { expect } from '@open-wc/testing';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { WegwijsEventMap } from '../island/events.ts';
import { once } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { record, showEditor } from './show-editor.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

describe('a goal with notes of an earlier day', () => {
  let plan: DossierRecord;
  before(async () => {
    plan = await record('developmentPlan', 'rich');
  });

  const section = (editor: WegwijsPipEditor) => editor.shadowRoot?.querySelector('[data-id="goals"]');
  const folds = (editor: WegwijsPipEditor) => [...(section(editor)?.querySelectorAll<HTMLDetailsElement>('.fold') ?? [])];

  /** Opens a goal and gives what can be done with it, and with its notes. */
  async function goal(today: string, i: number, shown: readonly DossierRecord[] = [plan]) {
    const editor = await showEditor('caseManager', shown, { view: 'plan', today });
    await waitUntil(() => folds(editor).length > i, 'the goals are shown');
    const fold = folds(editor)[i] as HTMLDetailsElement;
    fold.open = true;
    const own = () => fold.querySelector<HTMLElement>(':scope > .row-actions');
    await waitUntil(() => own() !== null, 'the goal is open');
    const acts = () => [...(own()?.querySelectorAll<HTMLElement>('button') ?? [])].map(({ dataset }) => dataset['act']);
    return { editor, fold, own, acts };
  }

  it('says why it cannot be removed, and can be stopped; its notes stand fast', async () => {
    const { editor, fold, own, acts } = await goal('2026-11-22', 4);
    expect(acts()).to.deep.equal(['up', 'down', 'stop']);
    expect(own()?.textContent).to.contain('staan notities').and.to.contain('niet verwijderen');
    expect(fold.querySelector('[data-act="remove"]')).to.equal(null);
    const told = once<WegwijsEventMap['wegwijs-change']['detail']>(editor, 'wegwijs-change');
    own()?.querySelector<HTMLElement>('[data-act="stop"]')?.click();
    const { changes } = await told;
    expect(changes.some(({ pointer, to }) => pointer === '/goals/items/4/status' && to === 'stopped')).to.equal(true);
    await waitUntil(() => !acts().includes('stop'), 'it is stopped');
    expect(own()?.textContent).to.contain('niet verwijderen');
    expect((await goal('2026-11-22', 0)).acts(), 'what is achieved is not stopped').to.deep.equal(['down']);
  });

  it('can be removed as long as the notes are of today, and so can a goal without any', async () => {
    const dates = JSON.stringify(plan.document).replaceAll(/"on":"\d{4}-\d\d-\d\d"/g, '"on":"2026-11-22"');
    const fresh = { ...plan, document: JSON.parse(dates) as DossierRecord['document'] };
    expect((await goal('2026-11-22', 0, [fresh])).acts()).to.contain('remove');
    expect((await goal('2026-11-22', 1)).acts()).to.contain('remove');
  });
});
