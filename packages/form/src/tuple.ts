import { computed, signal } from '@preact/signals-core';
import { isArray, type Json, type Node } from '@wegwijs/definition';
import { Field } from './field.ts';
import type { Readable } from './observe.ts';

/** A list whose places each have their own schema (`prefixItems`). */
export class Tuple extends Field {
  readonly holdsOthers = true;
  readonly #source = signal<Json | undefined>(undefined);
  readonly #edited = signal(false);
  #places: readonly Field[] | undefined;

  readonly #value: Readable<Json | undefined> = computed(() => {
    const source = this.#source.value;
    if (!this.#edited.value) return source;
    const rest = isArray(source) ? source.slice(this.places.length) : [];
    const values = this.places.map((place) => place.value.value);
    while (rest.length === 0 && values.length > 0 && values.at(-1) === undefined) values.pop();
    const made = [...values.map((value) => value ?? null), ...rest];
    if (isArray(source) && made.length === source.length && made.every((value, i) => value === source[i])) return source;
    return made.length === 0 && source === undefined ? undefined : made;
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The fields, in their order. */
  get places(): readonly Field[] {
    return (this.#places ??= this.form.changes.quietly(() =>
      Array.from({ length: this.base.tuple }, (_, i) => {
        const node = this.base.item(i) as Node;
        const field = this.form.make(this, String(i), () => node);
        const source = this.#source.peek();
        if (isArray(source)) field.accept(source[i]);
        return field;
      }),
    ));
  }

  override get odd(): boolean {
    return !this.#edited.value && this.#source.value !== undefined && !isArray(this.#source.value);
  }

  accept(value: Json | undefined): void {
    this.#source.value = value;
    this.#edited.value = false;
    this.#places?.forEach((place, i) => place.accept(isArray(value) ? value[i] : undefined));
  }

  set(value: Json | undefined): void {
    this.enter(() => this.accept(value));
  }

  /** A place that is emptied leaves a gap that only the whole can tell. */
  override tells(): boolean {
    return true;
  }

  override touched(): void {
    this.#edited.value = true;
    super.touched();
  }
}
