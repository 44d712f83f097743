import {
  consentsOf,
  equal,
  isObject,
  lens,
  type Definition,
  type Json,
  type StoredRecord,
  type Viewer,
} from '@wegwijs/definition';
import { lifeOf, openVersion, versionsOf, type DossierRecord } from '@wegwijs/definition/dossier';
import type { Patch } from './body.ts';
import { isName, type AuditEntry, type Database } from './database.ts';
import { dayOf } from './day.ts';
import { judge } from './judge.ts';
import { Problem } from './problem.ts';
import type { Publications } from './publications.ts';
import type { Dossier, User } from './sessions.ts';
import { OneByOne } from './one-by-one.ts';

/** What a write gives: the record's name, or both sides of a conflict as the role sees them. */
export type Written =
  | { readonly revision: string; readonly merged: boolean }
  | { readonly conflict: true; readonly current: StoredRecord; readonly base?: StoredRecord };

/** What a portal gives the dossiers. */
export interface DossiersOptions {
  readonly database: Database;
  readonly publications: Publications;
  readonly dossiers: readonly Dossier[];
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Kinds without versions of which there are several: one evaluation for each talk. */
const several = new Set(['evaluation']);

/** Who may read an amendment: its reason is written by hand. */
const readsAmendments = new Set(['participant', 'caseManager', 'decisionMaker']);

/** Reads and writes documents for people who signed in. Every read goes through the lens, every write through `judge`. */
export class Dossiers {
  readonly #options: DossiersOptions;
  readonly #turns = new OneByOne();

  constructor(options: DossiersOptions) {
    this.#options = options;
  }

  /** Every revision of a document, as the person sees it; none of a document that is not there. */
  async history(user: User, dossier: string, id: string): Promise<StoredRecord[]> {
    const { definition, viewer } = await this.#place(user, dossier, id);
    const records = await this.#options.database.revisions(dossier, id);
    await this.#options.database.note(dossier, this.#entry(user, 'read', id, []));
    return records.map((record) => shown(definition, viewer, record));
  }

  /** The names of the documents that there are, by kind: of those of which the person sees something. */
  async named(user: User, dossier: string): Promise<{ [kind: string]: string[] }> {
    const { gemeente } = this.#dossier(user, dossier);
    const viewer = await this.#viewer(user, dossier);
    const found: { [kind: string]: string[] } = {};
    for (const { id, kind, document } of await this.#options.database.records(dossier)) {
      const definition = this.#options.publications.of(gemeente, kind);
      const seen = definition && lens(definition, document, viewer).document;
      if (isObject(seen) && Object.keys(seen).length > 0) (found[kind] ??= []).push(id);
    }
    return found;
  }

  /** The trail, for who is responsible for the dossier. */
  async trail(user: User, dossier: string): Promise<AuditEntry[]> {
    this.#dossier(user, dossier);
    if (user.role !== 'caseManager') throw new Problem(403);
    return this.#options.database.trail(dossier);
  }

  /** Writes one at a time in a dossier, so that what was read to judge it is still so when it is stored. */
  write(user: User, dossier: string, id: string, revision: string | undefined, patch: Patch): Promise<Written> {
    return this.#turns.run(dossier, () => this.#write(user, dossier, id, revision, patch));
  }

