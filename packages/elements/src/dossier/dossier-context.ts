import { createContext } from '@lit/context';
import type { Amendment, Change, Json, Store } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { GivenWords } from './kinds.ts';
import type { Ways } from './ways.ts';

/** What a dossier gives to the widgets inside it. It changes rarely, and then as a whole; a form's own state is never in it. */
export interface Dossier {
  /** The documents as they are now, what is not yet kept included. One that was never kept has an empty `revision`. */
  readonly records: readonly DossierRecord[];
  /** For each kind the names of its documents, also of those that are not there yet. */
  readonly documents: { readonly [kind: string]: readonly string[] };
  /** For each kind a publication, or its address. */
  readonly definitions: { readonly [kind: string]: string | object };
  /** Words that the page handed in itself, by kind and language. */
  readonly catalogues: GivenWords;
  readonly viewerRole: string | undefined;
  /** By which rows name who looks, and what that person works for. */
  readonly person: string | undefined;
  readonly worksFor: readonly string[] | undefined;
  /** The data groups that the person agreed to share with this role; `true` for all. */
  readonly consents: readonly string[] | true;
  readonly locale: string | undefined;
  readonly secondLocale: string | undefined;
  /** The day that is taken for today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where a widget says what it can bring a person to. */
  readonly ways: Ways;
  /** Every revision of a document; undefined where the page keeps the documents itself. */
  readonly history: Store['history'] | undefined;
  /** A new name for a row or a document. */
  newId(): string;
  /**
   * Takes changes to a document over: every widget sees them at once, and they are kept. A document that is not there yet starts as
   * `{}`. An amendment puts a settled document right.
   */
  change(kind: string, id: string, changes: readonly Change[], amendment?: Amendment): void;
  /** Adds a document: the next version of a decision. */
  add(kind: string, id: string, document: Json): void;
}

/** The dossier around a widget. Undefined outside of one, and while its documents are not here yet. */
export const dossierContext = createContext<Dossier | undefined>('wegwijs-dossier');
