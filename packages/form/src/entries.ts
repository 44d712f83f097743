import { computed, signal, untracked } from '@preact/signals-core';
import { own, type Json, type JsonObject, type Node, type Problem } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Group } from './group.ts';
import { kindAt } from './kind-at.ts';
import type { Readable } from './observe.ts';
import { Places } from './places.ts';

/** One entry of a map. */
export interface Entry {
  /** Stays while the name changes. */
  readonly key: string;
  readonly name: { value: string };
  /** Grows with each name that is given: of two with the same name the one that had it first counts. */
  since: number;
  /** Another one when the name calls for another kind of value. */
  field: Field;
}

/** The members of an object whose names a person chooses. */
export class Entries {
  readonly #map: Group;
  readonly #change: (change: () => void) => void;
  #named = 0;
  /** The entry that came in under the empty name, which a person cannot give. */
  #empty: Entry | undefined;
  /** Those that a person named. */
  readonly #chosen = new WeakSet<Entry>();
  readonly places = new Places<Entry>();

  /** The entries that are part of the document, by name. One without a name, or with that of another, is kept here alone. */
  readonly named: Readable<ReadonlyMap<string, Entry>> = computed(() => {
    const found = new Map<string, Entry>();
    for (const entry of this.places.standing.value) {
      const name = entry.name.value;
      const other = found.get(name);
      if ((name !== '' || entry === this.#empty) && !this.#map.base.declares(name) && !(other && other.since < entry.since))
        found.set(name, entry);
    }
    return found;
  });

  /** @param change enters something in the map, as a person does. */
  constructor(map: Group, change: (change: () => void) => void) {
    this.#map = map;
    this.#change = change;
  }

  /** Whether an entry is part of the document. */
  counts(entry: Entry): boolean {
    return this.named.value.get(entry.name.value) === entry;
  }

  /**
   * Entries that hold something and are no part of the document: nothing that was entered is left out without a word; and names that
   * a person gave where only others may be.
   */
  problems(): Problem[] {
    const { pointer } = this.#map;
    const loose = this.places.standing.value.filter((entry) => !this.counts(entry));
    const empty = loose.some(({ name, field }) => name.value === '' && field.present.value);
    const double = loose.some(({ name }) => name.value !== '');
    const odd = [...this.named.value].some(([name, entry]) => this.#chosen.has(entry) && !this.#allows(name));
    const codes = [...(empty ? ['empty-name'] : []), ...(double ? ['duplicate-name'] : []), ...(odd ? ['propertyNames'] : [])];
    return codes.map((code) => ({ code, pointer, weight: 'wrong', params: {} }));
  }

  /** Takes the members that are not declared; entries that stay keep their fields. */
  accept(given: JsonObject): void {
    const old = new Map(untracked(() => this.places.standing.value.map((entry) => [entry.name.value, entry])));
    const entries = Object.keys(given).flatMap((name) => {
      if (this.#map.base.declares(name)) return [];
      const known = old.get(name);
      known?.field.accept(own(given, name));
      return known ?? this.#make(name, own(given, name));
    });
    this.#empty = untracked(() => entries.find(({ name }) => name.value === ''));
    this.places.fill(entries);
  }

  /** Adds an entry without a name yet, at a place or at the end. */
  add(at?: number): Entry {
    const { form } = this.#map;
    const entry = this.#make('');
    this.places.add(entry, at);
    form.underWay.maps.add(this.#map);
    form.changes.stir();
    return entry;
  }

  /** Gives an entry a name, and a field of the kind that the name calls for. */
  rename(entry: Entry, name: string): void {
    if (name === entry.name.value) return;
    this.#change(() => {
      const node = this.#nodeOf(name);
      if (kindAt(this.#map, node) !== entry.field.kind) entry.field = this.#field(name, node, entry.field.value.value);
      entry.since = ++this.#named;
      this.#chosen.add(entry);
      entry.name.value = name;
    });
  }

  /** Takes an entry out, and gives the way to put it back where it stood. */
  remove(entry: Entry): () => void {
    this.#change(() => this.places.takeOut(entry));
    return () => this.#change(() => void this.places.putBack(entry));
  }

  #make(name: string, value?: Json): Entry {
    const key = `:${this.#map.form.nextName()}`;
    return { key, name: signal(name), since: ++this.#named, field: this.#field(name, this.#nodeOf(name), value) };
  }

  #field(name: string, node: Node, value: Json | undefined): Field {
    const field = this.#map.form.make(this.#map, name, () => node);
    if (value !== undefined) field.accept(value);
    return field;
  }

  /** Whether a member may have this name. */
  #allows(name: string): boolean {
    const { base } = this.#map;
    return base.property(name) !== undefined || base.parts.every(({ schema }) => own(schema, 'additionalProperties') !== false);
  }

  #nodeOf(name: string): Node {
    const { base } = this.#map;
    return (name === '' ? undefined : base.property(name)) ?? base.unnamed ?? base;
  }
}
