import { ClassicLevel } from 'classic-level';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { Telling } from '@wegwijs/definition/evaluation';

/** Who did what, when, and in which places. Never a value: what was there can be read in the revisions, by who may see it. */
export interface AuditEntry {
  readonly at: string;
  readonly user: string;
  readonly role: string;
  readonly what: 'read' | 'changed' | 'refused';
  readonly document: string;
  readonly revision?: string;
  readonly pointers: readonly string[];
}

/** A name that may stand in a key: no separator, and no path. */
export const isName = (text: string): boolean => /^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)?$/.test(text) && text.length <= 100;

/**
 * Dossiers in LevelDB, in a folder that one process holds. A revision and what the trail says of it are one batch, flushed to the
 * disk before it is answered: after a crash either both are there or neither.
 */
export class Database {
  readonly #level: ClassicLevel<string, unknown>;
  #written = 0;

  private constructor(level: ClassicLevel<string, unknown>) {
    this.#level = level;
  }

  static async open(folder: string): Promise<Database> {
    const level = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
    await level.open();
    return new Database(level);
  }

  /** Every revision of a document, the oldest first. */
  async revisions(dossier: string, id: string): Promise<DossierRecord[]> {
    return (await this.#all(`r!${dossier}!${id}!`)) as DossierRecord[];
  }

  /** The newest revision of every document of a dossier. */
  async records(dossier: string): Promise<DossierRecord[]> {
    const all = (await this.#all(`r!${dossier}!`)) as DossierRecord[];
    return [...new Map(all.map((record) => [record.id, record])).values()];
  }

  /** Keeps the next revision, and what the trail says of it; all or nothing. */
  async add(dossier: string, record: DossierRecord, nth: number, entry: AuditEntry): Promise<void> {
    await this.#level.batch<string, unknown>(
      [
        { type: 'put', key: `r!${dossier}!${record.id}!${String(nth).padStart(8, '0')}`, value: record },
        { type: 'put', key: this.#trailKey(dossier, entry), value: entry },
      ],
      { sync: true },
    );
  }

  async note(dossier: string, entry: AuditEntry): Promise<void> {
    await this.#level.put(this.#trailKey(dossier, entry), entry);
  }

  /** The figures that were told last of a gemeente, with what is kept to go on from. */
  async figures(gemeente: string): Promise<Telling | undefined> {
    return (await this.#level.get(`f!${gemeente}`)) as Telling | undefined;
  }

  async keepFigures(gemeente: string, telling: Telling): Promise<void> {
    await this.#level.put(`f!${gemeente}`, telling, { sync: true });
  }

  /** The trail, the oldest first. */
  async trail(dossier: string): Promise<AuditEntry[]> {
    return (await this.#all(`a!${dossier}!`)) as AuditEntry[];
  }

  close(): Promise<void> {
    return this.#level.close();
  }

  #all(prefix: string): Promise<unknown[]> {
    return this.#level.values({ gte: prefix, lt: `${prefix}\uffff` }).all();
  }

  #trailKey(dossier: string, { at }: AuditEntry): string {
    return `a!${dossier}!${at}!${String(this.#written++).padStart(8, '0')}!${process.pid}`;
  }
}
