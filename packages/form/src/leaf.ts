import { batch, computed, signal } from '@preact/signals-core';
import { equal, type Json, type Problem } from '@wegwijs/definition';
import { Field } from './field.ts';
import { typing } from './kinds/parse.ts';
import type { Readable } from './observe.ts';

/** A field with a value of its own: a text, a number, a choice, several choices. */
export class Leaf extends Field {
  readonly holdsOthers = false;
  readonly #value = signal<Json | undefined>(undefined);
  /** The text as it was typed, until the field is left; and why it could not be read as a value. Nothing typed is ever lost. */
  readonly #typed = signal<{ text: string; code?: string } | undefined>(undefined);
  #text: Readable<string> | undefined;

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** What stands in the control. */
  get text(): string {
    return (this.#text ??= computed(() => this.#typed.value?.text ?? typing(this.kind).write(this.#value.value))).value;
  }

  /** Text that could not be read as a value; undefined when there is none. */
  get unread(): string | undefined {
    const typed = this.#typed.value;
    return typed?.code === undefined ? undefined : typed.text;
  }

  accept(value: Json | undefined): void {
    // What is being typed stays when other parts of the document are replaced.
    if (!equal(this.#value.peek(), value)) this.#keep(undefined);
    this.#value.value = value;
  }

  set(value: Json | undefined): void {
    batch(() => {
      this.#keep(undefined);
      this.#put(value);
    });
  }

  /** Enters text as a person types it. What cannot be read yet is kept as typed and says why. */
  type(text: string): void {
    batch(() => {
      const parsed = typing(this.kind).parse(text, this.node);
      this.#keep('code' in parsed ? { text, code: parsed.code } : { text });
      this.#put('code' in parsed ? undefined : parsed.value);
    });
  }

  /** What could be read is from now on shown as it is kept. */
  override leave(): void {
    super.leave();
    if (this.#typed.peek()?.code === undefined) this.#typed.value = undefined;
  }

  protected override ownProblems(): readonly Problem[] {
    const code = this.#typed.value?.code;
    return code !== undefined ? [{ code, pointer: this.pointer, weight: 'wrong', params: {} }] : super.ownProblems();
  }

  #put(value: Json | undefined): void {
    if (equal(this.#value.peek(), value)) {
      this.begun();
      return this.form.changes.stir();
    }
    this.enter(() => (this.#value.value = value));
  }

  #keep(typed: { text: string; code?: string } | undefined): void {
    if (typed?.code === undefined) this.form.underWay.unread.delete(this);
    else this.form.underWay.unread.add(this);
    this.#typed.value = typed;
  }
}
