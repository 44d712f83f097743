/** Runs work under one name one at a time, in the order in which it was asked. */
export class OneByOne {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(name) ?? Promise.resolve()).then(work, work);
    this.#last.set(name, mine);
    const done = () => {
      if (this.#last.get(name) === mine) this.#last.delete(name);
    };
    mine.then(done, done);
    return mine;
  }
}
