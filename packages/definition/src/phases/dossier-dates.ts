import { deadlines, type Deadline, type DeadlineReader } from '../deadline.ts';
import type { Definition } from '../definition.ts';
import { DocumentReader } from '../dossier/document-reader.ts';
import { versionIn, type DossierRecord } from '../dossier/record.ts';
import { plus } from '../plus.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import { isDate } from '../formats/date.ts';
import type { DateIn, DueRule } from './model.ts';

/** What a record must have to be read here: a document of a kind, and when it was kept where a kind has several. */
export type ReadRecord = Pick<DossierRecord, 'kind' | 'document'> & { readonly savedAt?: string };

/** Reads dates and deadlines of dossiers. Made once for the definitions of a gemeente: reading a dossier costs what is asked of it. */
export class DossierDates {
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #rules = new Map<DueRule, JsonObject | undefined>();
  readonly #days = new Map<string, string>();

  constructor(definitions: ReadonlyMap<string, Definition>) {
    this.#definitions = definitions;
  }

  /** The dates of one dossier. @param today `YYYY-MM-DD`. */
  of(records: readonly ReadRecord[], today: string): DatesOf {
    return new DatesOf(records, today, this.#definitions, {
      rule: (rule) => this.#rule(rule),
      dayAfter: (days) => this.#dayAfter(today, days),
    });
  }

  /** The day some days later. Asked for every dossier, and few are different. */
  #dayAfter(today: string, days: number): string {
    const key = `${today} ${days}`;
    const found = this.#days.get(key) ?? plus(today, { days }) ?? today;
    this.#days.set(key, found);
    return found;
  }

  /** The deadline that is named, as `x-deadlines` of its definition with it alone. */
  #rule(named: DueRule): JsonObject | undefined {
    if (this.#rules.has(named)) return this.#rules.get(named);
    const all = this.#definitions.get(named.kind)?.word('x-deadlines');
    const found = Object.entries(isObject(all) ? all : {}).find(
      ([, one]) => isObject(one) && own(one, 'x-id') === named.deadline,
    );
    const rule = found && Object.fromEntries([found]);
    this.#rules.set(named, rule);
    return rule;
  }
}

/** What is the same for every dossier. */
interface Shared {
  rule(named: DueRule): JsonObject | undefined;
  dayAfter(days: number): string;
}

/** The dates and deadlines of one dossier. */
export class DatesOf {
  readonly #records: readonly ReadRecord[];
  readonly #today: string;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #shared: Shared;
  readonly #readers = new Map<string, DeadlineReader | undefined>();
  readonly #deadlines = new Map<JsonObject, Deadline>();

  /** @internal */
  constructor(records: readonly ReadRecord[], today: string, definitions: ReadonlyMap<string, Definition>, shared: Shared) {
    this.#records = records;
    this.#today = today;
    this.#definitions = definitions;
    this.#shared = shared;
  }

  /** The day some days after today. */
  dayAfter(days: number): string {
    return this.#shared.dayAfter(days);
  }

  /** What a field holds; undefined where it holds nothing, or is not asked. */
  value({ kind, field }: DateIn): Json | undefined {
    return this.#reader(kind)?.value(field);
  }

  /** A day that exists and that a document holds. */
  date(where: DateIn): string | undefined {
    const value = this.value(where);
    return typeof value === 'string' && isDate(value) ? value : undefined;
  }

  /** A deadline as it stands; undefined where the definition has none of that name. */
  deadline(named: DueRule): Deadline | undefined {
    const rule = this.#shared.rule(named);
    if (!rule) return undefined;
    const found = this.#deadlines.get(rule) ?? deadlines(rule, this.#reader(named.kind) ?? this.#empty)[0];
    if (found) this.#deadlines.set(rule, found);
    return found;
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
    const reader =
      definition && document !== undefined ? this.#made(new DocumentReader(definition, document, this.#today)) : undefined;
    this.#readers.set(kind, reader);
    return reader;
  }

  /** Reads nothing, so that a deadline says what it waits for. */
  get #empty(): DeadlineReader {
    return { ...this.#made(undefined), input: () => undefined };
  }

  /** Many terms ask for the same few dates: each is looked up once. */
  #made(reader: DocumentReader | undefined): DeadlineReader {
    const known = new Map<string, Json | undefined>();
    return {
      today: this.#today,
      value: (id) => {
        if (!known.has(id)) known.set(id, reader?.value(id));
        return known.get(id);
      },
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
