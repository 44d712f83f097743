import { batch, computed, signal, untracked, type Signal } from '@preact/signals-core';
import {
  equal,
  fromEntries,
  isObject,
  memberOf,
  own,
  pointer,
  put,
  type Json,
  type JsonObject,
  type Problem,
} from '@wegwijs/definition';
import { Field } from './field.ts';
import { follow, type Readable } from './observe.ts';
import { judge } from './problems.ts';

/** The ways to leave a question without an answer. They are kept as data. */
export type Leaving = 'in-talk' | 'rather-not-say' | 'not-asked';

/** What is known about answers: left open, disputed, entered here, translated. One record for each field, by its id. */
export class About extends Field {
  readonly holdsOthers = true;
  /** What was handed in, object or not: kept, and given back until something is noted. */
  readonly #handed = signal<Json | undefined>(undefined);
  readonly #records = new Map<string, Signal<Json | undefined>>();
  readonly #made = signal(0);
  readonly #value: Readable<Json | undefined> = computed(() => {
    const handed = this.#handed.value;
    const given = isObject(handed) ? handed : {};
    follow(this.#made);
    const made: Record<string, Json> = {};
    for (const key of new Set([...Object.keys(given), ...this.#records.keys()])) {
      const record = this.#records.get(key);
      const value = record ? record.value : own(given, key);
      if (value !== undefined) put(made, key, value);
    }
    return equal(made, given) ? handed : made;
  });

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  override get odd(): boolean {
    return this.value.value !== undefined && !isObject(this.value.value);
  }

  accept(value: Json | undefined): void {
    this.#handed.value = value;
    for (const [key, record] of this.#records) record.value = memberOf(value, key);
  }

  set(value: Json | undefined): void {
    this.enter(() => this.accept(value));
  }

  /** What is known about a field; undefined when nothing is. */
  of(field: Field): JsonObject | undefined {
    const record = this.#record(keyOf(field)).value;
    return isObject(record) ? record : undefined;
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
    batch(() => {
      // What was half typed goes too: the person says that there is no answer.
      if (way !== undefined) field.set(undefined);
      this.note(field, { left: way });
    });
  }

  /** A question that was left is answered after all; a fact that is entered here says so. */
  answered(field: Field): void {
    if (field.form.definition.about === undefined) return;
    const known = this.#peek(keyOf(field));
    const record = isObject(known) ? known : {};
    if (own(record, 'left') !== undefined) this.note(field, { left: undefined });
    if (field.entersFact && own(record, 'source') !== 'self')
      this.note(field, { source: 'self', by: this.form.role ?? 'caseManager', on: this.form.today });
  }

  /** A row is taken out: what is known about all that stands in it goes too. Gives the way to tell it again. */
  release(row: Field): () => void {
    const { definition } = this.form;
    const list = row.parent?.kind === 'rows' ? definition.path(row.parent.node.id) : undefined;
    const [, ...keys] = keyOf(row).split('#');
    const within = (name: string) => {
      const [id = '', ...rows] = name.split('#');
      const path = definition.path(id);
      return keys.every((key, i) => rows[i] === key) && list?.every((step, i) => path?.[i] === step) === true;
    };
    const value = untracked(() => this.value.value);
    const known = Object.entries(isObject(value) ? value : {}).filter(([name]) => within(name));
    for (const [name] of known) this.#put(name, undefined);
    return () => known.forEach(([name, record]) => this.#put(name, record));
  }

  /** Says that a fact is not right. Both values are kept, and the regievoerder sees it. */
  dispute(field: Field, value: Json | undefined): void {
    const disputed: Json | undefined =
      value === undefined ? undefined : { value, by: this.form.role ?? 'caseManager', on: this.form.today };
    this.note(field, { disputed });
  }

  /** Keeps some facts about a field; undefined takes one away. */
  note(field: Field, facts: { readonly [name: string]: Json | undefined }): void {
    const key = keyOf(field);
    const from = this.#peek(key);
    const both = { ...(isObject(from) ? from : {}), ...facts };
    const made = fromEntries(Object.entries(both).filter((entry): entry is [string, Json] => entry[1] !== undefined));
    if (!equal(from ?? {}, made)) this.#put(key, Object.keys(made).length === 0 ? undefined : made);
  }

  protected override ownProblems(): readonly Problem[] {
    return judge(this, false);
  }

  #put(key: string, to: Json | undefined): void {
    const record = this.#record(key);
    const kept = this.form.definition.about !== undefined;
    batch(() => {
      if (this.odd) this.form.changes.note(this);
      else if (kept) this.form.changes.noteAt(`${this.pointer}${pointer(key)}`, record.peek(), () => record.peek());
      record.value = to;
      if (kept) this.touched();
    });
  }

  /** What is known now, without being told when that changes. */
  #peek(key: string): Json | undefined {
    const handed = this.#handed.peek();
    return this.#records.has(key) ? this.#records.get(key)?.peek() : memberOf(handed, key);
  }

  #record(key: string): Signal<Json | undefined> {
    let record = this.#records.get(key);
    if (!record) {
      record = signal(this.#peek(key));
      this.#records.set(key, record);
      this.form.changes.quietly(() => this.#made.value++);
    }
    return record;
  }
}

/** The id of a field, and of the rows it stands in. */
function keyOf(field: Field): string {
  let rows = '';
  for (let here: Field | undefined = field; here; here = here.parent)
    if (here.parent?.kind === 'rows') rows = `#${here.key}${rows}`;
  return field.node.id + rows;
}
