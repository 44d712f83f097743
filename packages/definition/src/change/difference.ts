import type { Json } from '../json.ts';
import type { ItemKind } from './inventory.ts';

/** What differs, see {@link Difference}. */
export type DifferenceCode = 'added' | 'removed' | 'replaced' | 'moved' | 'renamed' | 'reordered' | 'text' | 'rule' | 'kind'
  | 'choice-added' | 'choice-removed' | 'choice-moved'; // prettier-ignore

/**
 * One thing that differs between two definitions, told by identity. Data: sentences are made by `sentences`.
 *
 * - `added`, `removed`: an item, in the parent that `in` names.
 * - `replaced`: it has another id now, as the history records; `from` and `to` are ids.
 * - `moved`: it stands in another parent; `from` and `to` are ids.
 * - `renamed`: its name in documents is another; `from` and `to` are names, with `/` between steps.
 * - `reordered`: it stands after another than before; `from` and `to` are the ids of what it stands after, absent for the first.
 * - `text`: words of `keyword` in `language` (of the choice `value`).
 * - `rule`: any other `keyword`.
 * - `kind`: another kind of field shows it.
 * - `choice-…`: the choice `value`; for a move `from` and `to` are what it stands after.
 */
export interface Difference {
  readonly code: DifferenceCode;
  /** The item in the later definition; where it is gone, in the earlier one. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly in?: string;
  readonly keyword?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The choice. */
  readonly value?: Json;
  readonly from?: Json;
  readonly to?: Json;
}

/** What is known of a difference, some of it perhaps undefined. */
type Said = { readonly [name in keyof Difference]?: Difference[name] | undefined } & Pick<Difference, 'code' | 'id' | 'kind'>;

/** A difference without the members that are undefined. */
export function difference(said: Said): Difference {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as unknown as Difference;
}
