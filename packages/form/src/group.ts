import { computed, signal } from '@preact/signals-core';
import { further, isObject, kindOf, own, put, type Json, type JsonObject, type Node } from '@wegwijs/definition';
import { branchesOf } from './branches.ts';
import { Field } from './field.ts';
import type { Readable } from './observe.ts';

/** An object: fields by name, and in a map entries whose names a person chooses. */
export class Group extends Field {
  readonly holdsOthers = true;
  readonly #source = signal<JsonObject | undefined>(undefined);
  /** What was handed in when it is no object: kept, and given back until something is entered. */
  #odd: Json | undefined;
  readonly #edited = signal(false);
  readonly #children = new Map<string, Field>();
  readonly #made = signal(0);
  readonly #entries = signal<readonly Entry[]>([]);
  #applied: Readable<Node> | undefined;

  readonly #value: Readable<Json | undefined> = computed(() => {
    const source = this.#source.value;
    if (!this.#edited.value) return source ?? this.#odd;
    void this.#made.value;
    return this.#assemble(source);
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The schema with the branches that apply to the present value. */
  override get node(): Node {
    const base = super.node;
    if (base.conditionals.length === 0) return base;
    return (this.#applied ??= computed(() => branchesOf(super.node, this))).value;
  }

  /** The field of a property; undefined when the schema says nothing of it. */
  child(key: string): Field | undefined {
    const present = this.#children.get(key);
    const node = this.node.declares(key) ? this.node.property(key) : undefined;
    if (!node || present === this.form.about) return present;
    return present?.kind === kindOf(node) ? present : this.#make(key, node, present);
  }

  /** Keeps a field that was made elsewhere as the field of a property. @internal */
  keep(key: string, field: Field): void {
    this.#children.set(key, field);
  }

  /** The value of a property, whether or not it has a field. Reading it in a computation follows it. */
  member(key: string): Json | undefined {
    const base = super.node.declares(key) ? super.node.property(key) : undefined;
    const child = this.#children.get(key) ?? (base && this.#make(key, base, undefined));
    if (child) return child.value.value;
    void this.#edited.value;
    return own(this.#source.value ?? {}, key);
  }

  /** The entries of a map, in the order they stand. */
  get entries(): Readable<readonly Entry[]> {
    return this.#entries;
  }

  /** Adds an entry without a name yet. */
  addEntry(): Entry {
    const entry = this.#entry('');
    this.#entries.value = [...this.#entries.peek(), entry];
    return entry;
  }

  /** Gives an entry a name. A name that is taken is kept as typed, and said to be a double. */
  rename(entry: Entry, name: string): void {
    const from = this.value.value;
    entry.name.value = name;
    this.changed(from);
    this.touched();
  }

  /** Takes an entry out, and gives the way to put it back. */
  removeEntry(entry: Entry): () => void {
    const before = this.#entries.peek();
    const put_ = (entries: readonly Entry[]) => {
      const from = this.value.value;
      this.#entries.value = entries;
      this.touched();
      this.changed(from);
    };
    put_(before.filter((one) => one !== entry));
    return () => put_(before);
  }

  accept(value: Json | undefined): void {
    const object = isObject(value) ? value : undefined;
    if (this.#source.peek() === object && !this.#edited.peek()) return;
    this.#odd = object === undefined ? value : undefined;
    this.#source.value = object;
    this.#edited.value = false;
    for (const [key, child] of this.#children) child.accept(own(object ?? {}, key));
    if (further(super.node)) this.#entries.value = Object.keys(object ?? {}).filter((key) => !super.node.declares(key)).map((key) => this.#entry(key, own(object ?? {}, key)));
  }

  set(value: Json | undefined): void {
    const from = this.value.value;
    this.accept(value);
    this.changed(from);
  }

  override touched(): void {
    if (!this.#edited.peek()) this.#edited.value = true;
    super.touched();
  }

  #make(key: string, node: Node, before: Field | undefined): Field {
    // While a field is being made it is read as it stands in the base, or the branches would wait for themselves.
    let settled = super.node.conditionals.length === 0;
    const branching = !settled;
    const field = this.form.quietly(() => {
      const made = this.form.make(this, key, () => (settled && branching ? (this.node.property(key) ?? node) : node));
      const value = before ? before.value.value : own(this.#source.peek() ?? {}, key);
      if (value !== undefined) made.accept(value);
      return made;
    });
    settled = true;
    this.#children.set(key, field);
    if (before) this.#made.value = this.#made.peek() + 1;
    return field;
  }

  #entry(name: string, value?: Json): Entry {
    const node = super.node.property(name === '' ? '\u0000' : name) ?? super.node;
    const entry: Entry = { key: `:${this.form.nextName()}`, name: signal(name), field: this.form.make(this, name, () => node) };
    if (value !== undefined) entry.field.accept(value);
    return entry;
  }

  /** The object as it is now: members in the order they came in, new ones as the schema orders them. */
  #assemble(source: JsonObject | undefined): Json | undefined {
    const made: Record<string, Json> = {};
    const entries = this.#entries.value;
    const known = new Set(this.#children.keys());
    const open = further(super.node);
    let same = source !== undefined;
    const take = (key: string, value: Json | undefined) => {
      if (value !== undefined) put(made, key, value);
      if (value !== own(source ?? {}, key)) same = false;
    };
    for (const key of Object.keys(source ?? {})) {
      if (open && !super.node.declares(key)) continue;
      take(key, known.has(key) ? this.#children.get(key)?.value.value : own(source ?? {}, key));
    }
    for (const key of this.node.keys) if (!Object.hasOwn(source ?? {}, key) && known.has(key)) take(key, this.#children.get(key)?.value.value);
    for (const [key, child] of this.#children) if (!Object.hasOwn(made, key) && !this.node.declares(key)) take(key, child.value.value);
    for (const { name, field } of entries) if (name.value !== '' && !Object.hasOwn(made, name.value)) take(name.value, field.value.value);
    if (same && Object.keys(made).length === Object.keys(source ?? {}).length) return source;
    return Object.keys(made).length === 0 && source === undefined ? undefined : made;
  }
}

/** One entry of a map. */
export interface Entry {
  /** Stays while the name changes. */
  readonly key: string;
  readonly name: { value: string };
  readonly field: Field;
}
