import { applyChanges, type Change, type Json } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';

/** What was entered in a widget whose page keeps the documents itself: shown until the page hands in another document. */
export class Changed {
  readonly #made = new Map<string, { readonly kind: string; readonly from: Json | undefined; readonly document: Json }>();

  /** The records with what was entered since they were handed in. */
  over(records: readonly DossierRecord[]): readonly DossierRecord[] {
    if (this.#made.size === 0) return records;
    const here = new Set(records.map(({ id }) => id));
    const known = records.map((record) => {
      const made = this.#made.get(record.id);
      if (!made) return record;
      if (made.from === record.document) return { ...record, document: made.document };
      this.#made.delete(record.id);
      return record;
    });
    const added = [...this.#made].filter(([id, { from }]) => !here.has(id) && from === undefined);
    return [...known, ...added.map(([id, { kind, document }]) => ({ id, kind, document, ...unkept(kind) }))];
  }

  /** Takes changes over. */
  change(records: readonly DossierRecord[], kind: string, id: string, changes: readonly Change[]): void {
    const record = records.find((one) => one.id === id);
    const before = this.#made.get(id);
    const document = applyChanges(before?.document ?? record?.document, changes);
    if (document !== undefined) this.#made.set(id, { kind, from: before ? before.from : record?.document, document });
  }
}

const unkept = (kind: string) => ({ definition: { id: kind, version: '', digest: '' }, revision: '', savedAt: '' });
