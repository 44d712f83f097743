import { computed } from '@preact/signals-core';
import { isArray, pointer, type Json, type Kind, type Node } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { kindAt } from './kind-at.ts';
import type { Readable } from './observe.ts';

/** One place in the document, governed by the part of the schema that applies to it. */
export abstract class Place {
  readonly form: Form;
  readonly parent: Field | undefined;
  /** The name of the property; in a repeating group the key of the row, which stays when rows move. */
  readonly key: string;
  readonly kind: Kind;
  /** How many fields it stands in. */
  readonly depth: number;
  /** Unique in the form, and fit for an `id` attribute. */
  readonly name: string;
  /** The value; undefined when there is none. */
  abstract readonly value: Readable<Json | undefined>;
  /** Whether other fields lie inside this one. */
  abstract readonly holdsOthers: boolean;

  /** The place in the schema as it was when the field was made: what a value is put together by, since branches wait for that. */
  readonly base: Node;

  readonly #node: () => Node;
  #present: Readable<boolean> | undefined;

  constructor(form: Form, parent: Field | undefined, key: string, node: () => Node) {
    this.form = form;
    this.parent = parent;
    this.key = key;
    this.#node = node;
    this.depth = parent ? parent.depth + 1 : 0;
    this.base = node();
    this.kind = kindAt(parent, this.base);
    if (this.base.unsure) form.guesses = true;
    this.name = form.nextName();
  }

  /** The place in the schema. It may change while branches (`if/then`) come and go. */
  get node(): Node {
    return this.#node();
  }

  /** A JSON Pointer into the document, as it is now. */
  get pointer(): string {
    return this.parent ? this.parent.pointerOf(this) : '';
  }

  /** The pointer of a field inside this one. */
  pointerOf(child: Place): string {
    return this.pointer + pointer(child.key);
  }

  /** Takes a value from outside: a document, a draft. It counts as handed in, not as entered. */
  abstract accept(value: Json | undefined): void;

  /** Enters a value, as a person does. */
  abstract set(value: Json | undefined): void;

  /** Whether there is a value. Who reads this hears of it only when that changes, not on every keystroke. */
  get present(): Readable<boolean> {
    return (this.#present ??= computed(() => this.hasValue()));
  }

  /** Whether what was handed in is nothing that this kind of field can show: kept, and given back until something is entered. */
  get odd(): boolean {
    return false;
  }

  /** Whether the field still stands in the form: its row was not taken out, its shape is the chosen one. */
  get attached(): boolean {
    return this.parent === undefined || (this.parent.attached && this.parent.has(this));
  }

  /** Whether a field stands inside this one now. */
  has(_child: Place): boolean {
    return true;
  }

  /**
   * Whether a change of a field inside is told as a change of this one, because what stands there comes and goes with it.
   * @param place what would tell it otherwise: the field inside itself, or one in it.
   */
  tells(_inside: Field, _place: Field): boolean {
    return this.odd;
  }

  /** Whether a child by this name is required by this object's schema as it applies now. */
  asks(key: string): boolean {
    return this.node.requires(key);
  }

  /** See {@link present}. */
  protected hasValue(): boolean {
    return this.value.value !== undefined;
  }

  /** Whether nothing stands here that counts as an answer. */
  get empty(): boolean {
    const value = this.value.value;
    return value === undefined || (isArray(value) && value.length === 0 && (this.node.types?.includes('array') ?? true));
  }
}
