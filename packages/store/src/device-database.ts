import { openDB, type IDBPDatabase } from 'idb';
import { Device, type Tables } from './device.ts';
import { newKey } from './seal.ts';
import { StoreProblem } from './store-problem.ts';

/**
 * The way to the drafts of this device. The database is opened when first needed, and again after the browser or another tab
 * closed it. Drafts whose time has passed are removed whenever it is opened.
 */
export class DeviceDatabase {
  readonly #name: string;
  readonly #now: () => Date;
  #device: Promise<Device> | undefined;

  constructor(name: string, now: () => Date) {
    this.#name = name;
    this.#now = now;
  }

  open(): Promise<Device> {
    this.#device ??= this.#open().catch((error: unknown) => {
      // What failed once may succeed later.
      this.#forget();
      throw error;
    });
    return this.#device;
  }

  async #open(): Promise<Device> {
    const db = await this.#connect();
    try {
      const device = new Device(db, await keyOf(db));
      // A full disk can refuse even this. Reading goes on: what has expired is not given back anyway.
      await device.removeExpired(this.#now()).catch(() => undefined);
      return device;
    } catch (error) {
      db.close();
      throw error;
    }
  }

  #connect(): Promise<IDBPDatabase<Tables>> {
    return new Promise((resolve, reject) => {
      let given = true;
      const opening = openDB<Tables>(this.#name, 1, {
        upgrade: createTables,
        blocked: () => {
          given = false;
          reject(new StoreProblem('blocked'));
        },
        // Another tab removes the database or brings a newer version: it must not wait for this one.
        blocking: (_current, _wanted, event) => {
          this.#forget();
          (event.target as IDBDatabase).close();
        },
        terminated: () => {
          this.#forget();
        },
      });
      opening.then((db) => {
        if (given) resolve(db);
        else db.close();
      }, reject);
    });
  }

  /** The key goes with the connection: once the database is removed, it would seal drafts that nothing can open. */
  #forget(): void {
    this.#device = undefined;
  }
}

function createTables(db: IDBPDatabase<Tables>): void {
  db.createObjectStore('keys');
  db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('keptUntil', 'keptUntil');
  const aside = db.createObjectStore('aside', { autoIncrement: true });
  aside.createIndex('keptUntil', 'keptUntil');
  aside.createIndex('id', 'id');
}

async function keyOf(db: IDBPDatabase<Tables>): Promise<CryptoKey> {
  const kept = await db.get('keys', 'drafts');
  if (kept) return kept;
  // Two tabs may be here at once: the first to add its key wins, and both use that one.
  await db.add('keys', await newKey(), 'drafts').catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'ConstraintError')) throw error;
  });
  return (await db.get('keys', 'drafts')) as CryptoKey;
}
