import { expect } from '@open-wc/testing';
import { applyChanges, type JsonObject } from '@wegwijs/definition';
import { once, press, text } from '../island/show.suite.ts';
import type { WegwijsEventMap } from '../island/events.ts';
import { definitions, record, showEditor } from './show-editor.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

const labels = ({ shadowRoot }: WegwijsPipEditor) =>
  [...shadowRoot!.querySelectorAll('label')].map((one) => one.textContent.trim());

type Told = WegwijsEventMap['wegwijs-change']['detail'];

describe('around the log of effort', () => {
  const plan = () => record('developmentPlan', 'rich');

  it('what the intake says of the group stands ready, and is taken over when a person says so', async () => {
    const log = await record('effortLog', 'nothing-happened-yet', () => ({}));
    const intake = await record('intake', 'asylum-young-children');
    const editor = await showEditor('caseManager', [intake, await plan(), log], { view: 'effort' });
    await waitUntil(() => text(editor).includes('Asielstatushouder'), 'the group that the intake names');
    const told = once<Told>(editor, 'wegwijs-change');
    await press(editor, 'Dit klopt, overnemen');
    expect(applyChanges(log.document, (await told).changes)).to.deep.include({ facts: { targetGroup: 'asylum-status-holder' } });
    await waitUntil(() => text(editor).includes('Bedragen staan daarom uit.'), 'the text on amounts');
  });

  it('the group can be entered where no intake says it, and the newcomer does not enter it', async () => {
    const log = await record('effortLog', 'nothing-happened-yet', () => ({}));
    const editor = await showEditor('caseManager', [await plan(), log], { view: 'effort' });
    expect(labels(editor)).to.contain('Gezinsmigrant');
    const newcomer = await showEditor('participant', [await plan(), log], { view: 'effort' });
    expect(labels(newcomer)).not.to.contain('Gezinsmigrant');
  });

  it('a section of a layer is met in it, as in who sees what', async () => {
    const section = (id: string): JsonObject => ({
      ...{ 'x-id': id, 'x-order': 900, title: 'Huisbezoek', 'x-section': true, type: 'object' },
      properties: { visit: { 'x-id': `${id}.visit`, title: 'Wie kwam er langs?', type: 'string', 'x-access': { caseManager: 'edit' } } },
    }); // prettier-ignore
    for (const [kind, view] of [
      ['effortLog', 'effort'],
      ['consents', 'sharing'],
    ] as const) {
      const national = (await (await fetch(`/schemas/national/${kind}.definition.json`)).json()) as JsonObject;
      const properties = { ...(national['properties'] as JsonObject), house: section('house') };
      const one = await record(kind, kind === 'consents' ? 'given-refused-and-by-law' : 'warned');
      const editor = await showEditor('caseManager', [await plan(), one], {
        definitions: { ...definitions, [kind]: { ...national, properties } },
        view,
      });
      expect(editor.shadowRoot!.querySelector('[data-id=house]')?.textContent).to.contain('Huisbezoek').and.to.contain('Wie kwam er langs?'); // prettier-ignore
    }
  });

  it('that it was made with an older version is told', async () => {
    const old = { ...(await record('effortLog', 'warned')), definition: { id: 'effortLog', version: '2025.1.0', digest: '' } };
    const editor = await showEditor('caseManager', [await plan(), old], { view: 'effort' });
    expect(text(editor)).to.contain('andere versie van het formulier (2025.1.0)');
  });
});
