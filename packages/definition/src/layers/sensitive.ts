import { accessOf, narrowsAccess } from '../access.ts';
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

/** Whether the access of a node decides who sees sensitive data: its own, or what stands in it without an access of its own. */
export function holdsSensitive(node: JsonObject): boolean {
  return (
    isSensitive(own(node, 'x-sensitivity')) ||
    inside(node).some((child) => child['x-access'] === undefined && holdsSensitive(child))
  );
}

/** The nodes of an added part whose access lets a role see more of sensitive data than any layer may. */
export function tooOpen(node: Draftable, profiles: Json | undefined, around?: Json): Draftable[] {
  const access = node['x-access'] ?? around;
  const limit = most[String(node['x-sensitivity'])];
  const asked = accessOf(access, profiles);
  const allowed = limit && { ...Object.fromEntries(Object.keys(asked).map((role) => [role, limit.others])), ...limit.named };
  const here = allowed && isSensitive(node['x-sensitivity']) && !narrowsAccess(allowed, asked) ? [node] : [];
  return [...here, ...inside(node).flatMap((child) => tooOpen(child, profiles, access))];
}

/** The nodes directly inside a node. */
function inside(node: JsonObject): Draftable[] {
  const { properties, items, additionalProperties } = node;
  return [...(isObject(properties) ? Object.values(properties) : []), items, additionalProperties].filter(isObject);
}
