import { reads } from '../condition.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import { lockNames } from '../layers/lock-names.ts';
import { isNeeded } from './answering.ts';
import type { Context } from './context.ts';
import type { Ruled } from './conditions.ts';
import type { Field } from './fields.ts';

/** A field on which something rests that the law says. */
export interface Driven {
  readonly field: Field;
  /** What reads it, once for each legal basis: its id, and the basis, which may be empty. */
  readonly readers: readonly { readonly by: string; readonly basis: string }[];
}

/**
 * Every field that statutory conditions, completion rules and deadlines read, with the sections and lists around it, and what the
 * conditions of those read in turn.
 */
export function drivenBy(context: Context): Driven[] {
  const found = new Map<string, { field: Field; readers: { by: string; basis: string }[] }>();
  const { fields, definition } = context;
  const derived = (name: string) => definition.derived(name);
  const add = (id: string, by: string, basis: string) => {
    const field = fields.get(id);
    const driven = found.get(id) ?? { field: field as Field, readers: [] };
    const isKnown = driven.readers.some((one) => String(articlesOf(one.basis)) === String(articlesOf(basis)));
    if (!field || isKnown) return;
    driven.readers.push({ by, basis });
    found.set(id, driven);
    for (const one of field.around) add(one.id, by, basis);
    for (const read of reads(field.node.word('x-visible-when'), derived)) add(read, id, basis);
  };
  for (const ruled of context.conditions) {
    const basis = statutory(context, ruled);
    if (basis === undefined) continue;
    for (const read of readsOf(context, ruled)) add(read, ruled.id, basis);
    if (ruled.field) for (const one of ruled.field.around) add(one.id, ruled.id, basis);
  }
  for (const [name, node] of context.named('x-deadlines')) {
    if (basisOf(node) !== undefined)
      for (const read of datesOf(own(node, 'rule'))) add(read, String(own(node, 'x-id') ?? name), basisOf(node) ?? '');
  }
  return [...found.values()];
}

/**
 * The basis of a condition that the law says: a lock holds it, or completion of the base rests on it (then it may be empty).
 * `undefined` when a layer may change it as it likes.
 */
function statutory(context: Context, { field, id, keyword }: Ruled): string | undefined {
  const node = field ? lockedWords(field) : namedNode(context, id);
  const lock = node ? own(node, 'x-lock') : undefined;
  const held = isObject(lock) ? [...lockNames(lock, 'fixed'), ...lockNames(lock, 'tighten')] : [];
  const basis = isObject(lock) ? String(own(lock, 'basis') ?? '') : '';
  // a condition that only limits what may be asked (purpose limitation) demands nothing
  const demands =
    keyword === 'rule'
      ? isObject(lock)
      : held.includes(keyword) && (!field || keyword === 'x-required' || held.includes('x-present'));
  if (demands) return basis;
  const origin = context.resolved.origins[`${id}#x-required`];
  return field && field.layer === undefined && origin === undefined && isNeeded(field) ? basis : undefined;
}

function lockedWords({ node }: Field): JsonObject {
  return { 'x-lock': node.word('x-lock') ?? null };
}

function namedNode(context: Context, id: string): JsonObject | undefined {
  const all = [...context.named('x-derived'), ...context.named('x-deadlines')];
  return all.find(([, node]) => node['x-id'] === id)?.[1];
}

function readsOf({ definition }: Context, { condition }: Ruled): ReadonlySet<string> {
  return reads(condition, (name) => definition.derived(name));
}

function basisOf(node: JsonObject): string | undefined {
  const lock = own(node, 'x-lock');
  return isObject(lock) ? String(own(lock, 'basis') ?? '') : undefined;
}

/** The fields that give the rule of a deadline its dates. */
function datesOf(rule: Json | undefined): string[] {
  if (Array.isArray(rule)) return (rule as readonly Json[]).flatMap(datesOf);
  if (!isObject(rule)) return [];
  const field = own(rule, 'field');
  if (typeof field === 'string') return [field];
  return ['latest', 'to', 'then', 'else'].flatMap((word) => datesOf(own(rule, word)));
}

/** The articles that a basis names, without their paragraphs: `Wet inburgering 2021, art. 14 lid 3` → `Wet inburgering 2021, art. 14`. */
export function articlesOf(basis: string): string[] {
  const parts = basis.split(';').map((part) => part.replace(/\s+lid\b.*$/, '').trim());
  return [...new Set(parts.filter(Boolean))];
}
