import type { DefinitionName } from './definition.ts';
import type { Json } from './json.ts';

/** Why a settled document was put right afterwards. A new agreement is a new revision without one. */
export interface Amendment {
  /** The revision that was wrong. */
  readonly of: string;
  /** Why, in the author's words. */
  readonly reason: string;
  /** Who, as the host names people. */
  readonly author: string;
  /** The day it was decided, `YYYY-MM-DD`. */
  readonly date: string;
}

/** One revision of a document as it is kept. What a record says about a document stands beside it, never in it. */
export interface StoredRecord {
  readonly document: Json;
  /** The definition it was made with: what its publication calls it. */
  readonly definition: DefinitionName;
  /** Names this revision. Opaque: only equality means something. */
  readonly revision: string;
  /** When it was kept: an instant, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly amendment?: Amendment;
}

/**
 * One change to a document. Changes are applied in order, each to the result of the one before.
 *
 * A member that is set replaces what stood there; a member that becomes absent is taken out. In an array a change with both
 * sides replaces the element at that index, one that becomes absent takes it out, and one that comes from absent puts it in
 * before the element now at that index (the array's length adds it at the end). A missing parent becomes an object, so a list
 * that is not there yet is set as a whole.
 */
export interface Change {
  /** Where: a JSON Pointer (RFC 6901). `-` has no meaning here. */
  readonly pointer: string;
  /** What stood there; undefined where nothing did. For merging and for people: a store does not compare it. */
  readonly from: Json | undefined;
  /** What stands there now; undefined where nothing does. */
  readonly to: Json | undefined;
}

/**
 * A document in progress, with what was half typed and where the person was. A plain JSON object.
 *
 * A type and not an interface, so that it may be handed to whatever takes {@link Json}.
 */
export type Draft = {
  /** The shape of the draft itself. */
  readonly format: 1;
  readonly definition: { readonly id: string; readonly version: string; readonly digest: string };
  /** The document so far. */
  readonly value: Json;
  /** What could not be read as a value, as it was typed, by JSON Pointer. */
  readonly typed: { readonly [pointer: string]: string };
  /** The page that was open, and the field in it. */
  readonly place?: { readonly page: string; readonly pointer?: string };
  /** The revision that this draft was begun on; absent for a new document. */
  readonly base?: string;
  /** When it was last kept: an instant, ISO 8601 in UTC. The store that keeps it writes it. */
  readonly savedAt?: string;
};

/** What a save needs to know. */
export interface SaveOptions {
  /** The revision that the changes were made on; absent for a document that is not there yet. */
  readonly revision?: string;
  /** The definition that the document now follows. */
  readonly definition: DefinitionName;
  readonly amendment?: Amendment;
}

/** The changes were kept, as this revision. */
export interface Saved {
  readonly revision: string;
  /** Present where changes of somebody else are in it too: the document is to be loaded anew. */
  readonly merged?: true;
}

/** The changes were not kept: another revision has come in between. */
export interface Conflict {
  readonly conflict: true;
  /** What is kept now. */
  readonly current: StoredRecord;
  /** What the changes were made on; undefined where there was none or the store no longer has it. */
  readonly base: StoredRecord | undefined;
}

/**
 * Where documents are kept. A host may bring its own.
 *
 * Methods reject with an error that has a {@link StoreProblemCode} as its `code` where the place itself fails, and with a
 * `RangeError` for what only a programmer can have got wrong.
 */
export interface Store {
  /** The newest revision, or undefined where there is no such document. */
  load(id: string): Promise<StoredRecord | undefined>;
  /**
   * Keeps changes to a document, all or none. A document that is not there yet starts as `{}`.
   *
   * Without changes, another definition or an amendment the present revision stands.
   */
  save(id: string, changes: readonly Change[], options: SaveOptions): Promise<Saved | Conflict>;
  /** Every revision, the oldest first; none where there is no such document. */
  history(id: string): Promise<readonly StoredRecord[]>;
}

/**
 * Why a store could not do its work. Data for the page: people get a calm sentence chosen by the code, and what they entered
 * stays in the form.
 *
 * - `full`: there is no room.
 * - `blocked`: the place cannot be reached now (private window, storage switched off, held by another tab).
 * - `unreadable`: what is kept there cannot be read. It stays where it is.
 * - `unsupported`: the browser or the page lacks what is needed (no secure context).
 *
 * Of a server moreover:
 * - `offline`: no answer came, or too late. `signed-out`: it does not know who asks any more.
 * - `forbidden`: who asks may not do this. `refused`: what was sent cannot be meant, or is not allowed now.
 * - `invalid`: the document would not be right. `absent`: there is no such document, or not for who asks.
 * - `too-large`: it is more than the server takes.
 */
export type StoreProblemCode = 'full' | 'blocked' | 'unreadable' | 'unsupported' | ServerProblemCode;

/** Why a server did not do what it was asked. */
export type ServerProblemCode = 'offline' | 'signed-out' | 'forbidden' | 'refused' | 'invalid' | 'absent' | 'too-large';

/** Where drafts are kept, on the person's own side. Methods reject only with an error whose `code` is a {@link StoreProblemCode}. */
export interface DraftStore {
  /**
   * The draft of a subject, with its `savedAt`, or undefined where there is none or its time has passed.
   *
   * @param subject - The host's opaque name for the person and the form. Never a BSN, a name or anything that can be guessed.
   */
  load(subject: string): Promise<Draft | undefined>;
  /**
   * Keeps a draft in place of the one before. `keptUntil` is the instant, ISO 8601 in UTC, after which it is gone.
   *
   * Refused as `blocked` where this store has claims on the subject and none of them may write.
   */
  save(subject: string, draft: Draft): Promise<{ readonly keptUntil: string }>;
  /** Removes all that is kept of a subject. Any tab may: a person's wish to leave nothing behind goes first. */
  wipe(subject: string): Promise<void>;
  /** Asks to be the one that writes this draft. Answers at once: `writable` is false where another has it. */
  claim(subject: string): Promise<DraftClaim>;
}

/** One tab's claim on writing a draft. Of all claims on a subject at most one is writable. */
export interface DraftClaim {
  /** Whether this one may write, now. */
  readonly writable: boolean;
  /** Makes this one the writer. Who had it until now finds its own claim no longer writable. */
  takeOver(): Promise<void>;
  /**
   * Resolves when this claim stops being writable: taken over, or released. It speaks of one turn of writing, the present or
   * else the next; after a new {@link takeOver} read it again.
   */
  readonly released: Promise<void>;
  /** Gives up the claim, so that another can have it. */
  release(): void;
}
