import { accessOf, widened } from '../access.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Draftable } from './tree.ts';

/**
 * The most that a layer may let roles do with sensitive data of its own. Who is not named sees health and the like with consent
 * alone, and a BSN never: a volunteer's role gains no sight of either (domain: 1.2 and 8.2; AVG art. 9; Wabb).
 */
const most: { readonly [sensitivity: string]: { readonly named: JsonObject; readonly others: string } } = {
  special: { named: { participant: 'edit', caseManager: 'edit', decisionMaker: 'view' }, others: 'shared' },
  bsn: {
    named: { participant: 'edit', caseManager: 'edit', decisionMaker: 'view', incomeOfficer: 'view', languageProvider: 'view' },
    others: 'none',
  },
};

/** Whether a sensitivity is one whose sight only narrows. */
export function isSensitive(sensitivity: Json | undefined): boolean {
  return typeof sensitivity === 'string' && Object.hasOwn(most, sensitivity);
}

/** Whether by another access of a node some role would come to see more of sensitive data: its own, or what stands in it. */
export function opensSensitive(node: JsonObject, to: Json | undefined, profiles: Json | undefined): boolean {
  const from = own(node, 'x-access');
  const roles = widened(from, to, profiles);
  return reaches(node, roles, (child, left) => {
    const said = own(child, 'x-access');
    if (said === undefined) return left;
    // What says nothing of roles kept nobody from what says so itself.
    return from === undefined ? [] : left.filter((role) => (own(accessOf(said, profiles), role) ?? 'none') !== 'none');
  });
}

/** Whether a node is sensitive data or holds it. */
export function holdsSensitive(node: JsonObject): boolean {
  return isSensitive(own(node, 'x-sensitivity')) || inside(node).some(holdsSensitive);
}

/** Whether any of these roles gets at sensitive data in a node, when `through` tells which of them see a child. */
function reaches(node: JsonObject, roles: readonly string[], through: (child: JsonObject, roles: readonly string[]) => readonly string[]): boolean {
  if (roles.length === 0) return false;
  return isSensitive(own(node, 'x-sensitivity')) || inside(node).some((child) => reaches(child, through(child, roles), through));
} // prettier-ignore

/** The nodes of an added part whose access lets a role see more of sensitive data than any layer may. */
export function tooOpen(node: Draftable, profiles: Json | undefined, around?: Json): Draftable[] {
  const access = node['x-access'] ?? around;
  const limit = most[String(node['x-sensitivity'])];
  const asked = accessOf(access, profiles);
  const allowed = limit && { ...Object.fromEntries(Object.keys(asked).map((role) => [role, limit.others])), ...limit.named };
  const here = allowed && isSensitive(node['x-sensitivity']) && widened(allowed, asked, profiles).length > 0 ? [node] : [];
  return [...here, ...inside(node).flatMap((child) => tooOpen(child, profiles, access))];
}

/** The nodes directly inside a node. */
function inside(node: JsonObject): Draftable[] {
  const { properties, items, additionalProperties } = node;
  return [...(isObject(properties) ? Object.values(properties) : []), items, additionalProperties].filter(isObject);
}
