import type { BuilderProblem } from '@wegwijs/builder';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from './desk.ts';
import { watchOf, type ProblemsWatch } from './problems-watch.ts';

/** What shows problems: it has a desk, perhaps later. */
type Host = ReactiveControllerHost & { readonly desk: Desk | undefined };

/** Follows what is not as it should be for an element, while that is on the page. */
export class QuietProblems implements ReactiveController {
  readonly #host: Host;
  #watch: ProblemsWatch | undefined;
  #stop: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** See `ProblemsWatch`. */
  get found(): readonly BuilderProblem[] | undefined {
    return this.#watch?.found;
  }

  /** See `ProblemsWatch`. */
  get looking(): boolean {
    return this.#watch?.looking ?? true;
  }

  /** Looks now. */
  look(): void {
    this.#watch?.look();
  }

  hostConnected(): void {
    // Shown again: it may have changed meanwhile.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { desk } = this.#host;
    const watch = desk && watchOf(desk);
    if (watch === this.#watch && this.#stop) return;
    this.#stop?.();
    this.#watch = watch;
    this.#stop = watch?.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
