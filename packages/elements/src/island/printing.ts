import type { ReactiveController } from 'lit';
import type { Island } from './island.ts';

/** Whether the page is being printed by its own print command. */
export class Printing implements ReactiveController {
  readonly #host: Island;
  on = false;

  constructor(host: Island) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = (event: Event) => {
    this.on = event.type === 'beforeprint';
    this.#host.showNow();
  };
}
