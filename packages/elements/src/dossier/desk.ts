import type { Finding, Store } from '@wegwijs/definition';
import type { Clock } from './clock.ts';
import { Documents, type GivenDocuments } from './documents.ts';
import { findingsOf, sameFindings } from './findings-of.ts';
import { Kinds, type GivenKinds, type GivenWords } from './kinds.ts';
import { Opening } from './opening.ts';

/** What a page says of the documents of a person. */
export interface DeskSettings {
  readonly store: Store | undefined;
  readonly documents: GivenDocuments;
  readonly definitions: GivenKinds;
  readonly catalogues: GivenWords;
}

/** Who works at a desk. */
export interface DeskHost {
  /** The day that is taken for today, `YYYY-MM-DD`. */
  today(): string;
  /** Something to show is another. */
  changed(): void;
  tell(findings: readonly Finding[]): void;
}

/** The documents of one person with their definitions. For another person there is another desk. */
export class Desk {
  readonly settings: DeskSettings;
  readonly kinds: Kinds;
  readonly documents: Documents;
  readonly opening: Opening;
  readonly #host: DeskHost;
  /** What is not as it should be in the documents. */
  findings: readonly Finding[] = [];

  constructor(settings: DeskSettings, clock: Clock, host: DeskHost) {
    const { store, documents, definitions, catalogues } = settings;
    const changed = () => host.changed();
    this.settings = settings;
    this.#host = host;
    this.kinds = new Kinds(definitions, catalogues, (found) => {
      host.tell(found);
      this.lookOver();
      changed();
    });
    this.documents = new Documents({ store, kinds: this.kinds, clock, changed: () => this.#changed() });
    this.opening = new Opening(
      () => this.documents.load(documents),
      clock,
      () => this.#opened(),
    );
  }

  /** Whether something is not kept yet. */
  get saving(): boolean {
    return this.documents.all.some(({ saving }) => saving !== undefined && saving.state !== 'kept');
  }

  /** Nobody works here any more. What is not kept yet still will be. */
  close(): void {
    this.opening.close();
    void this.documents.flush();
  }

  /** Judges the documents anew, and tells what was found when that is something else. */
  lookOver(): void {
    if (this.opening.phase !== 'ready') return;
    const found = findingsOf(this.documents.records, this.kinds, this.#host.today());
    const known = this.findings;
    this.findings = found;
    if (!sameFindings(found, known)) this.#host.tell(found);
  }

  #opened(): void {
    // What cannot be had is told by the kinds themselves, and asked for again when something is to be kept.
    for (const kind of new Set(this.documents.records.map((record) => record.kind)))
      void this.kinds.load(kind).catch(() => undefined);
    this.#changed();
  }

  #changed(): void {
    if (!this.saving) this.lookOver();
    this.#host.changed();
  }
}
