import type { Reopened } from './opening.ts';

/** What there is to tell about the work on a form, until somebody has dealt with it. */
export class WorkNews {
  /** That kept work stands there again. */
  reopened: Reopened | undefined;
  /** Whether keeping it was tried again in vain. */
  isTriedAgain = false;
  /** Whether somebody wants to hear of the new version above another time. */
  isPutOff = false;
  readonly #changed: () => void;

  constructor(reopened: Reopened | undefined, changed: () => void) {
    this.reopened = reopened;
    this.#changed = changed;
  }

  /** Takes away what was said of finding it again. */
  dismiss(): void {
    this.reopened = undefined;
    this.#changed();
  }

  /** Has the new version above told another time. */
  putOff(): void {
    this.isPutOff = true;
    this.#changed();
  }

  /** It was tried again. */
  tried(isKept: boolean): void {
    this.isTriedAgain = !isKept;
    this.#changed();
  }

  /** Who worked on it until now knows that it is there: that is not told, but where it could not go on. */
  goOn({ reopened }: WorkNews): void {
    if (!reopened && !this.reopened?.stopped) this.reopened = undefined;
  }
}
