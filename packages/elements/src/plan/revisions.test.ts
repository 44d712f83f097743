import { expect } from '@open-wc/testing';
import { press } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
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
});
