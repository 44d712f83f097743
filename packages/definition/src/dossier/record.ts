import type { Definition } from '../definition.ts';
import type { Json } from '../json.ts';
import type { StoredRecord } from '../store.ts';
import { lifeOf, sealedIn } from './life.ts';
import { valueOf } from './places.ts';

/** One document of a dossier as it is kept. A dossier is a list of these, of one person. */
export interface DossierRecord extends StoredRecord {
  /** Names the document; every version of a decision is a document of its own. */
  readonly id: string;
  /** The `x-id` of its definition's root: `intake`, `pipDecision`, … */
  readonly kind: string;
}

/** The documents of a definition's kind, by version and then by when they were kept; the order in which they came in says nothing. */
export function versionsOf(definition: Definition, records: readonly DossierRecord[]): DossierRecord[] {
  const number = ({ document }: DossierRecord) => versionIn(definition, document) ?? 0;
  return records
    .filter(({ kind }) => kind === definition.name.id)
    .sort((a, b) => number(a) - number(b) || (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0));
}

/** The version that is edited now: the newest that is not sealed. A kind without a life-cycle has one document, which is open. */
export function openVersion(definition: Definition, records: readonly DossierRecord[]): DossierRecord | undefined {
  return versionsOf(definition, records).findLast(({ document }) => !sealedIn(definition, document));
}

/** The version that is shown first: the one that is edited now, else the newest. */
export function shownVersion(definition: Definition, records: readonly DossierRecord[]): DossierRecord | undefined {
  const versions = versionsOf(definition, records);
  return (versions.length > 1 ? openVersion(definition, versions) : undefined) ?? versions.at(-1);
}

/** The number of a version, where the document has one. */
export function versionIn(definition: Definition, document: Json): number | undefined {
  const id = lifeOf(definition)?.names.version;
  const found = id === undefined ? undefined : valueOf(definition, document, id);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
