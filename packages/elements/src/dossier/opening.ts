import type { Clock } from './clock.ts';

/** How long between tries, in milliseconds. */
const first = 2_000;
const last = 60_000;

/** Opens a dossier, and tries again until that goes well. */
export class Opening {
  readonly #load: () => Promise<void>;
  readonly #clock: Clock;
  readonly #changed: () => void;
  #cancel: (() => void) | undefined;
  #failures = 0;
  #closed = false;
  phase: 'loading' | 'failed' | 'ready' = 'loading';

  /** @param changed called when it went well, and when it did not. */
  constructor(load: () => Promise<void>, clock: Clock, changed: () => void) {
    this.#load = load;
    this.#clock = clock;
    this.#changed = changed;
  }

  /** Tries now. */
  async try(): Promise<void> {
    this.#cancel?.();
    try {
      await this.#load();
      this.phase = 'ready';
    } catch {
      this.phase = 'failed';
      if (!this.#closed) this.#cancel = this.#clock.after(Math.min(last, first * 2 ** this.#failures++), () => void this.try());
    }
    if (!this.#closed) this.#changed();
  }

  /** It is no longer wanted. */
  close(): void {
    this.#closed = true;
    this.#cancel?.();
  }
}
