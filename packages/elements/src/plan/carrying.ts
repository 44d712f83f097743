import { changesBetween, migrate, read, type Change, type Definition, type Json, type Leftover } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';

/** A document of an older version of its definition, as it stands in the version of now. */
export interface Carried {
  readonly document: Json;
  /** The version that it was made with. */
  readonly version: string;
  /** The definition of that version; undefined where the page did not give it, and nothing was carried. */
  readonly from: Definition | undefined;
  /** What could not be carried over. It stays in the document, unless something else stands in its place. */
  readonly leftovers: readonly Leftover[];
}

/** Carries documents of older versions over. A document is not changed by that until somebody enters something in it. */
export class Carrying {
  #known: { readonly document: Json; readonly carried: Carried | undefined } | undefined;
  /** Those that were handed over as they are carried: a definition that is named at the next save does not change them again. */
  readonly #handed = new Map<string, Carried | undefined>();

  /** What was carried over; undefined for a document of the version of now. */
  of(record: DossierRecord | undefined, definition: Definition, earlier: readonly object[]): Carried | undefined {
    if (!record) return undefined;
    if (this.#handed.has(record.id)) return this.#handed.get(record.id);
    if (this.#known?.document !== record.document)
      this.#known = { document: record.document, carried: carriedOver(record, definition, earlier) };
    return this.#known.carried;
  }

  /** The document as it is to be shown. */
  shown(record: DossierRecord | undefined, definition: Definition, earlier: readonly object[]): Json {
    const carried = this.of(record, definition, earlier);
    if (!record || !carried || this.#handed.has(record.id)) return record?.document ?? {};
    return carried.document;
  }

  /** What changes with the first thing that is entered: all that was carried, once. */
  handOver(record: DossierRecord | undefined): readonly Change[] {
    const carried = this.#known?.carried;
    if (!record || !carried || this.#handed.has(record.id)) return [];
    this.#handed.set(record.id, carried);
    return changesBetween(record.document, carried.document);
  }
}

function carriedOver(
  { document, definition: made }: DossierRecord,
  now: Definition,
  earlier: readonly object[],
): Carried | undefined {
  const { version } = made;
  if (version === '' || version === now.name.version) return undefined;
  const from = earlier.map((one) => read(one).definition).find((one) => one?.name.version === version);
  if (from === undefined) return { document, version, from, leftovers: [] };
  return { ...migrate(document, from.schema, now.schema), version, from };
}
