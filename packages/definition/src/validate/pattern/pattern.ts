import { ValidationLimit } from '../faults.ts';
import type { Limits, Matcher, RegExpFactory } from '../port.ts';
import { maximumSteps, stepsOf } from './is-safe-pattern.ts';
import { underU } from './under-u.ts';

/** A regular expression from a schema, run by the page's own RegExp only where that cannot hang the page. */
export class Pattern {
  readonly #source: string;
  readonly #limits: Limits;
  readonly #factory: RegExpFactory | undefined;
  readonly #native: Matcher;
  #other: Matcher | undefined;
  #stepsOf: ((length: number) => number) | undefined;

  /** @throws {SyntaxError} when the source is no regular expression that can be read under the flag `u` */
  constructor(source: string, limits: Limits, factory: RegExpFactory | undefined) {
    this.#source = underU(source) ?? source;
    this.#native = new RegExp(this.#source, 'u');
    this.#limits = limits;
    this.#factory = factory;
  }

  /**
   * Whether the pattern is found in the text.
   * @param spend told the steps that this may cost
   * @throws {ValidationLimit} when nothing here may run it on this text
   */
  test(text: string, spend: (steps: number) => void): boolean {
    if (text.length > this.#limits.textLength) throw new ValidationLimit('text-length');
    this.#stepsOf ??= stepsOf(this.#source, this.#limits.patternLength);
    const steps = this.#stepsOf(text.length);
    const isSafe = steps <= maximumSteps;
    const matcher = isSafe ? this.#native : (this.#other ??= this.#make());
    const cost = isSafe ? steps : text.length * (matcher.steps ?? 1);
    spend(Math.ceil(cost / 100) + 1); // a step of a RegExp is that much shorter than one of ours
    return matcher.test(text);
  }

  #make(): Matcher {
    try {
      if (this.#factory) return this.#factory(this.#source);
    } catch {
      // that engine refuses the pattern too
    }
    throw new ValidationLimit('pattern-unsafe');
  }
}
