import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Sealed } from './seal.ts';

/** A draft as it lies on the device. */
export interface KeptDraft extends Sealed {
  /** The subject, as its SHA-256. */
  readonly id: string;
  /** When it is to be gone: milliseconds since 1970, UTC. */
  readonly keptUntil: number;
}

/** The tables of the database, version 1. */
export interface Tables extends DBSchema {
  /** The one key of this device, under `drafts`. */
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: KeptDraft; indexes: { keptUntil: number } };
  /** What could not be read when another draft was saved in its place. */
  aside: { key: number; value: KeptDraft; indexes: { keptUntil: number; id: string } };
}

/** An open connection: the sealed drafts of this device, and the key to them. */
export class Device {
  /** Opens and closes every draft of this device; no script can export it. */
  readonly key: CryptoKey;

  readonly #db: IDBPDatabase<Tables>;

  constructor(db: IDBPDatabase<Tables>, key: CryptoKey) {
    this.#db = db;
    this.key = key;
  }

  get(id: string): Promise<KeptDraft | undefined> {
    return this.#db.get('drafts', id);
  }

  /** Keeps a draft in place of the one before, and what was there `aside` where that is given: both or neither. */
  put(draft: KeptDraft, aside?: KeptDraft): Promise<void> {
    return this.#change(async (tables) => {
      if (aside) await tables.objectStore('aside').add(aside);
      await tables.objectStore('drafts').put(draft);
    });
  }

  /** Removes all that is kept under an id. */
  remove(id: string): Promise<void> {
    return this.#change(async (tables) => {
      await tables.objectStore('drafts').delete(id);
      await removeFrom(await tables.objectStore('aside').index('id').openCursor(id));
    });
  }

  /** Removes all whose time has passed. */
  removeExpired(now: Date): Promise<void> {
    const passed = IDBKeyRange.upperBound(now.getTime());
    return this.#change(async (tables) => {
      await removeFrom(await tables.objectStore('drafts').index('keptUntil').openCursor(passed));
      await removeFrom(await tables.objectStore('aside').index('keptUntil').openCursor(passed));
    });
  }

  async #change(work: (tables: IDBPTransaction<Tables, ('drafts' | 'aside')[], 'readwrite'>) => Promise<void>): Promise<void> {
    const transaction = this.#db.transaction(['drafts', 'aside'], 'readwrite');
    const [kept, worked] = await Promise.allSettled([transaction.done, work(transaction)]);
    // The transaction first: a request that fails only says "aborted", the transaction knows why, a full disk for one.
    for (const { reason } of [kept, worked].filter((result) => result.status === 'rejected')) throw reason;
  }
}

interface Cursor {
  delete(): Promise<void>;
  continue(): Promise<Cursor | null>;
}

async function removeFrom(start: Cursor | null): Promise<void> {
  for (let cursor = start; cursor; cursor = await cursor.continue()) await cursor.delete();
}
