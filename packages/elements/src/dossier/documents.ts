import type { Amendment, Change, Json, Store, StoredRecord } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { Clock } from './clock.ts';
import type { Kinds } from './kinds.ts';
import { Saving } from './saving.ts';
import { WorkingCopy } from './working-copy.ts';

/** The documents of a person: for each kind one, or several. A kind of which there is none yet has an empty list. */
export type GivenDocuments = { readonly [kind: string]: string | readonly string[] };

/** A document as it is worked on. */
export interface Held {
  readonly kind: string;
  readonly id: string;
  readonly copy: WorkingCopy;
  /** Undefined where the page keeps it itself. */
  readonly saving: Saving | undefined;
}

/** What documents need. */
export interface DocumentsHost {
  /** Where they are kept; undefined where the page does that itself. */
  readonly store: Store | undefined;
  readonly kinds: Kinds;
  readonly clock: Clock;
  /** A document is another one, or it stands otherwise with keeping. */
  changed(): void;
}

/** The documents of one person, as they are worked on. */
export class Documents {
  readonly #host: DocumentsHost;
  readonly #held = new Map<string, Held>();
  readonly #records = new Map<string, { readonly document: Json; readonly kept: StoredRecord | undefined; readonly record: DossierRecord }>(); // prettier-ignore

  constructor(host: DocumentsHost) {
    this.#host = host;
  }

  /** Those that are there and those that may come, in the order in which they were named. */
  get all(): readonly Held[] {
    return [...this.#held.values()];
  }

  /** The documents that there are. The same record for as long as nothing in it changes. */
  get records(): DossierRecord[] {
    return this.all.flatMap((held) => this.#record(held) ?? []);
  }

  /** Reads all of them. Rejects when one could not be had; who may not see one has none of it. */
  async load(given: GivenDocuments): Promise<void> {
    const { store } = this.#host;
    const named = Object.entries(given).flatMap(([kind, ids]) => [ids].flat().map((id) => ({ kind, id })));
    const found = await Promise.all(named.map(async (name) => ({ ...name, kept: store && (await seen(store, name.id)) })));
    for (const { kind, id, kept } of found) this.#hold(kind, id, kept);
  }

  /** Takes the records that a page hands in: what a person changed since then stays. Those that it names no more go. */
  take(records: readonly DossierRecord[]): void {
    const named = new Set(records.map(({ id }) => id));
    for (const { id, copy } of this.all) if (copy.kept && !named.has(id)) this.#held.delete(id);
    for (const record of records) {
      const held = this.#held.get(record.id);
      if (!held || held.copy.document === held.copy.kept?.document) this.#hold(record.kind, record.id, record);
      else void this.#meet(held, record);
    }
  }

  /** Takes changes over, and keeps them soon. @param amendment why a settled document was put right. */
  change(kind: string, id: string, changes: readonly Change[], amendment?: Amendment): void {
    const { copy, saving } = this.#held.get(id) ?? this.#hold(kind, id, undefined);
    copy.change(changes);
    saving?.touch(amendment);
  }

  /** A person chose in a document: that is kept soon too. */
  touch({ saving }: Held): void {
    saving?.touch();
  }

  /** Keeps now all that is not kept yet. Resolves when that was tried. */
  async flush(): Promise<void> {
    await Promise.all(this.all.flatMap(({ saving }) => saving?.flush() ?? []));
  }

  /** What the page hands in and what a person changed are put together, once it is known how. */
  async #meet({ kind, copy }: Held, record: DossierRecord): Promise<void> {
    try {
      copy.received(record, await this.#host.kinds.load(kind));
    } catch (error) {
      // Of a kind without a definition the page knows best; else what a person changed stays until it can be put together.
      if ((error as { readonly code?: unknown }).code === 'unsupported') this.#hold(kind, record.id, record);
    }
    this.#host.changed();
  }

  #hold(kind: string, id: string, kept: StoredRecord | undefined): Held {
    const { store, kinds, clock } = this.#host;
    const copy = new WorkingCopy(kept);
    const keeper = { clock, definition: () => kinds.load(kind), changed: () => this.#host.changed() };
    const held = { kind, id, copy, saving: store && new Saving(id, copy, { ...keeper, store }) };
    this.#held.set(id, held);
    return held;
  }

  #record({ kind, id, copy: { document, kept } }: Held): DossierRecord | undefined {
    if (document === undefined) return undefined;
    const known = this.#records.get(id);
    if (known?.document === document && known.kept === kept) return known.record;
    const name = this.#host.kinds.here.get(kind)?.name ?? { id: kind, version: '', digest: '' };
    const record = { definition: name, revision: '', savedAt: '', ...kept, id, kind, document };
    this.#records.set(id, { document, kept, record });
    return record;
  }
}

async function seen(store: Store, id: string): Promise<StoredRecord | undefined> {
  try {
    return await store.load(id);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'forbidden') return undefined;
    throw error;
  }
}
