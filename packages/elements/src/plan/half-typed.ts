import type { Draft } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';

type Typed = Draft['typed'];

/** What is half typed in a form, also while that form is not here yet. */
export class HalfTyped {
  readonly #form: () => Form | undefined;
  #waiting: Typed | undefined;

  constructor(form: () => Form | undefined) {
    this.#form = form;
  }

  get now(): Typed {
    return this.#form()?.draft().typed ?? this.#waiting ?? {};
  }

  /** Puts back what a draft brought, now or once the form is here. */
  set(typed: Typed): void {
    this.#waiting = typed;
    this.arrive();
  }

  /** The form is here. */
  arrive(): void {
    const form = this.#form();
    if (!form || !this.#waiting) return;
    form.restore({ ...form.draft(), typed: this.#waiting });
    this.#waiting = undefined;
  }
}
