/** The time, and waiting. Given, so that a test need not wait. */
export interface Clock {
  now(): Date;
  /**
   * Does something later, in a task of its own.
   * @param ms how long from now, in milliseconds.
   * @returns how to leave it undone.
   */
  after(ms: number, run: () => void): () => void;
}

/** The clock of the browser. */
export const browserClock: Clock = {
  now: () => new Date(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
