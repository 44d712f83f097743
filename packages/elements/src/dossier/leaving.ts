import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hears when it is time to keep what is there at once: the page is left or hidden, the element goes, the network is back. */
export class Leaving implements ReactiveController {
  readonly #keep: () => void;

  /** @param keep keeps at once. */
  constructor(host: ReactiveControllerHost, keep: () => void) {
    this.#keep = keep;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.#keep);
    addEventListener('online', this.#keep);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.#keep);
    removeEventListener('online', this.#keep);
    this.#keep();
  }

  readonly #onHide = () => {
    if (document.visibilityState === 'hidden') this.#keep();
  };
}
