import { expect } from '@open-wc/testing';
import { applyChanges, type JsonObject } from '@wegwijs/definition';
import type { WegwijsEventMap } from '../island/events.ts';
import { control, once, text, type } from '../island/show.suite.ts';
import { record, showEditor } from './show-editor.suite.ts';

const access = { caseManager: 'edit', participant: 'edit' };
const field = (id: string, title: string) => ({ 'x-id': id, title, type: 'string', 'x-access': access });
const plan = (version: string, properties: JsonObject): JsonObject => ({
  'x-id': 'developmentPlan',
  'x-version': version,
  title: 'Plan',
  type: 'object',
  properties,
});

const before = plan('1.0.0', { wish: field('a', 'Wens'), pet: field('b', 'Huisdier') });
const now = plan('2.0.0', { hope: field('a', 'Wens') });

describe('a document of an older version', () => {
  const made = async () => ({
    ...(await record('developmentPlan', 'rich', () => ({ wish: 'zwemmen', pet: 'kat' }))),
    definition: { id: 'developmentPlan', version: '1.0.0', digest: '' },
  });

  it('is carried over and says so calmly; it changes with the first thing that is entered', async () => {
    const old = await made();
    const earlierDefinitions = { developmentPlan: [before] };
    const editor = await showEditor('caseManager', [old], {
      definitions: { developmentPlan: now },
      earlierDefinitions,
      view: 'plan',
    });
    expect(control(editor, 'Wens').value).to.equal('zwemmen');
    expect(text(editor)).to.contain('oudere versie van het formulier (1.0.0)').and.to.contain('1 antwoord paste niet');
    const told = once<WegwijsEventMap['wegwijs-change']['detail']>(editor, 'wegwijs-change');
    await type(editor, 'Wens', 'leren zwemmen');
    expect(applyChanges(old.document, (await told).changes)).to.deep.equal({ hope: 'leren zwemmen', pet: 'kat' });
  });

  it('of which the definition is not here is shown as far as it fits, and keeps the rest', async () => {
    const editor = await showEditor('caseManager', [await made()], { definitions: { developmentPlan: now }, view: 'plan' });
    expect(text(editor)).to.contain('Er gaat niets verloren');
    const told = once<WegwijsEventMap['wegwijs-change']['detail']>(editor, 'wegwijs-change');
    await type(editor, 'Wens', 'x');
    expect((await told).changes.map(({ pointer }) => pointer)).to.deep.equal(['/hope']);
  });
});
