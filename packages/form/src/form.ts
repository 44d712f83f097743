import { batch, signal, untracked } from '@preact/signals-core';
import {
  at,
  equal,
  members,
  memo,
  narrower,
  type Definition,
  type Draft,
  type Json,
  type Member,
  type Node,
  type Problem,
  type Reader,
  type Sighted,
  type Validator,
} from '@wegwijs/definition';
import { About } from './about.ts';
import type { Alternatives } from './alternatives.ts';
import { Changes, type FormChange } from './changes.ts';
import type { Checking } from './checks.ts';
import { defaultsOf } from './defaults.ts';
import { doAgain } from './drafts.ts';
import type { Field } from './field.ts';
import type { FormOptions } from './form-options.ts';
import { Group } from './group.ts';
import { halfDone } from './half-done.ts';
import { Judging } from './judging.ts';
import type { Leaf } from './leaf.ts';
import { make } from './make.ts';
import type { Readable } from './observe.ts';
import { earlierValue } from './earlier.ts';
import { readerAt } from './reader.ts';
import { Reports, type Report } from './reports.ts';
import { fieldAt } from './walk.ts';

/** A definition being filled in; the one owner of the values. */
export class Form {
  readonly definition: Definition;
  readonly role: string | undefined;
  /** By which rows name who looks, and what that person works for. */
  readonly person: string | undefined;
  readonly worksFor: readonly string[];
  /** The data groups that are shared with the role that looks; `true` for all. */
  readonly consents: readonly string[] | true;
  readonly today: string;
  readonly newId: () => string;
  readonly root: Field;
  /** What is known about answers. In a foreign schema it stays empty and is kept nowhere. */
  readonly about: About;
  /** Leaves whose text cannot be read as a value. */
  readonly unread = new Set<Leaf>();
  /** A completed document may only be amended. */
  readonly sealed = signal(false);
  /** The checks that the host gives, while there are any. To be set before the fields are shown. */
  checks: Checking | undefined;
  /** Whether something is shown on a guess, since a pattern could not be run: once it can, a form made anew knows. */
  guesses = false;
  /** Maps in which something was entered: perhaps a name that is none, or that of another. @internal */
  readonly maps = new Set<Group>();
  /** Where a person chose a shape. @internal */
  readonly shapes = new Set<Alternatives>();
  /** What servers found. @internal */
  readonly reports = new Reports(this);

