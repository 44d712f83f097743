import type { DraftClaim, WorkKeeper } from '@wegwijs/definition';

/** What happens at the work that concerns this tab. */
export interface TabTold {
  /** Has the next step told, as long as this tab works. Gives the way to stop that. */
  readonly steps: (told: () => void) => () => void;
  readonly stepped: () => void;
  /** Another tab kept something, or works on it now. */
  readonly changed: () => void;
  /** Resolves when all is kept; false when something could not be, so that it stays here. */
  readonly kept: () => Promise<boolean>;
}

/** This tab at the work on a form: one tab works at a time, another reads along. */
export class WorkTab {
  /** Whether another tab works on it. */
  isElsewhere: boolean;
  #claim: DraftClaim | undefined;
  #stops: (() => void)[] = [];

  constructor(claim: DraftClaim | undefined) {
    this.#claim = claim;
    this.isElsewhere = claim?.writable === false;
  }

  /** Makes this tab the one that works. */
  async takeOver(): Promise<void> {
    await this.#claim?.takeOver();
    this.isElsewhere = this.#claim?.writable === false;
  }

  get claim(): DraftClaim | undefined {
    return this.#claim;
  }

  /** Follows what happens, until {@link stop}. */
  follow(keeper: WorkKeeper, key: string, { steps, stepped, changed, kept }: TabTold): void {
    if (this.#stops.length > 0) return;
    let isOpen = true;
    this.#stops = [() => (isOpen = false), this.isElsewhere ? keeper.follow(key, changed) : steps(stepped)];
    if (!this.isElsewhere)
      void this.#claim?.released.then(async () => {
        if ((await kept()) && isOpen) changed();
      });
  }

  /** Follows no longer. The claim stays. */
  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Gives the claim to who goes on in this tab. */
  takes(claim: DraftClaim | undefined): void {
    this.#claim = claim;
  }

  /** Lets another tab have it. */
  release(): void {
    this.#claim?.release();
    this.#claim = undefined;
  }
}
