import type { Desk } from '../desk.ts';
import type { ClausePath, DraftClause, DraftSentence } from './condition-draft.ts';
import type { Subject } from './subjects.ts';

/** What draws a condition and takes what is done to it. */
export interface ConditionEditor {
  readonly desk: Desk;
  /** Unique on the page; ids begin with it. */
  readonly name: string;
  /** What was typed and is no question, by the place of its part. */
  readonly wrong: ReadonlyMap<string, string>;
  subjects(list?: string): readonly Subject[];
  change(path: ClausePath, to: DraftClause | undefined): void;
  join(path: ClausePath, join: Pick<DraftSentence, 'join' | 'not'>): void;
  add(path: ClausePath, clause: DraftClause): void;
  miss(path: ClausePath, text: string): void;
}
