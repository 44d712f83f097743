import { reads } from '../condition.ts';
import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { narrows } from './narrows.ts';
import type { Placed } from './tree.ts';

/** Why a change may not be made; undefined when it may. */
export type Verdict =
  { readonly code: 'locked' | 'floor' | 'unknown-keyword' | 'not-open'; readonly basis: string | undefined } | undefined;

/** A node that the law's floor rests on: needed for completion, or read by what is needed. */
export interface Floor {
  readonly basis: string | undefined;
}

/** The names that a lock uses for what the keywords say. */
const aliases: { readonly [name: string]: string } = { present: 'x-present', required: 'x-required', access: 'x-access' };

/**
 * May a layer change this keyword of this node? Asked before every change, by `resolve` and by the builder alike.
 * @param floor what the base itself makes of the node, whether or not it is marked with a lock.
 */
export function judge(
  node: JsonObject,
  keyword: string,
  to: Json | undefined,
  floor: Floor | undefined,
  profiles: Json | undefined,
): Verdict {
  const rule = Object.hasOwn(narrows, keyword) ? narrows[keyword] : undefined;
  if (!rule) return { code: 'unknown-keyword', basis: undefined };
  const from = keyword === 'plus' ? plusOf(node) : own(node, keyword);
  const stricter = () => rule.stricter(from, to, profiles);
  const lock = own(node, 'x-lock');
  if (isObject(lock)) {
    const basis = own(lock, 'basis');
    const article = typeof basis === 'string' ? basis : undefined;
    if (names(lock, 'fixed').includes(keyword) && !unchanged(keyword, from, to)) return { code: 'locked', basis: article };
    if (names(lock, 'tighten').includes(keyword) && !stricter()) return { code: 'locked', basis: article };
  }
  if (rule.decides && !stricter()) return { code: 'floor', basis: floor?.basis };
  if (floor && ['x-required', 'x-present', 'x-visible-when'].includes(keyword) && !stricter())
    return { code: 'floor', basis: floor.basis };
  if (keyword === 'choices' && isObject(to) && own(to, 'add') !== undefined && !isOpen(node))
    return { code: 'not-open', basis: floor?.basis };
  if (keyword === 'plus' && own(node, 'binds') !== 'authority') return { code: 'floor', basis: floor?.basis };
  if (keyword === 'plus' && !stricter()) return { code: 'floor', basis: floor?.basis };
  return undefined;
}

/** What is absent counts as what it means: present, and not required. */
function unchanged(keyword: string, from: Json | undefined, to: Json | undefined): boolean {
  const meant = (value: Json | undefined) =>
    value === undefined ? keyword === 'x-present' || keyword === 'x-visible-when' : value;
  return JSON.stringify(meant(from)) === JSON.stringify(meant(to));
}

function names(lock: JsonObject, list: string): string[] {
  const value = own(lock, list);
  return isArray(value) ? value.filter((one) => typeof one === 'string').map((one) => aliases[one] ?? one) : [];
}

/** Whether a choice list may grow. */
function isOpen(node: JsonObject): boolean {
  const items = own(node, 'items');
  return [own(node, 'x-choices'), isObject(items) ? own(items, 'x-choices') : undefined].some(
    (mark) => mark === 'open' || mark === 'own',
  );
}

function plusOf(node: JsonObject): Json | undefined {
  let rule = own(node, 'rule');
  while (isObject(rule) && own(rule, 'plus') === undefined && (own(rule, 'else') ?? own(rule, 'to')) !== undefined) {
    rule = own(rule, 'else') ?? own(rule, 'to');
  }
  return isObject(rule) ? own(rule, 'plus') : undefined;
}

/**
 * The floor of a base, by id: every node needed for completion, the sections around it, and, transitively, every
 * node that one of their conditions reads (DESIGN section 6: locks close over what drives them).
 */
export function floorOf(base: JsonObject, nodes: ReadonlyMap<string, Placed>): Map<string, Floor> {
  const floor = new Map<string, Floor>();
  const derivedNodes = own(base, 'x-derived');
  const derived = (name: string) => {
    const node = isObject(derivedNodes) ? own(derivedNodes, name) : undefined;
    return isObject(node) ? own(node, 'when') : undefined;
  };
  const add = (id: string, basis: string | undefined) => {
    const found = nodes.get(id);
    if (!found || floor.has(id)) return;
    const lock = found.node['x-lock'];
    const own_ = isObject(lock) && typeof lock['basis'] === 'string' ? lock['basis'] : basis;
    floor.set(id, { basis: own_ });
    // A row must be whole only where there is a row: the list around it is not needed for that.
    const around = found.parents.slice(found.parents.findLastIndex((parent) => parent['type'] === 'array') + 1);
    for (const parent of around) if (typeof parent['x-id'] === 'string') add(parent['x-id'], own_);
    for (const word of ['x-required', 'x-visible-when']) for (const read of reads(found.node[word], derived)) add(read, own_);
  };
  for (const [id, { node }] of nodes) {
    if ((node['x-required'] !== undefined && node['x-required'] !== false) || node['x-must-be-true'] === true) add(id, undefined);
  }
  return floor;
}
