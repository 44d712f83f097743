/** A person's mistake in what was typed or handed in: one line for them, and exit code 2. */
export class WrongUse extends Error {
  /** What to try next, when that can be said. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'WrongUse';
    this.hint = hint;
  }
}
