import { narrower } from '../access.ts';
import { changesBetween } from '../changes-between.ts';
import type { Definition } from '../definition.ts';
import { equal, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import type { Amendment, Change, StoredRecord } from '../store.ts';
import { lifeOf } from './life.ts';
import { once } from './once.ts';
import { pointerOf, valueOf } from './places.ts';
import type { SealRefusal } from './seal-refusal.ts';

/** Why a settled document is put right, by whom and on which day, `YYYY-MM-DD`. */
export interface Correcting extends Omit<Amendment, 'of'> {
  /** In which role; without one nothing is limited. */
  readonly role?: string | undefined;
}

/** A typing error put right. Kept as an amendment: the record that was wrong stays readable as the revision that it names. */
export interface Correction {
  readonly changes: readonly Change[];
  readonly amendment: Amendment;
  /** What no correction can change: the state, and what keeps its first value. With one of these it is not to be kept. */
  readonly refusals: readonly SealRefusal[];
}

/** Whether a role may put a settled document right: the one that settles it, which is who may edit its state. */
export function mayCorrect(definition: Definition, role: string | undefined): boolean {
  const field = lifeOf(definition)?.field;
  const path = field === undefined ? undefined : definition.path(field);
  let node: Node | undefined = definition.root;
  let right = narrower(
    definition.sightAround(role),
    definition.sight(node, role, () => false),
  );
  for (const step of path ?? []) {
    node = node?.property(step);
    right =
      node &&
      narrower(
        right,
        definition.sight(node, role, () => false),
      );
  }
  return role === undefined || (path !== undefined && right === 'edit');
}

/**
 * Puts right a typing error in a settled document. What was agreed anew is a new version instead.
 * @param record the record that is wrong. @param after its document put right.
 */
export function correct(
  definition: Definition,
  record: StoredRecord,
  after: Json | undefined,
  { reason, author, date, role }: Correcting,
): Correction {
  const { document, revision } = record;
  const field = lifeOf(definition)?.field;
  const refusals: SealRefusal[] = once(definition, document, after);
  if (!mayCorrect(definition, role)) refusals.push({ code: 'role', pointer: '', id: field ?? definition.root.id });
  if (reason.trim() === '') refusals.push({ code: 'reason', pointer: '', id: definition.root.id });
  if (field !== undefined && !equal(valueOf(definition, document, field), valueOf(definition, after, field)))
    refusals.push({ code: 'sealed', pointer: pointerOf(definition, field) ?? '', id: field });
  return { changes: changesBetween(document, after), amendment: { of: revision, reason, author, date }, refusals };
}
