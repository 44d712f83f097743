import type { WordKey } from '../../words/nl.ts';

/** How sensitive an answer is: each degree with its words, the lightest first. */
export const sensitivities: readonly (readonly [value: string, word: WordKey])[] = [
  ['ordinary', 'builder.sensitivity-ordinary'],
  ['restricted', 'builder.sensitivity-restricted'],
  ['special', 'builder.sensitivity-special'],
  ['bsn', 'builder.sensitivity-bsn'],
];
