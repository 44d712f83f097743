import type { WordKey } from '../words/nl.ts';

/** A part of the builder that is shown by itself, with the tag that shows it. */
export interface View {
  readonly name: ViewName;
  readonly word: WordKey;
  readonly tag: string;
}

/** The names of the views. */
export type ViewName = 'form' | 'texts' | 'lists' | 'settings' | 'problems' | 'compare' | 'json' | 'exchange' | 'publish';

/** All views, in the order in which a person goes through them. */
export const views: readonly View[] = [
  { name: 'form', word: 'builder.view-form', tag: 'wegwijs-builder-form' },
  { name: 'texts', word: 'builder.view-texts', tag: 'wegwijs-builder-texts' },
  { name: 'lists', word: 'builder.view-lists', tag: 'wegwijs-builder-lists' },
  { name: 'settings', word: 'builder.view-settings', tag: 'wegwijs-builder-settings' },
  { name: 'problems', word: 'builder.view-problems', tag: 'wegwijs-builder-problems' },
  { name: 'compare', word: 'builder.view-compare', tag: 'wegwijs-builder-compare' },
  { name: 'json', word: 'builder.view-json', tag: 'wegwijs-builder-json' },
  { name: 'exchange', word: 'builder.view-exchange', tag: 'wegwijs-builder-exchange' },
  { name: 'publish', word: 'builder.view-publish', tag: 'wegwijs-builder-publish' },
];
