import type { DraftClaim } from '@wegwijs/definition';

/**
 * A way to hold the one place of a subject. Resolves with how to let go, or with undefined where another holds it and it is
 * not to be taken (`steal`). `ended` is called once per hold, when it is over for whatever reason, and never without one.
 */
export type Acquire = (steal: boolean, ended: () => void) => Promise<(() => void) | undefined>;

/** A {@link DraftClaim} over any way to hold a place. */
export class Claim implements DraftClaim {
  readonly #acquire: Acquire;
  #turn = new Turn();
  #letGo: (() => void) | undefined;
  #taking: Promise<void> | undefined;
  #given = false;

  private constructor(acquire: Acquire) {
    this.#acquire = acquire;
  }

  /** A claim that writes if nobody else does. */
  static async of(acquire: Acquire): Promise<Claim> {
    const claim = new Claim(acquire);
    await claim.#take(false);
    return claim;
  }

  get writable(): boolean {
    return this.#letGo !== undefined;
  }

  /** Whether its owner gave it up, so that it says nothing any more about who may write. */
  get given(): boolean {
    return this.#given;
  }

  get released(): Promise<void> {
    return this.#turn.over;
  }

  takeOver(): Promise<void> {
    if (this.writable) return Promise.resolve();
    // One at a time, or a second call would take the place from the first.
    this.#taking ??= this.#take(true).finally(() => (this.#taking = undefined));
    return this.#taking;
  }

  release(): void {
    this.#given = true;
    // The place may be free a moment later; a turn that begins before that is another one.
    this.#turn.spent = true;
    if (this.#letGo) this.#letGo();
    else this.#turn.end();
    this.#letGo = undefined;
  }

  async #take(steal: boolean): Promise<void> {
    if (this.#turn.spent) this.#turn = new Turn();
    this.#given = false;
    const turn = this.#turn;
    const letGo = await this.#acquire(steal, () => {
      if (turn === this.#turn) this.#letGo = undefined;
      turn.end();
    });
    // Taken by another, or released, before it had well begun.
    if (turn.spent) letGo?.();
    else this.#letGo = letGo;
  }
}

/** One time of being the writer. */
class Turn {
  spent = false;
  #resolve: () => void = () => undefined;
  readonly over = new Promise<void>((resolve) => (this.#resolve = resolve));

  end(): void {
    this.spent = true;
    this.#resolve();
  }
}
