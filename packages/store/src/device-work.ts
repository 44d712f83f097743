import type { DraftClaim, Json, KeptWork, WorkKeeper } from '@wegwijs/definition';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { Claim } from './claim.ts';
import { problemOf, StoreProblem } from './store-problem.ts';
import { webLock } from './web-lock.ts';

/** What {@link deviceWork} is given. */
export interface DeviceWorkOptions {
  /** The clock. */
  readonly now: () => Date;
  /** The name of the database, for a page that holds more than one kit; `wegwijs-work` without one. */
  readonly name?: string;
}

/** The tables of the database, version 1. */
interface Tables extends DBSchema {
  work: { key: string; value: { readonly begun: Json; readonly savedAt: string } };
  /** A step by the key of its work and its number. */
  steps: { key: [work: string, at: number]; value: Json };
  aside: { key: string; value: KeptWork };
}

type Change = IDBPTransaction<Tables, ('work' | 'steps' | 'aside')[], 'readwrite'>;

/**
 * A {@link WorkKeeper} in the browser's IndexedDB. A step costs one small write, however long the work is. One tab at a time works
 * (Web Locks); the others are told (BroadcastChannel).
 */
export function deviceWork({ now, name = 'wegwijs-work' }: DeviceWorkOptions): WorkKeeper {
  return new DeviceWork(now, name);
}

class DeviceWork implements WorkKeeper {
  readonly #now: () => Date;
  readonly #name: string;
  #database: Promise<IDBPDatabase<Tables>> | undefined;

  constructor(now: () => Date, name: string) {
    this.#now = now;
    this.#name = name;
  }

  load(key: string): Promise<KeptWork | undefined> {
    return this.#with((db) => workIn(db.transaction(['work', 'steps', 'aside'], 'readonly'), key));
  }

  async begin(key: string, begun: Json, steps: readonly Json[]): Promise<void> {
    await this.#change(async (tables) => {
      const before = await workIn(tables, key);
      if (before && before.steps.length > 0) await tables.objectStore('aside').put(before, key);
      await tables.objectStore('steps').delete(stepsOf(key));
      await this.#put(tables, key, begun, 0, steps);
    });
    this.#tell(key);
  }

  async add(key: string, at: number, steps: readonly Json[]): Promise<void> {
    await this.#change(async (tables) => {
      const work = await tables.objectStore('work').get(key);
      if (!work || (await tables.objectStore('steps').count(stepsOf(key))) !== at) throw new StoreProblem('blocked');
      await this.#put(tables, key, work.begun, at, steps);
    });
    this.#tell(key);
  }

  aside(key: string): Promise<KeptWork | undefined> {
    return this.#with((db) => db.get('aside', key));
  }

  async claim(key: string): Promise<DraftClaim> {
    try {
      return await Claim.of(webLock(`${this.#name}/${key}`));
    } catch (error) {
      throw problemOf(error);
    }
  }

  follow(key: string, changed: () => void): () => void {
    const channel = new BroadcastChannel(`${this.#name}/${key}`);
    channel.addEventListener('message', changed);
    return () => channel.close();
  }

  async #put(tables: Change, key: string, begun: Json, at: number, steps: readonly Json[]): Promise<void> {
    for (const [i, step] of steps.entries()) await tables.objectStore('steps').add(step, [key, at + i]);
    await tables.objectStore('work').put({ begun, savedAt: this.#now().toISOString() }, key);
  }

  /** A channel of its own, which also tells what this same window follows. */
  #tell(key: string): void {
    const channel = new BroadcastChannel(`${this.#name}/${key}`);
    channel.postMessage('kept');
    channel.close();
  }

  async #change(work: (tables: Change) => Promise<void>): Promise<void> {
    await this.#with(async (db) => {
      const transaction: Change = db.transaction(['work', 'steps', 'aside'], 'readwrite');
      const worked = await Promise.allSettled([work(transaction)]).then(([one]) => {
        if (one.status === 'rejected') abort(transaction);
        return one;
      });
      const [kept] = await Promise.allSettled([transaction.done]);
      // A refusal of our own first; else the transaction knows why, a full disk for one.
      if (worked.status === 'rejected' && worked.reason instanceof StoreProblem) throw worked.reason;
      for (const one of [kept, worked]) if (one.status === 'rejected') throw one.reason;
    });
  }

  async #with<T>(work: (db: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.#database ??= this.#open()));
    } catch (error) {
      throw problemOf(error);
    }
  }

  #open(): Promise<IDBPDatabase<Tables>> {
    const forget = () => (this.#database = undefined);
    return openDB<Tables>(this.#name, 1, {
      upgrade(db) {
        db.createObjectStore('work');
        db.createObjectStore('steps');
        db.createObjectStore('aside');
      },
      // Another tab removes the database or brings a newer version: it must not wait for this one.
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      // What failed once may succeed later.
      forget();
      throw error;
    });
  }
}

function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself.
  }
}

const stepsOf = (key: string) => IDBKeyRange.bound([key, 0], [key, Infinity]);

async function workIn(
  tables: IDBPTransaction<Tables, ('work' | 'steps' | 'aside')[], 'readonly' | 'readwrite'>,
  key: string,
): Promise<KeptWork | undefined> {
  const work = await tables.objectStore('work').get(key);
  return work && { ...work, steps: await tables.objectStore('steps').getAll(stepsOf(key)) };
}
