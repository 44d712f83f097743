import { computed, signal } from '@preact/signals-core';
import { isArray, type Json, type Node } from '@wegwijs/definition';
import { Field } from './field.ts';
import type { Readable } from './observe.ts';

/** A list whose places each have their own schema (`prefixItems`). */
export class Tuple extends Field {
  readonly holdsOthers = true;
  #source: Json | undefined;
  readonly #edited = signal(false);
  #places: readonly Field[] | undefined;

  readonly #value: Readable<Json | undefined> = computed(() => {
    if (!this.#edited.value) return this.#source;
    const values = this.places.map((place) => place.value.value);
    while (values.length > 0 && values.at(-1) === undefined) values.pop();
    const rest = isArray(this.#source) ? this.#source.slice(this.places.length) : [];
    return values.length + rest.length === 0 && this.#source === undefined ? undefined : [...values.map((value) => value ?? null), ...rest];
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The fields, in their order. */
  get places(): readonly Field[] {
    return (this.#places ??= Array.from({ length: this.node.tuple }, (_, i) => {
      const node = this.node.item(i) as Node;
      const field = this.form.make(this, String(i), () => node);
      if (isArray(this.#source)) field.accept(this.#source[i]);
      return field;
    }));
  }

  accept(value: Json | undefined): void {
    this.#source = value;
    this.#places?.forEach((place, i) => place.accept(isArray(value) ? value[i] : undefined));
    this.#edited.value = !this.#edited.peek();
    this.#edited.value = false;
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
}
