import type { Amendment, StoredRecord } from '../store.ts';

/** A settled document that was put right, as its store tells it. */
export interface Corrected {
  readonly amendment: Amendment;
  /** What was wrong; undefined where the store does not have it any more. */
  readonly before: StoredRecord | undefined;
  readonly after: StoredRecord;
}

/** The corrections of a document. @param history its revisions, the oldest first. */
export function correctionsIn(history: readonly StoredRecord[]): Corrected[] {
  return history.flatMap((after) => {
    const { amendment } = after;
    return amendment ? [{ amendment, before: history.find(({ revision }) => revision === amendment.of), after }] : [];
  });
}
