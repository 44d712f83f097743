import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { dossierContext, type Dossier } from './dossier-context.ts';

const tag = 'wegwijs-dossier';

/** The dossier around a widget, whichever of the two is defined first. */
export class AroundDossier<E extends LitElement> {
  readonly #host: E;
  #consumer: ContextConsumer<typeof dossierContext, E> | undefined;

  /** @param heed hears what the dossier gives, now and later. */
  constructor(host: E, heed?: (dossier: Dossier | undefined) => void) {
    this.#host = host;
    const options = { context: dossierContext, subscribe: true, ...(heed && { callback: heed }) };
    const ask = () => (this.#consumer = new ContextConsumer(host, options));
    // A dossier that is not defined yet would not answer.
    if (customElements.get(tag)) ask();
    else void customElements.whenDefined(tag).then(ask);
  }

  /** Undefined outside of one, and while it is not here yet. */
  get value(): Dossier | undefined {
    return this.#consumer?.value;
  }

  /** Whether the widget stands in a dossier that is not here yet: undefined, or still fetching its documents. */
  get coming(): boolean {
    return this.value === undefined && this.#host.closest(tag) !== null;
  }
}
