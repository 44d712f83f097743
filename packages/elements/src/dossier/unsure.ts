import { equal, type Json, type Store, type StoredRecord } from '@wegwijs/definition';

/** Documents that were sent without an answer: each may be kept or not. */
export class Unsure {
  #sent: Json[] = [];

  get any(): boolean {
    return this.#sent.length > 0;
  }

  /** A document is sent now. */
  add(document: Json): void {
    this.#sent.push(document);
  }

  /** An answer came: it is known how all of them stand. */
  clear(): void {
    this.#sent = [];
  }

  /**
   * What was sent without an answer before the last one, and was kept all the same.
   * @param known the revision that is known here.
   */
  async landed(store: Store, id: string, known: string | undefined): Promise<StoredRecord | undefined> {
    // The last one was answered: it was not kept.
    const unsure = this.#sent.slice(0, -1);
    if (unsure.length === 0) return undefined;
    const all = await store.history(id);
    // It was made on what is known here, so it can only have come right after that.
    const next = all[all.findIndex(({ revision }) => revision === known) + 1];
    return next && unsure.some((one) => equal(one, next.document)) ? next : undefined;
  }
}
