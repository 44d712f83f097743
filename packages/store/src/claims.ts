import { StoreProblem } from './store-problem.ts';
import type { Claim } from './claim.ts';

/** The claims that one store gave out, so that a tab which lost its claim cannot write over the tab that has it. */
export class Claims {
  readonly #claims: { readonly subject: string; readonly claim: Claim }[] = [];

  add(subject: string, claim: Claim): void {
    this.#claims.push({ subject, claim });
  }

  /** Throws `blocked` where there are claims on the subject and none of them is writable. A claim that was given up counts for nothing. */
  assertWritable(subject: string): void {
    const claims = this.#claims.filter((one) => one.subject === subject && !one.claim.given);
    if (claims.length > 0 && !claims.some(({ claim }) => claim.writable)) throw new StoreProblem('blocked');
  }
}
