import { isObject, memberOf, own } from '@wegwijs/definition';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';

/** All roles that have a name here, in the order of the glossary. */
const roles = ['participant', 'partner', 'caseManager', 'decisionMaker', 'incomeOfficer', 'socialGuide', 'guidanceCoordinator', 'languageProvider', 'keyPerson', 'neighbourhoodTeam', 'activityProvider', 'healthPartner', 'policyOfficer', 'privacyOfficer', 'advisoryCouncil', 'organisation', 'system', 'coa', 'duo'] as const; // prettier-ignore

/** Who may supply an answer. */
export const supplierRoles = ['participant', 'caseManager', 'incomeOfficer', 'socialGuide', 'guidanceCoordinator', 'languageProvider', 'keyPerson', 'neighbourhoodTeam', 'activityProvider', 'policyOfficer', 'system', 'coa', 'duo'] as const satisfies readonly (typeof roles)[number][]; // prettier-ignore

/** What a role is called: by the gemeente's own word where it has one; its short name where nobody gave it another. */
export function roleName({ builder, say }: Pick<Desk, 'builder' | 'say'>, role: string): string {
  const terms = own(builder.scene.definition, 'x-terms');
  const term = memberOf(terms, role);
  const title = memberOf(term, 'title');
  const known = roles.find((one) => one === role);
  return typeof title === 'string' ? title : known ? say(`builder.role-${known}` satisfies WordKey) : role;
}

/** The roles that a form knows: those of its profiles, in the order in which they first come. */
export function rolesIn({ builder }: Pick<Desk, 'builder'>): readonly string[] {
  const profiles = own(builder.scene.definition, 'x-profiles');
  const all = Object.values(isObject(profiles) ? profiles : {});
  return [...new Set(all.flatMap((one) => (isObject(one) ? Object.keys(one) : [])))];
}
