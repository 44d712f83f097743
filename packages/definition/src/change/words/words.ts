import type { DifferenceCode } from '../difference.ts';
import type { ItemKind } from '../inventory.ts';
import type { Level, ReasonCode } from '../reason.ts';

/** The words of sentences about change, in one language. Holes: `{name}`, `{kind}`, `{in}`, `{keyword}`, `{language}`, `{choice}`, `{from}`, `{to}`. */
export interface ChangeWords {
  /** BCP 47. */
  readonly language: string;
  /** A keyword's words in another language than the definition's own. */
  readonly translated: string;
  readonly sentences: {
    readonly [code in Exclude<DifferenceCode, 'added' | 'removed' | 'reordered' | 'text' | 'rule' | 'choice-moved'>]: string;
  } & { readonly [code in Form]: string };
  readonly kinds: { readonly [kind in ItemKind]: string };
  /** What a keyword is called; one that is not here is called by itself. */
  readonly keywords: { readonly [keyword: string]: string };
  readonly values: { readonly true: string; readonly false: string; readonly other: string; readonly untitled: string };
  readonly reasons: { readonly [code in ReasonCode]: string };
  readonly levels: { readonly [level in Level]: string };
  /** Said of what `migrate` carries over, and of what it does not. */
  readonly carried: string;
}

/** Sentences that differ with what is known. */
type Form =
  | 'added'
  | 'added-in'
  | 'removed'
  | 'removed-in'
  | 'reordered'
  | 'reordered-first'
  | 'choice-moved'
  | 'choice-moved-first'
  | 'text'
  | 'text-new'
  | 'text-gone'
  | 'text-choice'
  | 'rule'
  | 'rule-new'
  | 'rule-gone'
  | 'rule-other';
