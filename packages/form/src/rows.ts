import { computed, signal } from '@preact/signals-core';
import { isArray, isObject, own, type Json, type Node } from '@wegwijs/definition';
import { Field } from './field.ts';
import type { Readable } from './observe.ts';

/** A list: rows that are added, removed and moved. A row keeps its key wherever it stands. */
export class Rows extends Field {
  readonly holdsOthers = true;
  #source: Json | undefined;
  readonly #edited = signal(false);
  readonly #rows = signal<readonly Field[]>([]);

  readonly #value: Readable<Json | undefined> = computed(() => {
    const rows = this.#rows.value;
    if (!this.#edited.value) return this.#source;
    const values = rows.map((row) => row.value.value).filter((value) => value !== undefined);
    const source = this.#source;
    if (isArray(source) && source.length === values.length && source.every((item, i) => item === values[i])) return source;
    return values.length === 0 && source === undefined ? undefined : values;
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The rows in their order. */
  get rows(): Readable<readonly Field[]> {
    return this.#rows;
  }

  /** Whether one more row is allowed. */
  get full(): boolean {
    return this.#rows.value.length >= (this.node.limit('maxItems', 'least') ?? Infinity);
  }

  override pointerOf(child: Field): string {
    const rows = this.#rows.peek();
    const before = rows.slice(0, rows.indexOf(child)).filter((row) => row.value.value !== undefined);
    return `${this.pointer}/${before.length}`;
  }

  accept(value: Json | undefined): void {
    if (this.#source === value && !this.#edited.peek()) return;
    this.#source = value;
    const old = new Map(this.#rows.peek().map((row) => [row.key, row]));
    this.#rows.value = (isArray(value) ? value : []).map((item) => {
      const id = isObject(item) ? own(item, 'id') : undefined;
      const known = typeof id === 'string' ? old.get(id) : undefined;
      if (known) old.delete(known.key);
      const row = known ?? this.#row(typeof id === 'string' && !old.has(id) ? id : this.form.nextName());
      row.accept(item);
      return row;
    });
    this.#edited.value = false;
  }

  set(value: Json | undefined): void {
    const from = this.value.value;
    this.accept(value);
    this.changed(from);
  }

  /** Adds a row at the end, with a new id where the definition keeps one; gives the row. */
  add(): Field {
    const item = this.node.item(this.#rows.peek().length);
    const kept = item?.property('id')?.word('readOnly') === true;
    const id = kept ? this.form.newId() : this.form.nextName();
    const row = this.#row(id);
    if (kept) row.accept({ id });
    this.#put([...this.#rows.peek(), row]);
    return row;
  }

  /** Takes a row out with all it holds, and gives the way to put it back where it was. */
  remove(row: Field): () => void {
    const at = this.#rows.peek().indexOf(row);
    this.#put(this.#rows.peek().filter((one) => one !== row));
    return () => {
      const now = this.#rows.peek();
      if (!now.includes(row)) this.#put([...now.slice(0, at), row, ...now.slice(at)]);
    };
  }

  /** Moves a row by some places. */
  move(row: Field, by: number): void {
    const rows = this.#rows.peek().filter((one) => one !== row);
    const to = Math.max(0, Math.min(rows.length, this.#rows.peek().indexOf(row) + by));
    this.#put([...rows.slice(0, to), row, ...rows.slice(to)]);
  }

  override touched(): void {
    if (!this.#edited.peek()) this.#edited.value = true;
    super.touched();
  }

  #put(rows: readonly Field[]): void {
    const from = this.value.value;
    this.#rows.value = rows;
    this.touched();
    this.changed(from);
  }

  #row(key: string): Field {
    const node: Node = this.node.item(Infinity) ?? this.node;
    return this.form.make(this, key, () => node);
  }
}
