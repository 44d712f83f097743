import { signal } from '@preact/signals-core';
import { kindOf, own, type Json, type JsonObject, type Node } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Group } from './group.ts';

/** One entry of a map. */
export interface Entry {
  /** Stays while the name changes. */
  readonly key: string;
  readonly name: { value: string };
  /** Another one when the name calls for another kind of value. */
  field: Field;
}

/** The members of an object whose names a person chooses. */
export class Entries {
  readonly #map: Group;
  readonly #all = signal<readonly Entry[]>([]);

  constructor(map: Group) {
    this.#map = map;
  }

  /** In the order they stand. */
  get all(): readonly Entry[] {
    return this.#all.value;
  }
  set all(entries: readonly Entry[]) {
    this.#all.value = entries;
  }

  /** The fields by the names that count: an entry without a name, or with that of another, is kept here alone. */
  get named(): ReadonlyMap<string, Field> {
    const found = new Map<string, Field>();
    for (const { name, field } of this.all) if (name.value !== '' && !found.has(name.value)) found.set(name.value, field);
    return found;
  }

  /** Takes the members that are not declared; entries that stay keep their fields. */
  accept(given: JsonObject, base: Node): void {
    const old = new Map(this.#all.peek().map((entry) => [entry.name.value, entry]));
    this.all = Object.keys(given).flatMap((name) => {
      if (base.declares(name)) return [];
      const known = old.get(name);
      known?.field.accept(own(given, name));
      return known ?? this.make(name, base, own(given, name));
    });
  }

  /** Makes an entry. */
  make(name: string, base: Node, value?: Json): Entry {
    const { form } = this.#map;
    return { key: `:${form.nextName()}`, name: signal(name), field: this.#field(name, nodeOf(base, name), value) };
  }

  /** Gives an entry a name, and a field of the kind that the name calls for. */
  rename(entry: Entry, name: string, base: Node): void {
    const node = nodeOf(base, name);
    if (kindOf(node) !== entry.field.kind) entry.field = this.#field(name, node, entry.field.value.value);
    entry.name.value = name;
  }

  #field(name: string, node: Node, value: Json | undefined): Field {
    const field = this.#map.form.make(this.#map, name, () => node);
    if (value !== undefined) field.accept(value);
    return field;
  }
}

function nodeOf(map: Node, name: string): Node {
  return (name === '' ? undefined : map.property(name)) ?? map.unnamed ?? map;
}