  readonly #earlier: Json | undefined;
  /** What each place says of who looks: worked out once, since all rows of a list share theirs. */
  readonly #said = memo((node: Node) => {
    const { consents } = this;
    return this.definition.sight(node, this.role, (group) => consents === true || consents.includes(group));
  });
  readonly #prefix: string;
  readonly #revision = signal(0);
  readonly #changes = new Changes();
  readonly #judging: Judging;
  /** What was half typed in a draft and has no place in this form: kept for the next draft. */
  #placeless: Draft['typed'] = {};
  #names = 0;
  #silent = 0;

  constructor(definition: Definition, options: FormOptions) {
    this.definition = definition.withRegExp(options.regExp);
    this.role = options.role;
    this.person = options.person;
    this.worksFor = options.worksFor ?? [];
    this.today = options.today;
    this.newId = options.newId;
    this.#earlier = options.earlier;
    this.consents = options.consents ?? [];
    this.#prefix = options.prefix ?? 'f';
    this.#judging = new Judging(this.definition, options);
    this.root = this.make(undefined, '', () => this.definition.root);
    const about = definition.about;
    const node = about === undefined ? undefined : this.definition.root.property(about);
    this.about = new About(this, this.root, about ?? '', () => node ?? this.definition.root);
    if (this.root instanceof Group && about !== undefined) this.root.keep(about, this.about);
    this.root.accept(options.value ?? defaultsOf(this.definition.root));
  }

  /** Counts every change. Observe it to hear that something changed; ask {@link takeChanges} what. */
  get revision(): Readable<number> {
    return this.#revision;
  }

  /** The document, with what is not asked now. Reading it costs what was changed, not what is there. */
  get value(): Json | undefined {
    return this.root.value.value;
  }

  /** Replaces the document. Nothing happens when it is the same; fields that stay keep their place. */
  accept(value: Json | undefined): void {
    const now = untracked(() => this.value);
    if (equal(value, now)) return;
    batch(() => {
      this.#changes.clear();
      this.withdraw();
      this.root.accept(value);
    });
  }

  /** The field at a JSON Pointer; undefined when the schema has none there. */
  field(pointer: string): Field | undefined {
    return untracked(() => fieldAt(this.root, pointer));
  }

  /** Reads for the conditions of a field: an id inside the same repeating group means the same row. */
  reader(field: Field): Reader {
    return readerAt(this, field);
  }

  /** What the role that looks may do with a place, given what it may do around it. */
  sightOf(node: Node, around: Sighted): Sighted {
    return narrower(around, this.#said(node));
  }

  /** Whether a field keeps the value that it had in the version before (`x-once`); a row is followed by its id. */
  keepsFirst(field: Field): boolean {
    if (this.#earlier === undefined || field.node.word('x-once') !== true) return false;
    const first = earlierValue(this.#earlier, field);
    return first !== undefined && equal(first, field.value.value);
  }

  /** What a section shows, in order, whatever the role; without what is known about answers. */
  membersOf(node: Node): readonly Member[] {
    return members(node, node === this.definition.root && this.definition.about !== undefined ? [this.definition.about] : []);
  }

  /** The validator of a place in the schema, compiled when first asked for. */
  validator(location: string): Validator {
    return this.#judging.at(location);
  }

  /** Judges again what could not be checked: what runs the patterns that are not structurally safe is here now. */
  judgeAgain(): void {
    this.#judging.again();
  }

  /** Called where something could not be checked. Reading it in a computation follows {@link judgeAgain}. @internal */
  get judgements(): Readable<number> {
    return this.#judging.rounds;
  }

  /** What changed since this was last asked, oldest first. */
  takeChanges(): FormChange[] {
    return this.#changes.take();
  }

  /** The document in progress, with half-typed input. */
  draft(): Draft {
    return untracked(() => ({
      format: 1,
      definition: this.definition.name,
      value: this.value ?? null,
      typed: { ...this.#placeless, ...halfDone(this) },
    }));
  }

  /** Takes up a draft: its document and what was half typed. */
  restore(draft: Draft): void {
    const { typed } = draft as Partial<Draft>; // a page may hand in less
    batch(() => {
      this.withdraw();
      this.root.accept(draft.value === null ? undefined : draft.value);
      this.#placeless = doAgain(this.root, typed ?? {});
      this.#changes.clear();
    });
  }

  /**
   * Takes what a server found: each stands at its field until that changes. Where the role that looks meets no field it stands at
   * the form as a whole, and goes when anything changes.
   * @returns those that found no field of their own.
   */
  report(found: Report | readonly Report[]): readonly Problem[] {
    return this.reports.take(found);
  }

  /** Whether a problem was reported: who reported it judges again, so that it keeps nobody from handing in. */
  wasReported(problem: Problem): boolean {
    return this.reports.has(problem);
  }

  /** Takes back all that was reported: it is judged anew. */
  withdraw(): void {
    this.reports.withdraw();
  }

  /** Called by fields: something is about to be entered. @internal */
  note(field: Field): void {
    if (this.#silent > 0) return;
    this.#changes.note(field);
    this.stir();
  }

  /** Called where a change has no field of its own. @internal */
  noteAt(pointer: string, from: Json | undefined, to: () => Json | undefined): void {
    this.#changes.noteAt(pointer, from, to);
    this.stir();
  }

  /** Called when only what is half typed changed: a draft has news, the document has not. @internal */
  stir(): void {
    this.#revision.value = this.#revision.peek() + 1;
  }

  /** Makes fields while something is being read: no reading of the outside is followed. @internal */
  quietly<T>(work: () => T): T {
    this.#silent++;
    try {
      return untracked(work);
    } finally {
      this.#silent--;
    }
  }

  /** Makes the field of a place. @internal */
  make(parent: Field | undefined, key: string, node: () => Node): Field {
    return make(this, parent, key, node);
  }

  /** How many fields were made so far. */
  get size(): number {
    return this.#names;
  }

  /** A name that no other field of this form has. @internal */
  nextName(): string {
    return `${this.#prefix}${++this.#names}`;
  }

  /** A value of the document by pointer, as it is now. */
  at(pointer: string): Json | undefined {
    return at(this.value, pointer);
  }
}