  async #write(user: User, dossier: string, id: string, revision: string | undefined, patch: Patch): Promise<Written> {
    const { database, publications, now, newId } = this.#options;
    const { definition, viewer, kind } = await this.#place(user, dossier, id);
    if (!equal({ ...patch.definition }, { ...definition.name })) throw new Problem(409, [{ code: 'definition', pointer: '' }]);
    const revisions = await database.revisions(dossier, id);
    const current = revisions.at(-1);
    const base = revisions.find((record) => record.revision === revision);
    if (!current && revision !== undefined) throw new Problem(404);
    const conflict = (): Written => ({
      conflict: true,
      current: shown(definition, viewer, current ?? (base as DossierRecord)),
      ...(base && { base: shown(definition, viewer, base) }),
    });
    if (current && !base) return conflict();
    const versions = versionsOf(definition, await database.records(dossier)).filter((record) => record.id !== id);
    if (!current && lifeOf(definition) && openVersion(definition, versions)) throw new Problem(409, [{ code: 'open-version', pointer: '' }]); // prettier-ignore
    const author = user.title;
    const validator = publications.validator(definition, viewer.today);
    const earlier = lifeOf(definition) ? versions.at(-1)?.document : settledIn(revisions, viewer.today);
    const asked = { definition, validator, viewer, author, patch, current, base, earlier };
    const judged = await this.#noted(user, dossier, id, patch, () => judge(asked));
    if (!judged) return conflict();
    const { document, amendment, merged } = judged;
    if (current && !amendment && equal(document, current.document)) return { revision: current.revision, merged };
    const record: DossierRecord = { id, kind, document, definition: definition.name, revision: newId(), savedAt: now().toISOString(), ...(amendment && { amendment }) }; // prettier-ignore
    const entry = { ...this.#entry(user, 'changed', id, pointersOf(patch)), revision: record.revision };
    await database.add(dossier, record, revisions.length, entry);
    return { revision: record.revision, merged };
  }

  /** Notes a change that was refused: somebody tried. */
  async #noted<T>(user: User, dossier: string, id: string, patch: Patch, work: () => T): Promise<T> {
    try {
      return work();
    } catch (error) {
      if (error instanceof Problem)
        await this.#options.database.note(dossier, this.#entry(user, 'refused', id, pointersOf(patch)));
      throw error;
    }
  }

  /** A dossier of somebody else is answered as one that is not there. */
  #dossier(user: User, dossier: string): Dossier {
    const found = user.dossiers.includes(dossier) && this.#options.dossiers.find(({ id }) => id === dossier);
    if (!found) throw new Problem(404);
    return found;
  }

  async #place(user: User, dossier: string, id: string): Promise<{ definition: Definition; viewer: Viewer; kind: string }> {
    const { gemeente } = this.#dossier(user, dossier);
    const [kind = '', version] = id.split('.');
    const definition = isName(id) ? this.#options.publications.of(gemeente, kind) : undefined;
    if (!definition || (version !== undefined && !lifeOf(definition) && !several.has(kind))) throw new Problem(404);
    return { definition, kind, viewer: await this.#viewer(user, dossier) };
  }

  /** Who looks, with what the newcomer agreed to share as the register says now: a consent that was withdrawn counts no more. */
  async #viewer({ role, person, worksFor }: User, dossier: string): Promise<Viewer> {
    const today = dayOf(this.#options.now());
    const register = (await this.#options.database.records(dossier)).find(({ kind }) => kind === 'consents');
    const consents = consentsOf(register?.document, today);
    return { role, consents, today, ...(person !== undefined && { person }), ...(worksFor && { worksFor }) };
  }

  #entry({ id, role }: User, what: AuditEntry['what'], document: string, pointers: readonly string[]): AuditEntry {
    return { at: this.#options.now().toISOString(), user: id, role, what, document, pointers };
  }
}

function pointersOf({ changes }: Patch): string[] {
  return changes.slice(0, 1_000).map(({ pointer }) => pointer.slice(0, 500));
}

function shown(definition: Definition, viewer: Viewer, record: DossierRecord): StoredRecord {
  const { document, amendment, ...rest } = record;
  const seen: Json = lens(definition, document, viewer).document ?? {};
  return { ...rest, document: seen, ...(amendment && readsAmendments.has(viewer.role) && { amendment }) };
}

/** What was kept before today, of a kind without versions: a first value may be finished on the day that it is written. */
function settledIn(revisions: readonly DossierRecord[], today: string): Json | undefined {
  return revisions.findLast(({ savedAt }) => dayOf(new Date(savedAt)) < today)?.document;
}
