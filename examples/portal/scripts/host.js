// What a portal keeps: here in memory, so that closing the page leaves nothing behind. Nothing is sent anywhere.
import { memoryStore } from '/embed/wegwijs.js';

/** The records and drafts of the persons of the demo. */
export class Host {
  #store = memoryStore({ now: () => new Date(), newId: () => crypto.randomUUID() });
  #drafts = new Map();
  #completed = new Set();

  /** Every record of a person, the oldest first. What was known beforehand is the first one. */
  async records({ id, document }, definition) {
    const kept = await this.#store.history(id);
    if (kept.length > 0 || !document) return kept;
    await this.#store.save(id, [{ pointer: '', from: undefined, to: document }], { definition });
    return this.#store.history(id);
  }

  /** Keeps what was handed in, and gives the receipt. */
  async keep({ id }, { document, changes, amendment, purpose }, definition) {
    const last = (await this.#store.history(id)).at(-1);
    const whole = [{ pointer: '', from: last?.document, to: document }];
    const saved = await this.#store.save(id, changes ?? whole, {
      definition,
      ...(last && { revision: last.revision }),
      ...(last && amendment && { amendment: { ...amendment, of: last.revision } }),
    });
    if (saved.conflict) throw new Error('another version came in between');
    if (purpose === 'complete') this.#completed.add(saved.revision);
    return { reference: saved.revision.slice(0, 8).toUpperCase(), receivedAt: new Date().toISOString() };
  }

  /** Those records in which the document was complete. */
  completed(records) {
    return records.filter(({ revision }) => this.#completed.has(revision));
  }

  draft({ id }) {
    return this.#drafts.get(id);
  }

  keepDraft({ id }, draft) {
    this.#drafts.set(id, draft);
  }

  dropDraft({ id }) {
    this.#drafts.delete(id);
  }
}
