import { fixture } from '@open-wc/testing';
import type { Store } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { memoryStore } from '@wegwijs/store';
import '../define.ts';
import type { WegwijsDossier } from '../dossier/wegwijs-dossier.ts';
import { title } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

/** A store that keeps these records, each under its own name. */
export function storeOf(records: readonly DossierRecord[]): Store {
  let revisions = 0;
  const store = memoryStore({ now: () => new Date('2026-11-20T09:00:00Z'), newId: () => `r${++revisions}` });
  for (const { id, document, definition } of records)
    void store.save(id, [{ pointer: '', from: undefined, to: document }], { definition });
  return store;
}

/** Shows the editor of a case manager in a dossier, and waits until it is there. */
export async function showInDossier(
  store: Store,
  documents: WegwijsDossier['documents'],
  set: Partial<WegwijsPipEditor> = {},
): Promise<{ dossier: WegwijsDossier; editor: WegwijsPipEditor }> {
  const dossier = document.createElement('wegwijs-dossier');
  const editor = document.createElement('wegwijs-pip-editor');
  Object.assign(editor, set);
  dossier.append(editor);
  Object.assign(dossier, {
    ...{ store, documents, definitions: '/schemas/published/assen/', viewerRole: 'caseManager', consents: true },
    today: '2026-11-22',
  } satisfies Partial<WegwijsDossier>);
  await fixture(dossier);
  await waitUntil(() => title(editor) !== '', 'the editor shows a part');
  return { dossier, editor };
}
