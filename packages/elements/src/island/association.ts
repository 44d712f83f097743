import type { Json } from '@wegwijs/definition';

/** What the island looks like to a page's own `<form>`: one control whose value is the document. */
export class Association {
  readonly #internals: ElementInternals;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** Adds the document to the data of the page's form at the moment it is sent, so that a keystroke never writes it out. */
  follow(form: HTMLFormElement | null, host: { readonly name: string; readonly value: Json | undefined }): () => void {
    const add = (event: FormDataEvent) => {
      if (host.name !== '' && host.value !== undefined) event.formData.append(host.name, JSON.stringify(host.value));
    };
    form?.addEventListener('formdata', add);
    return () => form?.removeEventListener('formdata', add);
  }

  /** Tells the page's form whether the document is valid. The anchor must be on the page and able to take the focus. */
  judge(message: string | undefined, anchor: HTMLElement | undefined): void {
    if (message === undefined) this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, message, anchor);
  }

  /** Whether the page's form finds this valid. */
  check(): boolean {
    return this.#internals.checkValidity();
  }

  /** States that a page's style sheet may ask for: `:state(invalid)`, `:state(sealed)`. */
  state(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }
}
