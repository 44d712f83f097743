import { batch, signal, untracked } from '@preact/signals-core';
import {
  at,
  compile,
  equal,
  ownFormats,
  members,
  type Definition,
  type Draft,
  type FormatTable,
  type Json,
  type Member,
  type Node,
  type Problem,
  type Reader,
  type RegExpFactory,
  type Right,
  type Validator,
} from '@wegwijs/definition';
import { About } from './about.ts';
import { Changes, type FormChange } from './changes.ts';
import { defaultsOf } from './defaults.ts';
import { typeAgain, typedIn } from './drafts.ts';
import type { Field } from './field.ts';
import { Group } from './group.ts';
import type { Leaf } from './leaf.ts';
import { make } from './make.ts';
import type { Readable } from './observe.ts';
import { readerAt } from './reader.ts';
import { fieldAt } from './walk.ts';

/** What a form needs to know. Clocks and id makers are given, so that nothing here reaches outside. */
export interface FormOptions {
  /** The document so far; without one the form begins with the definition's defaults. */
  readonly value?: Json;
  /** Who looks: `participant`, `caseManager`, … Without a role everything may be edited. */
  readonly role?: string;
  /** The data groups that a person agreed to share, by access profile; `true` for all. */
  readonly consents?: readonly string[] | true;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Makes an id for a new row. */
  readonly newId: () => string;
  /**
   * The formats to judge by; any other is an annotation. Without a table those of our own definitions. Who shows a foreign
   * schema gives `formats` of `@wegwijs/definition`: all that there are.
   */
  readonly formats?: FormatTable;
  /** Runs patterns that are not structurally safe. Without one they are "could not check". */
  readonly regExp?: RegExpFactory;
}

/** A definition being filled in; the one owner of the values. */
export class Form {
  readonly definition: Definition;
  readonly role: string | undefined;
  readonly today: string;
  readonly newId: () => string;
  readonly root: Field;
  /** What is known about answers. In a foreign schema it stays empty and is kept nowhere. */
  readonly about: About;
  /** Leaves whose text cannot be read as a value. */
  readonly unread = new Set<Leaf>();
  /** A completed document may only be amended. */
  readonly sealed = signal(false);

  readonly #consents: readonly string[] | true;
  readonly #revision = signal(0);
  readonly #changes = new Changes();
  readonly #validators = new Map<string, Validator>();
  readonly #regExp: RegExpFactory | undefined;
  readonly #formats: FormatTable;
  /** What was half typed in a draft and has no place in this form: kept for the next draft. */
  #placeless: Draft['typed'] = {};
  #names = 0;
  #silent = 0;

  constructor(definition: Definition, options: FormOptions) {
    this.definition = definition;
    this.role = options.role;
    this.today = options.today;
    this.newId = options.newId;
    this.#consents = options.consents ?? [];
    this.#regExp = options.regExp;
    this.#formats = options.formats ?? ownFormats;
    this.root = this.make(undefined, '', () => definition.root);
    const about = definition.about;
    const node = about === undefined ? undefined : definition.root.property(about);
    this.about = new About(this, this.root, about ?? '', () => node ?? definition.root);
    if (this.root instanceof Group && about !== undefined) this.root.keep(about, this.about);
    this.root.accept(options.value ?? defaultsOf(definition.root));
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
    if (
      equal(
        value,
        untracked(() => this.value),
      )
    )
      return;
    batch(() => {
      this.#changes.clear();
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

  /** What the role that looks may do with a node. */
  rightOf(node: Node): Right {
    return this.definition.right(node, this.role);
  }

  /** Whether a person agreed to share the data group of a node. */
  shared(node: Node): boolean {
    return this.#consents === true || this.#consents.includes(node.text('x-access') ?? node.id);
  }

  /** What a section shows, in order, whatever the role; without what is known about answers. */
  membersOf(node: Node): readonly Member[] {
    return members(node, node === this.definition.root && this.definition.about !== undefined ? [this.definition.about] : []);
  }

  /** The validator of a place in the schema, compiled when first asked for. */
  validator(location: string): Validator {
    let found = this.#validators.get(location);
    if (!found) {
      const whole =
        this.#validators.get('') ??
        compile(this.definition.schema, {
          draft: this.definition.root.source.draft,
          formats: this.#formats,
          ...(this.#regExp ? { regExp: this.#regExp } : {}),
        });
      this.#validators.set('', whole);
      found = location === '' ? whole : whole.at(location);
      this.#validators.set(location, found);
    }
    return found;
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
      typed: { ...this.#placeless, ...typedIn(this) },
    }));
  }

  /** Takes up a draft: its document and what was half typed. */
  restore(draft: Draft): void {
    const { typed } = draft as Partial<Draft>; // a page may hand in less
    batch(() => {
      this.root.accept(draft.value === null ? undefined : draft.value);
      this.#placeless = typeAgain(this, typed ?? {});
      this.#changes.clear();
    });
  }

  /** A finding of a server or a check by the host; false when no field stands at its pointer. */
  report(problem: Problem): boolean {
    const field = this.field(problem.pointer);
    field?.report(problem);
    return field !== undefined;
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

  /** A name that no other field of this form has. @internal */
  nextName(): string {
    return `f${++this.#names}`;
  }

  /** A value of the document by pointer, as it is now. */
  at(pointer: string): Json | undefined {
    return at(this.value, pointer);
  }
}
