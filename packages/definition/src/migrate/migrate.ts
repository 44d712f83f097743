import { isObject, type Json } from '../json.ts';
import { copy } from '../layers/tree.ts';
import { carryAbout } from './about.ts';
import { carry } from './carry.ts';
import { misfitOf, type Misfit } from './fit.ts';
import type { Leftover } from './leftover.ts';
import { plan, type Plan } from './plan.ts';
import { take, type Open } from './take.ts';

/** A document for another version of its definition. */
export interface Migrated {
  readonly document: Json;
  /** What could not be carried over. Nothing else is lost. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Carries a document over from one version of its definition to another: what has another name or place, by identity; what
 * was replaced, split, joined or got other values, as `x-history` of the new version records it. What neither version knows
 * stays where it is. What cannot be carried stays too, unless something else stands there now, and is told.
 */
export function migrate(document: Json, from: Json, to: Json): Migrated {
  return migrateBy(plan(from, to), document, from, to);
}

/** The same for many documents: one function for all of them. */
export function migration(from: Json, to: Json): (document: Json) => Migrated {
  const made = plan(from, to);
  return (document) => migrateBy(made, document, from, to);
}

/** Carries one document over by a plan that was made before. */
export function migrateBy(made: Plan, document: Json, from: Json, to: Json): Migrated {
  if (!isObject(document)) return { document, leftovers: [] };
  const { both } = made;
  const open = copy(document) as Open;
  const { taken, leftovers, staying } = take(open, from, made);
  const { leftovers: left, arrived } = carry(made, taken);
  const misfits = new Map<string, Misfit | undefined>();
  const unfit: Leftover[] = [];
  for (const { item, now, value, pointer } of [
    ...staying.map((one) => ({ ...one, now: both.after.items.get(both.idAfter(one.item)) })),
    ...arrived.map(({ item, value, taken: { item: was, pointer } }) => ({ item: was, now: item, value, pointer })),
  ]) {
    const key = `${item.id} ${now?.id ?? ''}`;
    if (now && !misfits.has(key)) misfits.set(key, misfitOf(item, now));
    const reason = misfits.get(key)?.(value);
    if (reason) unfit.push({ pointer, id: item.id, value, reason, kept: true });
  }
  const all = [...leftovers, ...left, ...unfit, ...carryAbout(open, from, to, made)];
  return { document: open, leftovers: all };
}
