import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that renders without waiting, since a print command does not wait either. */
export interface PrintingHost extends ReactiveControllerHost {
  showNow(): void;
}

/** Whether the page is being printed by its own print command. */
export class Printing implements ReactiveController {
  readonly #host: PrintingHost;
  on = false;

  constructor(host: PrintingHost) {
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
