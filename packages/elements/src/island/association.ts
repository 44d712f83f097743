import type { Json } from '@wegwijs/definition';

/** What is added to the data of a page's own form. */
export interface Added extends HTMLElement {
  readonly name: string;
  readonly value: Json | undefined;
}

/** The form of the page in which an island stands: gets the document when it is sent, so that a keystroke never writes it out. */
export class Association {
  readonly #host: Added;
  #form: HTMLFormElement | null = null;

  constructor(host: Added) {
    this.#host = host;
  }

  /** The island comes to stand in another form, or in none. */
  join(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#onData);
    this.#form = form;
    form?.addEventListener('formdata', this.#onData);
  }

  readonly #onData = ({ formData }: FormDataEvent) => {
    const { name, value } = this.#host;
    // As with every control: without a name, or switched off, it does not count.
    if (name !== '' && value !== undefined && !this.#host.matches(':disabled')) formData.append(name, JSON.stringify(value));
  };
}
