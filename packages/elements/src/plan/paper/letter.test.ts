import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { having, record, showEditor } from '../show-editor.suite.ts';

/** The letter of the decision, as the page's own print command shows it. */
async function printed(role: string, change: (document: JsonObject) => JsonObject): Promise<string> {
  const first = await record('pipDecision', 'b1-asylum', having('pip', 'status', 'revised'));
  const second = await record('pipDecision', 'b1-asylum', (document) =>
    change(having('pip', 'version', 2)(having('pip', 'changeReason', 'support-change')(document))),
  );
  const plan = await record('developmentPlan', 'rich');
  const editor = await showEditor(role, [first, { ...second, id: 'pipDecision-2', savedAt: '2026-11-02T10:00:00Z' }, plan], {
    view: 'decision',
  });
  dispatchEvent(new Event('beforeprint'));
  const letter = editor.shadowRoot?.querySelector('.letter')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
  dispatchEvent(new Event('afterprint'));
  return letter;
}

describe('the letter of a new decision', () => {
  for (const role of ['caseManager', 'participant'])
    it(`says in plain words what is otherwise than in the plan before, to the ${role}`, async () => {
      const letter = await printed(role, having('route', 'hoursPerWeek', 16));
      const [, told = ''] = letter.split('Wat is er anders dan in uw vorige plan?');
      expect(told.slice(0, 400)).to.contain('‘Lesuren per week’ is nu 16. Eerst was het 12.');
    });
});
