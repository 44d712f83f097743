import { batch, signal, untracked } from '@preact/signals-core';
import {
  at,
  equal,
  members,
  type Definition,
  type Draft,
  type Json,
  type Member,
  type Node,
  type Problem,
  type Reader,
  type Validator,
} from '@wegwijs/definition';
import { About } from './about.ts';
import { Changes, type FormChange } from './changes.ts';
import type { Checking } from './checks.ts';
import { defaultsOf } from './defaults.ts';
import type { Field } from './field.ts';
import type { FormOptions } from './form-options.ts';
import { Group } from './group.ts';
import { Judging } from './judging.ts';
import { make } from './make.ts';
import type { Readable } from './observe.ts';
import { readerAt } from './reader.ts';
import { Reports, type Report } from './reports.ts';
import { UnderWay } from './under-way.ts';
import { Viewer } from './viewer.ts';
import { fieldAt } from './walk.ts';

/** A definition being filled in; the one owner of the values. */
export class Form {
  readonly definition: Definition;
  /** Who looks, and what that person may do. */
  readonly viewer: Viewer;
  /** The version before. */
  readonly earlier: Json | undefined;
  readonly today: string;
  readonly newId: () => string;
  readonly root: Field;
  /** What is known about answers. In a foreign schema it stays empty and is kept nowhere. */
  readonly about: About;
  /** A completed document may only be amended. */
  readonly sealed = signal(false);
  /** The checks that the host gives, while there are any. To be set before the fields are shown. */
  checks: Checking | undefined;
  /** Whether something is shown on a guess, since a pattern could not be run: once it can, a form made anew knows. */
  guesses = false;
  /** What servers found. */
  readonly reports = new Reports(this);
  /** What was entered and not told yet. @internal */
  readonly changes = new Changes();
  /** What is half done. @internal */
  readonly underWay = new UnderWay();
  /** The validators. @internal */
  readonly judging: Judging;

  readonly #prefix: string;
  #names = 0;

  constructor(definition: Definition, options: FormOptions) {
    this.definition = definition.withRegExp(options.regExp);
    this.viewer = new Viewer(this.definition, options);
    this.earlier = options.earlier;
    this.today = options.today;
    this.newId = options.newId;
    this.#prefix = options.prefix ?? 'f';
    this.judging = new Judging(this.definition, options);
    this.root = this.make(undefined, '', () => this.definition.root);
    const about = definition.about;
    const node = about === undefined ? undefined : this.definition.root.property(about);
    this.about = new About(this, this.root, about ?? '', () => node ?? this.definition.root);
    if (this.root instanceof Group && about !== undefined) this.root.keep(about, this.about);
    this.root.accept(options.value ?? defaultsOf(this.definition.root));
  }

  /** The role of who looks. */
  get role(): string | undefined {
    return this.viewer.role;
  }

  /** Counts every change. Observe it to hear that something changed; ask {@link takeChanges} what. */
  get revision(): Readable<number> {
    return this.changes.revision;
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
      this.changes.clear();
      this.reports.withdraw();
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

  /** What a section shows, in order, whatever the role; without what is known about answers. */
  membersOf(node: Node): readonly Member[] {
    return members(node, node === this.definition.root && this.definition.about !== undefined ? [this.definition.about] : []);
  }

  /** The validator of a place in the schema, compiled when first asked for. */
  validator(location: string): Validator {
    return this.judging.at(location);
  }

  /** Judges again what could not be checked: what runs the patterns that are not structurally safe is here now. */
  judgeAgain(): void {
    this.judging.again();
  }

  /** What changed since this was last asked, oldest first. */
  takeChanges(): FormChange[] {
    return this.changes.take();
  }

  /** The document in progress, with half-typed input. */
  draft(): Draft {
    return untracked(() => ({
      format: 1,
      definition: this.definition.name,
      value: this.value ?? null,
      typed: this.underWay.kept,
    }));
  }

  /** Takes up a draft: its document and what was half typed. */
  restore(draft: Draft): void {
    const { typed } = draft as Partial<Draft>; // a page may hand in less
    batch(() => {
      this.reports.withdraw();
      this.root.accept(draft.value === null ? undefined : draft.value);
      this.underWay.resume(this.root, typed ?? {});
      this.changes.clear();
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
