import { computed, signal } from '@preact/signals-core';
import {
  further,
  isObject,
  own,
  pointer,
  put,
  sightAroundRow,
  type Json,
  type JsonObject,
  type Node,
  type Problem,
  type Sighted,
} from '@wegwijs/definition';
import { branchesOf, calledFor } from './branches.ts';
import { Entries, type Entry } from './entries.ts';
import { Field } from './field.ts';
import { kindAt } from './kind-at.ts';
import { follow, type Readable } from './observe.ts';

const none: Readable<readonly Entry[]> = { value: [] };

/** An object: fields by name, and in a map entries whose names a person chooses. */
export class Group extends Field {
  readonly holdsOthers = true;
  /** What was handed in, object or not: kept, and given back until something is entered. */
  readonly #handed = signal<Json | undefined>(undefined);
  readonly #edited = signal(false);
  readonly #branches = this.base.conditionals.length > 0;
  readonly #children = new Map<string, Field>();
  #made = 0;
  /** How many children had been made when something was entered last. */
  readonly #known = signal(0);
  #map: Entries | undefined;
  #applied: Readable<Node> | undefined;

  readonly #value: Readable<Json | undefined> = computed(() => (this.#edited.value ? this.#assemble() : this.#handed.value));

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** A row that is another's is seen less than the list. */
  protected override get around(): Sighted {
    return sightAroundRow(this.base, super.around, this.form.viewer, (name) => this.member(name));
  }

  /** The schema with the branches that apply to the present value. */
  override get node(): Node {
    if (!this.#branches) return super.node;
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
    return present?.kind === kindAt(this, node) ? present : this.#make(key, node, present);
  }

  /** The name of an entry is a person's, and may change. */
  override pointerOf(child: Field): string {
    const entry = this.#map?.places.standing.value.find(({ field }) => field === child);
    return entry ? `${this.pointer}${pointer(entry.name.value)}` : super.pointerOf(child);
  }

  override has(child: Field): boolean {
    return this.#children.get(child.key) === child || this.entries.value.some(({ field }) => field === child);
  }

  /** The fields that were made so far, whether or not they have a value. */
  get made(): readonly Field[] {
    return [...this.#children.values(), ...this.entries.value.map(({ field }) => field)];
  }

  /** Keeps a field that was made elsewhere as the field of a property. @internal */
  keep(key: string, field: Field): void {
    this.#children.set(key, field);
    this.#made++;
  }

  /** The value of a property, whether or not it has a field. Reading it in a computation follows it. */
  member(key: string): Json | undefined {
    const base = this.base.declares(key) ? this.base.property(key) : undefined;
    const child = this.#children.get(key) ?? (base && this.#make(key, base, undefined));
    if (child) return child.value.value;
    return (this.#edited.value, own(this.#given(), key));
  }

  /** A name that the present value calls for (`dependentRequired`) is asked for too. */
  override asks(key: string): boolean {
    return super.asks(key) || calledFor(this, key);
  }

  /** The members whose names a person chooses; undefined where the schema tells of none. */
  get map(): Entries | undefined {
    if (!this.#map && further(this.base)) {
      const change = (work: () => void) =>
        this.enter(() => {
          work();
          this.touched();
        });
      this.#map = new Entries(this, change);
    }
    return this.#map;
  }

  /** The entries of {@link map}, in the order they stand. */
  get entries(): Readable<readonly Entry[]> {
    return this.map?.places.standing ?? none;
  }

  accept(value: Json | undefined): void {
    if (this.#handed.peek() === value && !this.#edited.peek()) return;
    this.#handed.value = value;
    this.#edited.value = false;
    const given = isObject(value) ? value : {};
    for (const [key, child] of this.#children) child.accept(own(given, key));
    this.map?.accept(given);
  }

  set(value: Json | undefined): void {
    this.enter(() => this.accept(value));
  }

  override touched(): void {
    this.#edited.value = true;
    this.#known.value = this.#made;
    if (this.#map) this.form.underWay.maps.add(this);
    super.touched();
  }

  protected override hasValue(): boolean {
    if (this.#handed.value !== undefined) return true;
    if (!this.#edited.value) return false;
    // Not put together for this: a keystroke in it costs one field.
    follow(this.#known);
    const entries = [...(this.map?.named.value.values() ?? [])].map(({ field }) => field);
    return [...entries, ...this.#children.values()].some((field) => field.present.value);
  }

  protected override ownProblems(): readonly Problem[] {
    return [...(this.#map?.problems() ?? []), ...super.ownProblems()];
  }

  override get empty(): boolean {
    return !this.present.value;
  }

  #given(): JsonObject {
    const handed = this.#handed.value;
    return isObject(handed) ? handed : {};
  }

  #make(key: string, node: Node, before: Field | undefined): Field {
    // While a field is being made it is read as it stands in the base, or the branches would wait for themselves.
    let settled = false;
    const field = this.form.changes.quietly(() => {
      const made = this.form.make(this, key, () => (settled ? (this.node.property(key) ?? node) : node));
      const value = before ? before.value.value : own(this.#given(), key);
      if (value !== undefined) made.accept(value);
      return made;
    });
    settled = this.#branches;
    this.#children.set(key, field);
    this.#made++;
    return field;
  }

  /** The object as it is now: members in the order they came in, new ones as the base orders them: the branches wait for this. */
  #assemble(): Json | undefined {
    follow(this.#known);
    const handed = this.#handed.value;
    const given = this.#given();
    const entries = this.map?.named.value;
    const valueOf = (key: string) => {
      const field = this.#children.get(key) ?? entries?.get(key)?.field;
      return field || (entries && !this.base.declares(key)) ? field?.value.value : own(given, key);
    };
    const made: Record<string, Json> = {};
    let same = isObject(handed);
    for (const key of new Set([...Object.keys(given), ...this.base.keys, ...this.#children.keys(), ...(entries?.keys() ?? [])])) {
      const value = valueOf(key);
      if (value !== undefined) put(made, key, value);
      if (value !== own(given, key)) same = false;
    }
    if (same) return handed;
    return Object.keys(made).length === 0 && handed === undefined ? undefined : made;
  }
}
