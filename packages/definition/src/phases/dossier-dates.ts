import { deadlines, type Deadline, type DeadlineReader } from '../deadline.ts';
import type { Definition } from '../definition.ts';
import { DocumentReader } from '../dossier/document-reader.ts';
import { versionIn, type DossierRecord } from '../dossier/record.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import { dayNumber } from '../plan/days.ts';
import type { DateIn, DueRule } from './model.ts';

/** What a record must have to be read here: a document of a kind, and when it was kept where a kind has several. */
export type ReadRecord = Pick<DossierRecord, 'kind' | 'document'> & { readonly savedAt?: string };

/** Reads dates and deadlines of dossiers. Made once for the definitions of a gemeente: reading a dossier costs what is asked of it. */
export class DossierDates {
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #rules = new Map<string, JsonObject | undefined>();

  constructor(definitions: ReadonlyMap<string, Definition>) {
    this.#definitions = definitions;
  }

  /** The dates of one dossier. @param today `YYYY-MM-DD`. */
  of(records: readonly ReadRecord[], today: string): DatesOf {
    return new DatesOf(records, today, this.#definitions, (kind, id) => this.#rule(kind, id));
  }

  /** The deadline with an id, as `x-deadlines` of that definition with it alone. */
  #rule(kind: string, id: string): JsonObject | undefined {
    const key = `${kind} ${id}`;
    if (this.#rules.has(key)) return this.#rules.get(key);
    const all = this.#definitions.get(kind)?.word('x-deadlines');
    const found = Object.entries(isObject(all) ? all : {}).find(([, one]) => isObject(one) && own(one, 'x-id') === id);
    const rule = found && Object.fromEntries([found]);
    this.#rules.set(key, rule);
    return rule;
  }
}

/** The dates and deadlines of one dossier. */
export class DatesOf {
  readonly #records: readonly ReadRecord[];
  readonly #today: string;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #rule: (kind: string, id: string) => JsonObject | undefined;
  readonly #readers = new Map<string, DeadlineReader | undefined>();

  /** @internal */
  constructor(
    records: readonly ReadRecord[],
    today: string,
    definitions: ReadonlyMap<string, Definition>,
    rule: (kind: string, id: string) => JsonObject | undefined,
  ) {
    this.#records = records;
    this.#today = today;
    this.#definitions = definitions;
    this.#rule = rule;
  }

  /** What a field holds; undefined where it holds nothing, or is not asked. */
  value({ kind, field }: DateIn): Json | undefined {
    return this.#reader(kind)?.value(field);
  }

  /** A day that exists and that a document holds. */
  date(where: DateIn): string | undefined {
    const value = this.value(where);
    return typeof value === 'string' && dayNumber(value) !== undefined ? value : undefined;
  }

  /** A deadline as it stands; undefined where the definition has none of that name. */
  deadline({ kind, deadline }: DueRule): Deadline | undefined {
    const rule = this.#rule(kind, deadline);
    return rule && deadlines(rule, this.#reader(kind) ?? this.#empty)[0];
  }

  /** The newest document of a kind. */
  document(kind: string): Json | undefined {
    const definition = this.#definitions.get(kind);
    let found: ReadRecord | undefined;
    for (const record of this.#records)
      if (record.kind === kind && (!found || !definition || newer(definition, record, found))) found = record;
    return found?.document;
  }

  #reader(kind: string): DeadlineReader | undefined {
    if (this.#readers.has(kind)) return this.#readers.get(kind);
    const definition = this.#definitions.get(kind);
    const document = this.document(kind);
    const reader = definition && document !== undefined ? this.#made(new DocumentReader(definition, document, this.#today)) : undefined;
    this.#readers.set(kind, reader);
    return reader;
  }

  /** Reads nothing, so that a deadline says what it waits for. */
  get #empty(): DeadlineReader {
    return { ...this.#made(undefined), input: () => undefined };
  }

  #made(reader: DocumentReader | undefined): DeadlineReader {
    return {
      today: this.#today,
      value: (id) => reader?.value(id),
      rows: (id) => reader?.rows(id) ?? [],
      derived: (name) => reader?.derived(name),
      input: (name) => this.#input(name),
    };
  }

  /** A date that another document gives: the field with that id, of whatever kind. */
  #input(field: string): string | undefined {
    for (const [kind, definition] of this.#definitions) if (definition.path(field)) return this.date({ kind, field });
    return undefined;
  }
}

function newer(definition: Definition, one: ReadRecord, other: ReadRecord): boolean {
  const [a, b] = [one, other].map(({ document }) => versionIn(definition, document) ?? 0) as [number, number];
  return a === b ? (one.savedAt ?? '') > (other.savedAt ?? '') : a > b;
}
