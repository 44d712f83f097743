import { applyChanges, freeze, type Change, type Conflict, type DefinitionName, type Saved } from '@wegwijs/definition';
import type { SaveOptions, Store, StoredRecord } from '@wegwijs/definition';
import { StoreProblem } from './store-problem.ts';

/** What a {@link memoryStore} is given. */
export interface MemoryStoreOptions {
  /** The clock. */
  readonly now: () => Date;
  /** Makes a name for a revision; never the same one twice. */
  readonly newId: () => string;
}

/**
 * A {@link Store} that lasts as long as the page or the process: for demos, tests and stories.
 *
 * What it gives back is frozen, and every revision stays readable. It takes copies, so that what a caller does later to what
 * it handed in changes nothing.
 */
export function memoryStore({ now, newId }: MemoryStoreOptions): Store {
  return new MemoryStore(now, newId);
}

class MemoryStore implements Store {
  readonly #now: () => Date;
  readonly #newId: () => string;
  readonly #documents = new Map<string, readonly StoredRecord[]>();

  constructor(now: () => Date, newId: () => string) {
    this.#now = now;
    this.#newId = newId;
  }

  load(id: string): Promise<StoredRecord | undefined> {
    return Promise.resolve(this.#records(id).at(-1));
  }

  history(id: string): Promise<readonly StoredRecord[]> {
    return Promise.resolve(this.#records(id));
  }

  save(id: string, changes: readonly Change[], options: SaveOptions): Promise<Saved | Conflict> {
    return new Promise((resolve) => {
      resolve(this.#save(id, changes, options));
    });
  }

  #records(id: string): readonly StoredRecord[] {
    return this.#documents.get(id) ?? [];
  }

  #save(id: string, changes: readonly Change[], { revision, definition, amendment }: SaveOptions): Saved | Conflict {
    const records = this.#records(id);
    const current = records.at(-1);
    const base = records.find((record) => record.revision === revision);
    // The changes were made on a document that is not here: there is nothing to merge them with.
    if (!current && revision !== undefined) throw new StoreProblem('absent');
    if (current && current !== base) return { conflict: true, current, base };
    if (amendment && !records.some((record) => record.revision === amendment.of)) {
      throw new RangeError(`amendment of "${amendment.of}", which is no revision of "${id}"`);
    }

    const document = applyChanges(current ? current.document : {}, structuredClone(changes));
    if (document === undefined) throw new RangeError('a change cannot take out the document itself');
    if (current && document === current.document && sameDefinition(definition, current.definition) && !amendment) {
      return { revision: current.revision };
    }

    const record: StoredRecord = Object.freeze({
      document: freeze(document),
      definition: Object.freeze({ ...definition }),
      revision: this.#newId(),
      savedAt: this.#now().toISOString(),
      ...(amendment && { amendment: Object.freeze({ ...amendment }) }),
    });
    this.#documents.set(id, Object.freeze([...records, record]));
    return { revision: record.revision };
  }
}

function sameDefinition(one: DefinitionName, other: DefinitionName): boolean {
  return one.id === other.id && one.version === other.version && one.digest === other.digest;
}
