import type { RefusalCode } from '../refusal.ts';

/**
 * The words of sentences about what is refused, in one language. Holes: `{name}` (what it is about, by its title), `{keyword}`,
 * `{by}`, `{layer}`, `{basis}`, `{owner}`, `{language}`, `{value}`.
 */
export interface RefusalWords {
  /** BCP 47. */
  readonly language: string;
  readonly sentences: { readonly [code in RefusalCode]: string };
  /** Said of a lock that leaves room: what may only become stricter. */
  readonly tightened: string;
  /** Put in where something goes by way of others. Hole: `{names}`. */
  readonly by: string;
  /** Said after a sentence about a lock: who holds it and on what it rests. */
  readonly held: string;
  readonly rests: string;
  /** What is wrong by the rules, by the keyword of the rule; `other` for all else. */
  readonly invalid: { readonly [keyword: string]: string };
  /** What has no name of its own. */
  readonly whole: string;
}
