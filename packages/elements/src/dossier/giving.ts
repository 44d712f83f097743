import type { Json, Store } from '@wegwijs/definition';
import { newId } from '../island/clock.ts';
import type { Desk } from './desk.ts';
import type { Dossier } from './dossier-context.ts';

/** What the page set on a dossier, that the widgets inside it take over. */
export type Given = Pick<
  Dossier,
  'viewerRole' | 'person' | 'worksFor' | 'consents' | 'locale' | 'secondLocale' | 'catalogues' | 'today' | 'ways'
>;

/**
 * What a dossier gives to the widgets inside it.
 * @param change takes changes of a widget over.
 */
export function givenBy({ documents, kinds, settings }: Desk, set: Given, change: Dossier['change']): Dossier {
  const names = new Map<string, string[]>(Object.keys(settings.documents).map((kind) => [kind, []]));
  for (const { kind, id } of documents.all) names.set(kind, [...(names.get(kind) ?? []), id]);
  return {
    ...set,
    newId,
    history: settings.store && ((id) => (settings.store as Store).history(id)),
    records: documents.records,
    documents: Object.fromEntries(names),
    definitions: kinds.given(names.keys()),
    change,
    add: (kind: string, id: string, document: Json) => change(kind, id, [{ pointer: '', from: undefined, to: document }]),
  };
}
