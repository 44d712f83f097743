import { accessOf } from '../access.ts';
import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { mayChoose } from './choose.ts';
import type { Floor } from './floor.ts';
import { lockNames } from './lock-names.ts';
import { narrows } from './narrows.ts';
import { plusOf } from './plus.ts';
import { holdsSensitive, isSensitive, opensSensitive } from './sensitive.ts';
import { isSoft } from './soft.ts';

/** Why a change may not be made; undefined when it may. */
export type Verdict =
  | { readonly code: 'locked' | 'floor' | 'unknown-keyword' | 'not-open'; readonly basis: string | undefined }
  | undefined;

/**
 * May a layer change this keyword of this node? Asked before every change, by `resolve` and by the builder alike.
 * @param floor what the base itself makes of the node, whether or not it is marked with a lock.
 * @param layer the name of the layer that asks: what it adds to a list begins with it.
 */
export function judge(
  node: JsonObject,
  keyword: string,
  to: Json | undefined,
  floor: Floor | undefined,
  profiles: Json | undefined,
  layer?: string,
): Verdict {
  const rule = Object.hasOwn(narrows, keyword) ? narrows[keyword] : undefined;
  if (!rule || (keyword === 'months' && !keepsFor(node, to)) || (keyword === 'holds' && !isHeading(node, to)))
    return { code: 'unknown-keyword', basis: undefined };
  const from = keyword === 'plus' ? plusOf(node) : own(node, keyword);
  const stricter = () => rule.stricter(from, to, profiles);
  const lock = own(node, 'x-lock');
  if (isObject(lock)) {
    const basis = own(lock, 'basis');
    const article = typeof basis === 'string' ? basis : undefined;
    if (lockNames(lock, 'fixed').includes(keyword) && !unchanged(keyword, from, to)) return { code: 'locked', basis: article };
    if (lockNames(lock, 'tighten').includes(keyword) && !stricter()) return { code: 'locked', basis: article };
  }
  const basis = floor?.basis;
  if (rule.decides && !stricter()) return { code: 'floor', basis };
  if (floor && keyword === 'x-required' && !stricter()) return { code: 'floor', basis };
  if (floor && keyword === 'x-present' && !floor.out && !stricter()) return { code: 'floor', basis };
  if (floor && keyword === 'x-access' && !keepsFillers(node, from, to, profiles)) return { code: 'floor', basis };
  // Sight of sensitive data only narrows, locked or not; and what is sensitive stays so.
  if (keyword === 'x-access' && opensSensitive(node, to, profiles)) return { code: 'floor', basis };
  if (keyword === 'x-own' && (closesToAll(to) || (holdsSensitive(node) && !stricter()))) return { code: 'floor', basis };
  if (keyword === 'x-sensitivity' && isSensitive(from) && !stricter()) return { code: 'floor', basis };
  if (keyword === 'choices' && !mayChoose(node, to, layer)) return { code: 'not-open', basis };
  // What binds an authority only comes forward; the term of a person stands, unless its lock is soft.
  const movable =
    own(node, 'binds') === 'authority' ? stricter() : isSoft(node, keyword) && (stricter() || rule.stricter(to, from, profiles));
  if (keyword === 'plus' && !movable) return { code: 'floor', basis };
  return undefined;
}

/** Whether a node is a term for keeping data, and a value one that it may have: months, at least one. */
function keepsFor(node: JsonObject, to: Json | undefined): boolean {
  return typeof own(node, 'months') === 'number' && Number.isInteger(to) && (to as number) > 0;
}

/** Whether a node is a heading, and a value what may stand under it: names of data groups. */
function isHeading(node: JsonObject, to: Json | undefined): boolean {
  return isArray(own(node, 'holds')) && isArray(to) && to.every((one) => typeof one === 'string');
}

/** Who fills in what completion needs can go on doing so. */
function keepsFillers(node: JsonObject, from: Json | undefined, to: Json | undefined, profiles: Json | undefined): boolean {
  const by = own(node, 'x-by');
  const roles = isArray(by) ? by.map(String) : [];
  const edits = (access: Json | undefined, role: string) => own(accessOf(access, profiles), role) === 'edit';
  return roles.every((role) => !edits(from, role) || edits(to, role));
}

/** A newcomer sees all that is decided and said of the own person, and who writes the plan all of it (domain: 1.2). */
function closesToAll(to: Json | undefined): boolean {
  const others = memberOf(to, 'others');
  return ['participant', 'caseManager'].some((role) => isObject(others) && own(others, role) !== undefined);
}

/** What is absent counts as what it means: present, and not required. */
function unchanged(keyword: string, from: Json | undefined, to: Json | undefined): boolean {
  const meant = (value: Json | undefined) =>
    value === undefined ? keyword === 'x-present' || keyword === 'x-visible-when' : value;
  return JSON.stringify(meant(from)) === JSON.stringify(meant(to));
}
