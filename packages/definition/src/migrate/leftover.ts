import type { Json } from '../json.ts';

/**
 * Why a value was not carried over.
 *
 * - `gone`: the new definition has no place for it, and records none.
 * - `rows`: its new place is in another repeating group, or in none.
 * - `occupied`: something else stands in its new place.
 * - `conversion`: the recorded conversion does not fit this value.
 * - `type`: its new place takes another type of value.
 * - `choice`: the choice is gone.
 * - `about`: what is known about an answer that was divided over others, or joined with them.
 */
export type LeftoverReason = 'gone' | 'rows' | 'occupied' | 'conversion' | 'type' | 'choice' | 'about';

/** A value that could not be carried over. */
export interface Leftover {
  /** Where it stood in what was handed in: a JSON Pointer. */
  readonly pointer: string;
  /** The field, by the id it had. */
  readonly id: string;
  readonly value: Json;
  readonly reason: LeftoverReason;
  /** Whether it is still in what is handed back. Where not, this report is all that has it. */
  readonly kept: boolean;
}
