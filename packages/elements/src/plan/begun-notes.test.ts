import { expect } from '@open-wc/testing';
import { at, type JsonObject } from '@wegwijs/definition';
import { waitUntil } from '../island/wait.suite.ts';
import { showInDossier, storeOf } from './show-in-dossier.suite.ts';
import { record, showEditor } from './show-editor.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

const section = (editor: WegwijsPipEditor, id: string) => editor.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`);

/** Opens all rows of a section and gives what can be done in them. */
async function acts(editor: WegwijsPipEditor, id: string): Promise<(string | undefined)[]> {
  await waitUntil(() => section(editor, id)?.querySelector('.fold') !== null, 'its rows are shown');
  for (const fold of section(editor, id)?.querySelectorAll<HTMLDetailsElement>('.fold') ?? []) fold.open = true;
  await waitUntil(() => section(editor, id)?.querySelector('.fold > :not(summary)') !== null, 'they are open');
  return [...(section(editor, id)?.querySelectorAll<HTMLElement>('[data-act]') ?? [])].map(({ dataset }) => dataset['act']);
}

describe('a note that is begun', () => {
  it('is of today and of who writes it, and says no id', async () => {
    const plan = await record('developmentPlan', 'rich');
    const { dossier, editor } = await showInDossier(storeOf([plan]), { developmentPlan: plan.id });
    const notes = () =>
      at(dossier.records.find(({ kind }) => kind === 'developmentPlan')?.document, '/notes/items') as readonly JsonObject[];
    const before = notes().length;
    await waitUntil(() => section(editor, 'notes')?.querySelector('[data-act="add"]') !== null, 'a note can be added');
    section(editor, 'notes')?.querySelector<HTMLElement>('[data-act="add"]')?.click();
    await waitUntil(() => notes().length > before, 'it is in the dossier');
    expect(notes().at(-1)).to.deep.include({ on: '2026-11-22', by: 'caseManager' });
    const summary = () => section(editor, 'notes')?.querySelector('li:last-child summary')?.textContent ?? '';
    await waitUntil(() => summary().includes('22 november 2026'), 'its day is shown');
    expect(summary()).not.to.contain(String(notes().at(-1)?.['id']));
  });
});

describe('what changed in the plan', () => {
  it('stays: a revision that is done is not taken out, moved or rewritten, and none is added by hand', async () => {
    const editor = await showEditor('caseManager', [await record('developmentPlan', 'rich')], { view: 'plan' });
    expect(await acts(editor, 'revisions')).to.deep.equal([]);
    const open = section(editor, 'revisions')?.querySelectorAll('select, :is(input, textarea):not([readonly])');
    expect([...(open ?? [])].map(({ id }) => id)).to.deep.equal([]);
    expect(section(editor, 'revisions')?.querySelector('textarea')?.value).to.equal('Eerste plan.');
  });
});
