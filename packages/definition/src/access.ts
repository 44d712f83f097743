import { isArray, isObject, memberOf, own, type Json, type JsonObject } from './json.ts';
import type { Node } from './node.ts';

/** What a role may do with a field, least first. */
export const rights = ['none', 'shared', 'view', 'propose', 'edit'] as const;

/** See {@link rights}. `shared`: seen only with consent. */
export type Right = (typeof rights)[number];

/** What the first supplier of a fact may be. */
const sources = ['system', 'coa', 'duo'];

/** Whether a field is a fact that the host supplies (BRP, DUO, COA), not a question. */
export function isFact(node: Node): boolean {
  return node.once(supplied);
}

const supplied = (node: Node) => sources.includes(suppliers(node)[0] ?? '');

/** Who supplies the value, first one first. */
export function suppliers(node: Node): readonly string[] {
  const by = node.word('x-by');
  return isArray(by) ? by.filter((one) => typeof one === 'string') : [];
}

/**
 * What a role may do with a field. A foreign schema says nothing of roles: everyone may edit.
 * Hiding in the page is no protection: the server computes the same with the same function.
 * @param profiles the definition's `x-profiles`.
 */
export function rightOf(node: Node, role: string | undefined, profiles: Json | undefined): Right {
  const said = node.word('x-access');
  if (said === undefined || role === undefined) return 'edit';
  const right = own(accessOf(said, profiles), role);
  if (typeof right !== 'string' || !(rights as readonly string[]).includes(right)) return 'none';
  if (right !== 'edit') return right as Right;
  const by = suppliers(node);
  return role === 'caseManager' || by.length === 0 || by.includes(role) ? 'edit' : 'view';
}

/** What a viewer may do with a place; undefined where nothing was said yet, as in a section: only what stands in it says so. */
export type Sighted = Exclude<Right, 'shared'> | undefined;

/** The data group by which a place that says who sees it is shared: its access profile, or itself. */
export function groupOf(node: Node): string {
  return node.text('x-access') ?? node.id;
}

/**
 * What a place itself says that a viewer may do with it; undefined where it says nothing. One answer for a lens and a page.
 * @param profiles the definition's `x-profiles`.
 * @param shares whether the data group of a place is shared with the viewer.
 */
export function saidOf(
  node: Node,
  role: string | undefined,
  profiles: Json | undefined,
  shares: (group: string) => boolean,
): Sighted {
  if (node.word('x-access') === undefined) return undefined;
  const said = rightOf(node, role, profiles);
  return said === 'shared' ? (shares(groupOf(node)) ? 'view' : 'none') : said;
}

/** The lesser of two, since what lies in a place is never seen more than the place; where one says nothing the other. */
export function narrower(one: Sighted, other: Sighted): Sighted {
  if (one === other || one === undefined || other === undefined) return one ?? other;
  return rights.indexOf(other) < rights.indexOf(one) ? other : one;
}

/** The roles and rights that an `x-access` means: a profile by name, or itself. */
export function accessOf(said: Json | undefined, profiles: Json | undefined): JsonObject {
  if (isObject(said)) return said;
  const profile = typeof said === 'string' && memberOf(profiles, said);
  return isObject(profile) ? profile : {};
}

/**
 * The roles to which one access gives more than another. What is shared under another name counts as more: another consent opens it.
 * @param profiles the definition's `x-profiles`.
 */
export function widened(from: Json | undefined, to: Json | undefined, profiles: Json | undefined): string[] {
  const rank = (right: Json | undefined) => Math.max(0, (rights as readonly unknown[]).indexOf(right));
  const [before, after] = [accessOf(from, profiles), accessOf(to, profiles)];
  return Object.keys(after).filter((role) => {
    const [was, is] = [own(before, role), own(after, role)];
    return rank(is) > rank(was) || (is === 'shared' && was === 'shared' && typeof to === 'string' && to !== from);
  });
}
