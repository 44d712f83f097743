import { computed, signal, type Signal } from '@preact/signals-core';
import { equal, isObject, own, put, type Json, type JsonObject } from '@wegwijs/definition';
import { Field } from './field.ts';
import type { Readable } from './observe.ts';

/** The ways to leave a question without an answer. They are kept as data. */
export type Leaving = 'in-talk' | 'rather-not-say' | 'not-asked';

/** What is known about answers: left open, disputed, entered here, translated. One record for each field, by its id. */
export class About extends Field {
  readonly holdsOthers = true;
  readonly #source = signal<JsonObject | undefined>(undefined);
  readonly #records = new Map<string, Signal<JsonObject | undefined>>();
  readonly #made = signal(0);
  readonly #value: Readable<Json | undefined> = computed(() => {
    const source = this.#source.value;
    void this.#made.value;
    const made: Record<string, Json> = {};
    for (const [key, record] of Object.entries(source ?? {})) if (!this.#records.has(key)) put(made, key, record);
    for (const [key, { value }] of this.#records) if (value && Object.keys(value).length > 0) put(made, key, value);
    if (equal(made, source ?? {})) return source;
    return made;
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  accept(value: Json | undefined): void {
    const source = isObject(value) ? value : undefined;
    this.#source.value = source;
    for (const [key, record] of this.#records) {
      const now = own(source ?? {}, key);
      record.value = isObject(now) ? now : undefined;
    }
  }

  set(value: Json | undefined): void {
    const from = this.value.value;
    this.accept(value);
    this.changed(from);
  }

  /** What is known about a field; undefined when nothing is. */
  of(field: Field): JsonObject | undefined {
    return this.#record(keyOf(field)).value;
  }

  /** How a question was left; undefined when it was not. */
  left(field: Field): Leaving | undefined {
    return this.of(field)?.['left'] as Leaving | undefined;
  }

  /** Whether leaving the question as it was left is enough to complete (`x-declinable`). */
  settles(field: Field): boolean {
    return field.node.word('x-declinable') === true && this.left(field) === 'rather-not-say';
  }

  /** Leaves a question without an answer; undefined takes that back. An answer that stood there goes. */
  leaveOpen(field: Field, way: Leaving | undefined): void {
    if (way !== undefined && field.value.value !== undefined) field.set(undefined);
    this.note(field, { left: way });
  }

  /** A question that was left is answered after all; a fact that is entered here says so. */
  answered(field: Field): void {
    if (field.form.definition.about === undefined) return;
    const known = this.#record(keyOf(field)).peek();
    if (known?.['left'] !== undefined) this.note(field, { left: undefined });
    if (field.entersFact && known?.['source'] !== 'self') this.note(field, { source: 'self', by: this.form.role ?? 'caseManager', on: this.form.today });
  }

  /** Says that a fact is not right. Both values are kept, and the regievoerder sees it. */
  dispute(field: Field, value: Json | undefined): void {
    const disputed: Json | undefined = value === undefined ? undefined : { value, by: this.form.role ?? '', on: this.form.today };
    this.note(field, { disputed });
  }

  /** Keeps some facts about a field; undefined takes one away. */
  note(field: Field, facts: { readonly [name: string]: Json | undefined }): void {
    const key = keyOf(field);
    const record = this.#record(key);
    const made: Record<string, Json> = { ...record.peek() };
    for (const [name, fact] of Object.entries(facts)) {
      if (fact === undefined) delete made[name];
      else made[name] = fact;
    }
    const from = record.peek();
    if (equal(from ?? {}, made)) return;
    record.value = Object.keys(made).length === 0 ? undefined : made;
    this.form.noteAt(`${this.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, from, () => record.peek());
    this.touched();
  }

  #record(key: string): Signal<JsonObject | undefined> {
    let record = this.#records.get(key);
    if (!record) {
      const known = own(this.#source.peek() ?? {}, key);
      record = signal(isObject(known) ? known : undefined);
      this.#records.set(key, record);
      this.form.quietly(() => (this.#made.value = this.#made.peek() + 1));
    }
    return record;
  }
}

/** The id of a field, and of the rows it stands in. */
function keyOf(field: Field): string {
  const rows: string[] = [];
  for (let here: Field | undefined = field; here; here = here.parent) if (here.parent?.kind === 'rows') rows.unshift(here.key);
  return [field.node.id, ...rows].join('#');
}
