import { computed, signal, untracked } from '@preact/signals-core';
import { isArray, Node, type Json } from '@wegwijs/definition';
import { Field } from './field.ts';
import type { Readable } from './observe.ts';
import { Places } from './places.ts';

/** A list whose places each have their own schema (`prefixItems`). What stands past them can be changed and taken out, if not added. */
export class Tuple extends Field {
  readonly holdsOthers = true;
  readonly #source = signal<Json | undefined>(undefined);
  readonly #edited = signal(false);
  readonly #rest = new Places<Field>();
  #places: readonly Field[] | undefined;

  readonly #value: Readable<Json | undefined> = computed(() => {
    const source = this.#source.value;
    if (!this.#edited.value) return source;
    const values = this.items.map(({ value }) => value.value);
    while (values.length > 0 && values.at(-1) === undefined) values.pop();
    const made = values.map((value) => value ?? null);
    if (isArray(source) && made.length === source.length && made.every((value, i) => value === source[i])) return source;
    return made.length === 0 && source === undefined ? undefined : made;
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The fields that the schema names, in their order. */
  get places(): readonly Field[] {
    return (this.#places ??= this.form.changes.quietly(() => Array.from({ length: this.base.tuple }, (_, i) => this.#item(i))));
  }

  /** What stands past them, whether or not it may, with what was taken out and can be put back. */
  get rest(): Readable<readonly Field[]> {
    return this.#rest.all;
  }

  /** All that stands here, in its order. */
  get items(): readonly Field[] {
    return [...this.places, ...this.#rest.standing.value];
  }

  override get odd(): boolean {
    return !this.#edited.value && this.#source.value !== undefined && !isArray(this.#source.value);
  }

  override pointerOf(child: Field): string {
    return `${this.pointer}/${this.items.indexOf(child)}`;
  }

  override has(child: Field): boolean {
    return this.items.includes(child);
  }

  accept(value: Json | undefined): void {
    this.#source.value = value;
    this.#edited.value = false;
    const { tuple } = this.base;
    const given = isArray(value) ? value : [];
    this.#places?.forEach((place, i) => place.accept(given[i]));
    const old = untracked(() => this.#rest.standing.value);
    old.forEach((item, i) => item.accept(given[tuple + i]));
    this.#rest.fill(given.slice(tuple).map((_, i) => old[i] ?? this.#item(tuple + i)));
  }

  set(value: Json | undefined): void {
    this.enter(() => this.accept(value));
  }

  /** Takes out what stands past the places, and gives the way to put it back. */
  remove(item: Field): () => void {
    const change = (work: () => unknown) =>
      this.enter(() => {
        work();
        this.#edited.value = true;
      });
    change(() => this.#rest.takeOut(item));
    return () => change(() => this.#rest.putBack(item));
  }

  /** A list has no gaps: where another answer follows, one is needed. */
  override asks(key: string): boolean {
    const value = this.#value.value;
    return isArray(value) && value[Number(key)] === null && this.places[Number(key)]?.node.types?.includes('null') === false;
  }

  /** A place that is emptied leaves a gap that only the whole can tell. */
  override tells(): boolean {
    return true;
  }

  override touched(): void {
    this.#edited.value = true;
    super.touched();
  }

  #item(i: number): Field {
    const { source, roots } = this.base;
    // Of what is not allowed, and of what may be anything, the schema says nothing.
    const node = this.base.item(i) ?? new Node(source, [{ schema: {}, location: `~${roots[0]?.location ?? ''}` }]);
    const field = this.form.make(this, String(i), () => node);
    const given = this.#source.peek();
    if (isArray(given)) field.accept(given[i]);
    return field;
  }
}
