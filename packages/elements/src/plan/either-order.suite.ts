import { expect } from '@open-wc/testing';
import { memoryStore } from '@wegwijs/store';
import { dossierTags } from '../dossier/tags.ts';
import type { WegwijsDossier } from '../dossier/wegwijs-dossier.ts';
import { furtherTags } from '../fields/further-tags.ts';
import { commonTags } from '../fields/tags.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { register, type Tag } from '../register.define.ts';
import { pipTags } from './tags.ts';

const editorTags: readonly Tag[] = [...commonTags, ...furtherTags, ...pipTags];

/** A page on which a dossier with an editor stands before their scripts come, in one order or the other. */
export async function findsItsDossier(first: 'editor' | 'dossier'): Promise<void> {
  const store = memoryStore({ now: () => new Date('2026-11-20T09:00:00Z'), newId: () => 'r1' });
  const plan = { facts: {}, goals: { items: [{ id: 'g1', text: 'Ik word kok.' }] } };
  const definition = { id: 'developmentPlan', version: '2026.1.0', digest: '' };
  await store.save('d1', [{ pointer: '', from: undefined, to: plan }], { definition });
  const dossier = document.createElement('wegwijs-dossier');
  const editor = document.createElement('wegwijs-pip-editor');
  dossier.append(editor);
  document.body.append(dossier);
  const given = {
    store,
    documents: { developmentPlan: 'd1' },
    definitions: '/schemas/published/assen/',
    viewerRole: 'caseManager',
  };
  const scripts = { editor: editorTags, dossier: dossierTags };
  register(scripts[first]);
  Object.assign(dossier, given satisfies Partial<WegwijsDossier>);
  const root = () => editor.shadowRoot;
  if (first === 'editor') {
    await waitUntil(() => root()?.querySelector('[role=status]') !== null, 'the editor is there');
    expect(root()?.textContent, 'it comes, and is not empty').not.to.contain('Er is nog geen plan');
  }
  register(scripts[first === 'editor' ? 'dossier' : 'editor']);
  await waitUntil(() => root()?.textContent.includes('Ik word kok.') === true, 'the editor shows the plan of its dossier');
  dossier.remove();
}
