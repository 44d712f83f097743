import type { Untitled } from '../../change/titles.ts';
import type { LeftoverReason } from '../leftover.ts';

/** The words of sentences about what a migration could not carry over, in one language. Hole: `{name}`. */
export interface MigrateWords extends Untitled {
  readonly sentences: { readonly [reason in LeftoverReason]: string };
  /** Said after it: that the answer is still in the document, or that only the report has it. */
  readonly kept: string;
  readonly lost: string;
}
