import type { ReactiveControllerHost } from 'lit';

/** What is told to who cannot see it. */
export class Announcer {
  words = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  tell(text: string): void {
    // The same words twice are heard twice.
    this.words = this.words === text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }
}
