import type { Saying } from '../words/sentence.ts';

/** A person's mistake in what was typed or handed in: one line for them, and exit code 2. */
export class WrongUse extends Error {
  readonly said: Saying;
  /** What to try next, when that can be said. */
  readonly hint: Saying | undefined;

  /** The message is English, for who uses this as a library. */
  constructor(said: Saying, hint?: Saying) {
    super(said('en'));
    this.name = 'WrongUse';
    this.said = said;
    this.hint = hint;
  }
}
