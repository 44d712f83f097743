import type { ReactiveElement } from 'lit';
import type { Finding } from '@wegwijs/definition';
import { tell } from '../island/events.ts';

/** Reads what a page hands in once for each time that it does, and tells the page what is wrong with it. */
export class HandingIn<Read extends { readonly findings: readonly Finding[] }> {
  readonly #given: () => unknown;
  readonly #read: (given: unknown) => Read;
  #known: { readonly of: unknown; readonly read: Read } | undefined;
  #told: Read | undefined;

  /**
   * @param given what the page set.
   * @param read never throws.
   */
  constructor(host: ReactiveElement, given: () => unknown, read: (given: unknown) => Read) {
    this.#given = given;
    this.#read = read;
    host.addController({
      hostUpdated: () => {
        const { now } = this;
        if (now && now !== this.#told && now.findings.length > 0) tell(host, 'wegwijs-finding', { findings: now.findings });
        this.#told = now;
      },
    });
  }

  /** What was handed in last; undefined where nothing was. */
  get now(): Read | undefined {
    const of = this.#given() ?? undefined;
    if (of === undefined) return undefined;
    if (this.#known?.of !== of) this.#known = { of, read: this.#read(of) };
    return this.#known.read;
  }
}
