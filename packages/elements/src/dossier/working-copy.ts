import { applyChanges, changesBetween, type Change, type Definition, type Json, type StoredRecord } from '@wegwijs/definition';
import { keyOf, merge, settle, type MergeConflict, type Merged } from '@wegwijs/definition/dossier';

/** Which answer a person keeps. */
export type Side = 'mine' | 'theirs';

/** What is to be kept now. */
export interface Outgoing {
  readonly changes: readonly Change[];
  /** The document that comes of them. */
  readonly document: Json;
}

type Chosen = ReadonlyMap<string, Side>;

/**
 * A document in the hands of one person, while others may change it too. It has three sides: what is kept, as far as is known here;
 * what this person made of it; and what both began with. The last is what is kept too, but for the places that both changed, until
 * the person has chosen there. All else follows from these three, so that nothing can be forgotten.
 */
export class WorkingCopy {
  #kept: StoredRecord | undefined;
  #mine: Json | undefined;
  #base: Json | undefined;
  #merged: Merged | undefined;

  constructor(kept?: StoredRecord) {
    this.#kept = kept;
    this.#mine = this.#base = kept?.document;
  }

  /** What is kept, as far as is known here. */
  get kept(): StoredRecord | undefined {
    return this.#kept;
  }

  /** The document as this person sees it; undefined while there is none. */
  get document(): Json | undefined {
    return this.#mine;
  }

  /** Takes changes over at once. @throws RangeError for a change that cannot be meant; then nothing has changed. */
  change(changes: readonly Change[]): void {
    this.#mine = applyChanges(this.#mine ?? {}, changes);
    this.#merged = undefined;
  }

  /** What both changed differently, and nobody has chosen yet. */
  conflicts(definition: Definition): readonly MergeConflict[] {
    // Where both began with what is kept nothing can be in conflict, and nothing is looked for.
    return this.#base === this.#kept?.document ? [] : this.merged(definition).conflicts;
  }

  /** Both sides put together. */
  merged(definition: Definition): Merged {
    return (this.#merged ??= merge(this.#base, this.#mine, this.#kept?.document, definition));
  }

  /** What is to be kept: all that this person changed, but for what is in conflict. */
  outgoing(definition: Definition): Outgoing {
    const { document, conflicts } = this.merged(definition);
    // Who came to the other answer by hand, or took the own change back, is asked nothing more.
    if (conflicts.length === 0) this.#set(this.#kept, document, this.#kept?.document);
    return { changes: changesBetween(this.#kept?.document ?? {}, document ?? {}), document: document ?? {} };
  }

  /** What was sent is kept. What was changed meanwhile is still to be kept. */
  saved(record: StoredRecord, definition: Definition): void {
    const before = this.#kept?.document;
    const base = this.#base === before ? record.document : merge(before, this.#base, record.document, definition).document;
    this.#set(record, this.#mine, base);
  }

  /** Something else is kept than is known here: somebody else changed it. */
  received(record: StoredRecord, definition: Definition): void {
    this.#put(record, merge(this.#base, this.#mine, record.document, definition), definition);
  }

  /** A person chose, where both changed the same. */
  choose(conflict: MergeConflict, side: Side, definition: Definition): void {
    this.#put(this.#kept, this.merged(definition), definition, new Map([[keyOf(conflict), side]]));
  }

  /** The person sees the own answer until one is chosen. */
  #put(kept: StoredRecord | undefined, merged: Merged, definition: Definition, chosen?: Chosen): void {
    const mine = settled(merged, (_, key) => chosen?.get(key) ?? 'mine');
    const theirs = settled(merged, () => 'theirs');
    // What is kept, with what both began with in the places that are still open.
    const open = settled(merged, ({ base }, key) => (chosen?.has(key) ? 'theirs' : { value: base }));
    const asked = merged.conflicts.some((conflict) => !chosen?.has(keyOf(conflict)));
    this.#set(kept, mine, asked ? merge(theirs, open, kept?.document, definition).document : kept?.document);
  }

  #set(kept: StoredRecord | undefined, mine: Json | undefined, base: Json | undefined): void {
    this.#kept = kept;
    this.#mine = mine;
    this.#base = base;
    this.#merged = undefined;
  }
}

/** A merged document with a choice for each conflict. */
function settled(
  merged: Merged,
  choice: (conflict: MergeConflict, key: string) => Side | { readonly value: Json | undefined },
): Json | undefined {
  const choices = merged.conflicts.map((conflict) => [keyOf(conflict), choice(conflict, keyOf(conflict))] as const);
  return settle(merged, new Map(choices)).document;
}
