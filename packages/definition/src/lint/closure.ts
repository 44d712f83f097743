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
  readonly readers: readonly Reading[];
}

/** What reads a field, once for each legal basis. */
export interface Reading {
  /** The id of what reads it, by way of others or not. */
  readonly by: string;
  /** May be empty. */
  readonly basis: string;
  /** The id of what the law says, and by whose lock it does: the base or a layer. */
  readonly root: string;
  readonly owner: string;
}

/**
 * Every field that statutory conditions, completion rules and deadlines read, with the sections and lists around it, and what the
 * conditions of those read in turn.
 */
export function drivenBy(context: Context): Driven[] {
  const found = new Map<string, { field: Field; readers: Reading[] }>();
  const { fields, definition } = context;
  const derived = (name: string) => definition.derived(name);
  const add = (id: string, reading: Reading) => {
    const { basis } = reading;
    const field = fields.get(id);
    const driven = found.get(id) ?? { field: field as Field, readers: [] };
    const isKnown = driven.readers.some((one) => String(articlesOf(one.basis)) === String(articlesOf(basis)));
    if (!field || isKnown) return;
    driven.readers.push(reading);
    found.set(id, driven);
    for (const one of field.around) add(one.id, reading);
    for (const read of reads(field.node.word('x-visible-when'), derived)) add(read, { ...reading, by: id });
  };
  const from = (root: string, basis: string): Reading => {
    const owner = context.resolved.origins[`${root}#x-lock`] ?? context.base;
    return { by: root, basis, root, owner };
  };
  for (const ruled of context.conditions) {
    const basis = statutory(context, ruled);
    if (basis === undefined) continue;
    const around = (ruled.field?.around ?? []).map(({ id }) => id);
    for (const id of [...readsOf(context, ruled), ...around]) add(id, from(ruled.id, basis));
  }
  for (const [name, node] of context.named('x-deadlines')) {
    const basis = basisOf(node);
    if (basis === undefined) continue;
    for (const id of datesOf(own(node, 'rule'))) add(id, from(String(own(node, 'x-id') ?? name), basis));
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
  const rows = [own(rule, 'each'), own(rule, 'weeks')].filter((id) => typeof id === 'string');
  return [...rows, ...['latest', 'to', 'then', 'else'].flatMap((word) => datesOf(own(rule, word)))];
}

/** The articles that a basis names, without their paragraphs: `Wet inburgering 2021, art. 14 lid 3` → `Wet inburgering 2021, art. 14`. */
export function articlesOf(basis: string): string[] {
  const parts = basis.split(';').map((part) => part.replace(/\s+lid\b.*$/, '').trim());
  return [...new Set(parts.filter(Boolean))];
}
