import type { Sighted } from '../access.ts';

/** A change that a role asked for and may not make. It never carries a value. */
export interface AccessRefusal {
  /**
   * - `unseen`: the role does not see what it would change.
   * - `view`: the role only sees it. `propose`: the role may propose it, beside the value.
   * - `fact`: a source supplied it; who enters something else must note that (`about`: `source` is `self`).
   * - `read-only`: nobody enters it.
   * - `shape`: what came is not of the shape that the definition says.
   * - `rows`: rows have no ids to be told apart by. `row`: the row holds what the role may not take out. `order`: rows were moved.
   * - `by`: something would be noted in the name of another.
   * - `own`: the role sees or edits its own rows alone, and this one would be another's, or has the id of another's.
   */
  readonly code: 'unseen' | 'view' | 'propose' | 'fact' | 'read-only' | 'shape' | 'rows' | 'row' | 'order' | 'by' | 'own';
  /** Where: a JSON Pointer into what the role handed in; for a row that it took out, into what it saw. */
  readonly pointer: string;
  /** The `x-id` of the place, or its location in a foreign schema. */
  readonly id: string;
  /** What the role may do there: the reason. */
  readonly right: Exclude<Sighted, undefined>;
}
