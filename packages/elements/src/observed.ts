import type { ReactiveController, ReactiveControllerHost, TemplateResult, nothing } from 'lit';
import { observe } from '@wegwijs/form';

/** What a template may be. */
export type Rendered = TemplateResult | string | typeof nothing;

/** The bridge between Lit and a form: renders while observing, and asks its host to update when something it read changes. */
export class Observed implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Renders, and follows all that was read. To be called in `render()`. */
  render<T>(template: () => T): T {
    this.#stop?.();
    const { value, stop } = observe(template, () => {
      this.hostDisconnected();
      this.#host.requestUpdate();
    });
    this.#stop = stop;
    return value;
  }

  hostConnected(): void {
    // What changed while the host was out of the page was not followed.
    if (!this.#stop) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
