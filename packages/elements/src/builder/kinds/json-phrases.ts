import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';

/** What the editor says of its own, by its English, and the word of the builder for it. */
const phrases: readonly (readonly [english: string, word: WordKey])[] = [
  ['Completions', 'builder.kinds-json-completions'],
  ['Diagnostics', 'builder.kinds-json-diagnostics'],
  ['No diagnostics', 'builder.kinds-json-right'],
  ['current match', 'builder.kinds-json-match'],
  ['folded code', 'builder.kinds-json-folded'],
  ['unfold', 'builder.kinds-json-unfold'],
  ['Fold line', 'builder.kinds-json-fold'],
  ['Unfold line', 'builder.kinds-json-unfold'],
  ['Folded lines', 'builder.kinds-json-folded'],
  ['Unfolded lines', 'builder.kinds-json-unfolded'],
  ['to', 'builder.kinds-json-to'],
  ['close', 'builder.kinds-close'],
  ['Control character', 'builder.kinds-json-control'],
  ['Selection deleted', 'builder.kinds-json-deleted'],
];

/** The words of the editor in the language of who works here. */
export function phrasesOf(say: Desk['say']): { readonly [english: string]: string } {
  return Object.fromEntries(phrases.map(([english, word]) => [english, say(word)]));
}
