import { changesBetween } from '../changes-between.ts';
import type { Definition } from '../definition.ts';
import { equal, type Json } from '../json.ts';
import type { Amendment, Change, StoredRecord } from '../store.ts';
import { lifeOf } from './life.ts';
import { once } from './once.ts';
import { pointerOf, valueOf } from './places.ts';
import type { SealRefusal } from './seal-refusal.ts';

/** Why a settled document is put right, by whom and on which day, `YYYY-MM-DD`. */
export type Correcting = Omit<Amendment, 'of'>;

/** A typing error put right. Kept as an amendment: the record that was wrong stays readable as the revision that it names. */
export interface Correction {
  readonly changes: readonly Change[];
  readonly amendment: Amendment;
  /** What no correction can change: the state, and what keeps its first value. With one of these it is not to be kept. */
  readonly refusals: readonly SealRefusal[];
}

/**
 * Puts right a typing error in a settled document. What was agreed anew is a new version instead.
 * @param record the record that is wrong. @param after its document put right.
 */
export function correct(
  definition: Definition,
  record: StoredRecord,
  after: Json | undefined,
  { reason, author, date }: Correcting,
): Correction {
  const { document, revision } = record;
  const field = lifeOf(definition)?.field;
  const refusals: SealRefusal[] = once(definition, document, after);
  if (reason.trim() === '') refusals.push({ code: 'reason', pointer: '', id: definition.root.id });
  if (field !== undefined && !equal(valueOf(definition, document, field), valueOf(definition, after, field)))
    refusals.push({ code: 'sealed', pointer: pointerOf(definition, field) ?? '', id: field });
  return { changes: changesBetween(document, after), amendment: { of: revision, reason, author, date }, refusals };
}
