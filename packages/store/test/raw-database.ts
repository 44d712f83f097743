import { openDB, type IDBPDatabase } from 'idb';

/** What someone with the browser's tools would see: every key and value in every table of a database. */
export async function everythingIn(
  name: string,
): Promise<{ readonly [table: string]: readonly [key: unknown, value: unknown][] }> {
  return withDatabase(name, async (db) => {
    const tables: Record<string, [unknown, unknown][]> = {};
    for (const table of db.objectStoreNames) {
      const [keys, values] = [await db.getAllKeys(table), await db.getAll(table)];
      tables[table] = keys.map((key, i) => [key, values[i]]);
    }
    return tables;
  });
}

/** Does something to a database behind the store's back. */
export async function withDatabase<T>(name: string, work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(name);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** All text that the bytes of a stored value could spell, however they are read. */
export function spelled(value: unknown): string {
  if (value instanceof ArrayBuffer) return spelled(new Uint8Array(value));
  if (value instanceof Uint8Array)
    return ['latin1', 'utf-8', 'utf-16le', 'utf-16be'].map((as) => new TextDecoder(as).decode(value)).join('\n');
  if (value instanceof CryptoKey) return JSON.stringify([value.algorithm, value.usages, value.type]);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().map(spelled).join('\n');
  return String(value);
}
