import type { OverrideReason } from '../outcome.ts';

/** The words of sentences about a rebased layer, in one language. Holes: `{name}`, `{keyword}`, `{value}`, `{was}`, `{now}`, `{others}`, `{why}`. */
export interface RebaseWords {
  readonly sentences: { readonly [reason in OverrideReason]: string };
  /** What a part of a layer is called that is no keyword of a node: the first word of what `keyword` says. */
  readonly keywords: { readonly [keyword: string]: string };
  /** What a word of an entry of a catalogue is called. */
  readonly entry: { readonly [word: string]: string };
  /** Said for the name of what has none, as the layer itself. */
  readonly layer: string;
  /** Said before `{keyword}` of words in another language. */
  readonly translation: string;
  /** Why the new base refuses it, by the code of the refusal; and for any other. */
  readonly refusals: { readonly [code: string]: string };
  readonly refused: string;
}
