import { part } from '../part.ts';
import type { WordKey } from '../words/nl.ts';

/** A part of the builder that is shown by itself, with the tag that shows it. */
export interface View {
  readonly name: ViewName;
  readonly word: WordKey;
  readonly tag: string;
  /** Has its tags registered; without it they are there from the start. */
  readonly late?: () => Promise<unknown>;
}

/** The names of the views. */
export type ViewName = 'form' | 'texts' | 'lists' | 'settings' | 'problems' | 'compare' | 'json' | 'exchange' | 'publish';

const kinds = () => part('kinds', () => import('./kinds/kinds.define.ts'));
const publish = () => part('publish', () => import('./publish/publish.define.ts'));

/** All views, in the order in which a person goes through them. */
export const views: readonly View[] = [
  { name: 'form', word: 'builder.view-form', tag: 'wegwijs-builder-form' },
  { name: 'texts', word: 'builder.view-texts', tag: 'wegwijs-builder-texts' },
  { name: 'lists', word: 'builder.view-lists', tag: 'wegwijs-builder-lists', late: kinds },
  { name: 'settings', word: 'builder.view-settings', tag: 'wegwijs-builder-settings', late: kinds },
  { name: 'problems', word: 'builder.view-problems', tag: 'wegwijs-builder-problems' },
  { name: 'compare', word: 'builder.view-compare', tag: 'wegwijs-builder-compare', late: publish },
  { name: 'json', word: 'builder.view-json', tag: 'wegwijs-builder-json', late: kinds },
  { name: 'exchange', word: 'builder.view-exchange', tag: 'wegwijs-builder-exchange', late: publish },
  { name: 'publish', word: 'builder.view-publish', tag: 'wegwijs-builder-publish', late: publish },
];
