import { expect } from '@open-wc/testing';
import { at } from '@wegwijs/definition';
import { press, type } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { showInDossier, storeOf } from './show-in-dossier.suite.ts';
import { record } from './show-editor.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

function fill(editor: WegwijsPipEditor, id: string, value: string): void {
  const control = editor.shadowRoot?.querySelector<HTMLTextAreaElement>(`#${id}`);
  if (!control) throw new Error(`no ${id}`);
  control.value = value;
}

describe('a typing error in a decision that is kept', () => {
  it('is kept with why, by whom and when; the words that were wrong stay in the history', async () => {
    const decision = await record('pipDecision', 'b1-asylum');
    const plan = await record('developmentPlan', 'rich');
    const store = storeOf([decision, plan]);
    const { dossier, editor } = await showInDossier(
      store,
      { pipDecision: decision.id, developmentPlan: plan.id },
      { view: 'decision' },
    );
    fill(editor, 'correct-reason', 'De naam was fout.');
    fill(editor, 'correct-author', 'J. Jansen');
    await press(editor, 'Verbetering beginnen');
    await type(editor, 'Uw contactpersoon', 'B. Voorbeeld');
    await press(editor, 'Verbetering bewaren');
    await dossier.flush();
    await waitUntil(() => !dossier.saving, 'it is kept');
    const [before, after] = await store.history(decision.id);
    expect([before, after].map((one) => at(one?.document, '/pip/contactName'))).to.deep.equal(['A. Voorbeeld', 'B. Voorbeeld']);
    expect(after?.amendment).to.deep.equal({
      ...{ of: before?.revision, reason: 'De naam was fout.', author: 'J. Jansen', date: '2026-11-22' },
    });
    await press(editor, 'Eerdere versies');
    const told = () => editor.shadowRoot?.querySelector('.versions')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
    await waitUntil(() => told().includes('De naam was fout.'), 'the correction is told');
    expect(told()).to.contain('Op 22 november 2026, door J. Jansen. Reden: De naam was fout.');
    expect(told().split('Versie 1')[1]).to.contain('is nu ‘B. Voorbeeld’. Eerst was het ‘A. Voorbeeld’.');
  });
});
