import { computed, signal } from '@preact/signals-core';
import {
  further,
  isArray,
  isObject,
  kindOf,
  own,
  pointer,
  put,
  type Json,
  type JsonObject,
  type Node,
} from '@wegwijs/definition';
import { branchesOf } from './branches.ts';
import { Entries, type Entry } from './entries.ts';
import { Field } from './field.ts';
import { follow, type Readable } from './observe.ts';

/** An object: fields by name, and in a map entries whose names a person chooses. */
export class Group extends Field {
  readonly holdsOthers = true;
  /** What was handed in, object or not: kept, and given back until something is entered. */
  readonly #handed = signal<Json | undefined>(undefined);
  readonly #edited = signal(false);
  readonly #children = new Map<string, Field>();
  #made = 0;
  /** How many children had been made when something was entered last. */
  readonly #known = signal(0);
  readonly #entries = new Entries(this);
  readonly #all: Readable<readonly Entry[]> = computed(() => this.#entries.all);
  #applied: Readable<Node> | undefined;

  readonly #value: Readable<Json | undefined> = computed(() => (this.#edited.value ? this.#assemble() : this.#handed.value));

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The schema with the branches that apply to the present value. */
  override get node(): Node {
    const base = super.node;
    if (base.conditionals.length === 0) return base;
    return (this.#applied ??= computed(() => branchesOf(super.node, this))).value;
  }

  override get odd(): boolean {
    return !this.#edited.value && this.#handed.value !== undefined && !isObject(this.#handed.value);
  }

  /** The field of a property; undefined when the schema says nothing of it. */
  child(key: string): Field | undefined {
    const present = this.#children.get(key);
    const node = this.node.declares(key) ? this.node.property(key) : undefined;
    if (!node || present === this.form.about) return present;
    return present?.kind === kindOf(node) ? present : this.#make(key, node, present);
  }

  /** The name of an entry is a person's, and may change. */
  override pointerOf(child: Field): string {
    const entry = this.#entries.all.find(({ field }) => field === child);
    return entry ? `${this.pointer}${pointer(entry.name.value)}` : super.pointerOf(child);
  }

  override has(child: Field): boolean {
    return this.#children.get(child.key) === child || this.#entries.all.some(({ field }) => field === child);
  }

  /** Keeps a field that was made elsewhere as the field of a property. @internal */
  keep(key: string, field: Field): void {
    this.#children.set(key, field);
    this.#made++;
  }

  /** The value of a property, whether or not it has a field. Reading it in a computation follows it. */
  member(key: string): Json | undefined {
    const base = super.node.declares(key) ? super.node.property(key) : undefined;
    const child = this.#children.get(key) ?? (base && this.#make(key, base, undefined));
    if (child) return child.value.value;
    return (this.#edited.value, own(this.#given(), key));
  }

  /** A name that the present value calls for (`dependentRequired`) is asked for too. */
  override asks(key: string): boolean {
    if (super.asks(key)) return true;
    return this.node.parts.some(({ schema }) => {
      const dependents = own(schema, 'dependentRequired') ?? own(schema, 'dependencies');
      if (!isObject(dependents)) return false;
      return Object.entries(dependents).some(
        ([name, keys]) => isArray(keys) && keys.includes(key) && this.member(name) !== undefined,
      );
    });
  }

  /** The entries of a map, in the order they stand. */
  get entries(): Readable<readonly Entry[]> {
    return this.#all;
  }

  /** Adds an entry without a name yet. */
  addEntry(): Entry {
    const entry = this.#entries.make('', super.node);
    this.#entries.all = [...this.#entries.all, entry];
    return entry;
  }

  /** Gives an entry a name. A name that is taken is kept as typed, and said to be a double. */
  rename(entry: Entry, name: string): void {
    this.#change(() => this.#entries.rename(entry, name, super.node));
  }

  /** Takes an entry out, and gives the way to put it back. */
  removeEntry(entry: Entry): () => void {
    const before = this.#entries.all;
    const put = (entries: readonly Entry[]) => this.#change(() => (this.#entries.all = entries));
    put(before.filter((one) => one !== entry));
    return () => {
      const now = this.#entries.all;
      if (!now.includes(entry)) put(now.toSpliced(before.indexOf(entry), 0, entry));
    };
  }

  accept(value: Json | undefined): void {
    if (this.#handed.peek() === value && !this.#edited.peek()) return;
    this.#handed.value = value;
    this.#edited.value = false;
    const given = isObject(value) ? value : {};
    for (const [key, child] of this.#children) child.accept(own(given, key));
    if (further(super.node)) this.#entries.accept(given, super.node);
  }

  set(value: Json | undefined): void {
    this.enter(() => this.accept(value));
  }

  override touched(): void {
    this.#edited.value = true;
    this.#known.value = this.#made;
    super.touched();
  }

  protected override hasValue(): boolean {
    if (this.#handed.value !== undefined) return true;
    if (!this.#edited.value) return false;
    // Not put together for this: a keystroke in it costs one field.
    follow(this.#known);
    return [...this.#entries.named.values(), ...this.#children.values()].some((field) => field.present.value);
  }

  protected override get empty(): boolean {
    return !this.present.value;
  }

  #given(): JsonObject {
    const handed = this.#handed.value;
    return isObject(handed) ? handed : {};
  }

  #change(change: () => void): void {
    this.enter(() => {
      change();
      this.touched();
    });
  }

  #make(key: string, node: Node, before: Field | undefined): Field {
    // While a field is being made it is read as it stands in the base, or the branches would wait for themselves.
    let settled = super.node.conditionals.length === 0;
    const branching = !settled;
    const field = this.form.quietly(() => {
      const made = this.form.make(this, key, () => (settled && branching ? (this.node.property(key) ?? node) : node));
      const value = before ? before.value.value : own(this.#given(), key);
      if (value !== undefined) made.accept(value);
      return made;
    });
    settled = true;
    this.#children.set(key, field);
    this.#made++;
    return field;
  }

  /** The object as it is now: members in the order they came in, new ones as the base orders them: the branches wait for this. */
  #assemble(): Json | undefined {
    follow(this.#known);
    const handed = this.#handed.value;
    const given = this.#given();
    const entries = this.#entries.named;
    const open = further(super.node);
    const valueOf = (key: string) => {
      const field = this.#children.get(key) ?? entries.get(key);
      return field || (open && !super.node.declares(key)) ? field?.value.value : own(given, key);
    };
    const made: Record<string, Json> = {};
    let same = isObject(handed);
    for (const key of new Set([...Object.keys(given), ...super.node.keys, ...this.#children.keys(), ...entries.keys()])) {
      const value = valueOf(key);
      if (value !== undefined) put(made, key, value);
      if (value !== own(given, key)) same = false;
    }
    if (same) return handed;
    return Object.keys(made).length === 0 && handed === undefined ? undefined : made;
  }
}
