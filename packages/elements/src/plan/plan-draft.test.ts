import { expect } from '@open-wc/testing';
import type { Draft, JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { WegwijsEventMap } from '../island/events.ts';
import { button, control, once, press, type } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { having, record, showEditor } from './show-editor.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

/** The draft that the page hears of after something was done, as a page keeps it. */
async function keptAfter(editor: WegwijsPipEditor, act: () => Promise<void>): Promise<Draft> {
  const told = once<WegwijsEventMap['wegwijs-draft']['detail']>(editor, 'wegwijs-draft');
  await act();
  return JSON.parse(JSON.stringify((await told).draft)) as Draft;
}

const shown = (editor: WegwijsPipEditor, words: string) =>
  waitUntil(() => editor.shadowRoot?.textContent.includes(words) === true, words);

describe('what is half written in the editor of the PIP', () => {
  let records: DossierRecord[];
  before(async () => {
    records = await Promise.all([record('pipDecision', 'b1-asylum'), record('developmentPlan', 'rich')]);
  });

  it('is there again after the page was loaded anew: a wish and a comment, each by itself', async () => {
    const editor = await showEditor('participant', records);
    await press(editor, 'Een wens opschrijven');
    await type(editor, 'Dit wil ik graag', 'Ik wil leren zwemmen');
    await press(editor, 'Een opmerking schrijven');
    const draft = await keptAfter(editor, () => type(editor, 'Mijn opmerking', 'De les is te vroeg'));
    const again = await showEditor('participant', records, { draft });
    await waitUntil(() => control(again, 'Dit wil ik graag').value === 'Ik wil leren zwemmen', 'the wish');
    expect(control(again, 'Mijn opmerking').value).to.equal('De les is te vroeg');
    // Handed in it joins the plan, and is in no draft any more.
    const after = await keptAfter(again, () => press(again, 'Klaar'));
    expect(JSON.stringify(after)).not.to.contain('zwemmen');
    expect(JSON.stringify(after)).to.contain('te vroeg');
  });

  it('is not shown to another who looks, and is there for who wrote it', async () => {
    const editor = await showEditor('socialGuide', records, { consents: true });
    await press(editor, 'Iets melden of voorstellen');
    await type(editor, 'Wat ziet u', 'Een sportclub zou goed zijn');
    editor.viewerRole = 'participant';
    await shown(editor, 'Een wens opschrijven');
    expect(editor.shadowRoot?.querySelector('.plan-entry')).to.equal(null);
    editor.viewerRole = 'socialGuide';
    await shown(editor, 'Wat ziet u');
    await waitUntil(() => control(editor, 'Wat ziet u').value === 'Een sportclub zou goed zijn', 'it stayed');
  });

  it('is there when it cannot be read yet, and so is a note', async () => {
    // The answer that it was went when it could not be read any more.
    const open = records.map((one) =>
      one.kind === 'developmentPlan'
        ? { ...one, document: having('facts', 'termStart', undefined)(one.document as JsonObject) }
        : one,
    );
    const editor = await showEditor('caseManager', open, { view: 'plan' });
    await type(editor, 'Afspraak over school van de kinderen', 'Elke maand.');
    await shown(editor, 'U stelt het plan bij');
    const note = () => (at: WegwijsPipEditor) => at.shadowRoot?.getElementById('revision-note') as HTMLTextAreaElement | null;
    const day = (at: WegwijsPipEditor) => at.shadowRoot?.querySelector<HTMLInputElement>('[id$="-day"]');
    const draft = await keptAfter(editor, async () => {
      const [field, area] = [day(editor), note()(editor)];
      if (!field || !area) throw new Error('nothing to type in');
      area.value = 'Vanwege school';
      field.value = '3x';
      for (const one of [area, field]) one.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await editor.updateComplete;
    });
    const again = await showEditor('caseManager', open, { view: 'plan', draft });
    await waitUntil(() => day(again)?.value === '3x', 'the day as it was typed');
    await type(again, 'Afspraak over school van de kinderen', 'Elke week.');
    await waitUntil(() => note()(again)?.value === 'Vanwege school', 'the note');
    expect(button(again, 'Klaar met bijstellen').closest('details')?.open).to.equal(true);
  });

  it('that is no draft changes nothing, and is told', async () => {
    const editor = await showEditor('participant', records);
    const told = once<WegwijsEventMap['wegwijs-finding']['detail']>(editor, 'wegwijs-finding');
    editor.draft = { format: 1, definition: { id: 'pip', version: '1', digest: '' }, value: 'nothing', typed: {} };
    expect((await told).findings.map(({ code }) => code)).to.deep.equal(['draft.shape']);
  });
});
