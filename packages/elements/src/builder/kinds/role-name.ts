import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';

const known = ['participant', 'partner', 'caseManager', 'decisionMaker', 'socialGuide', 'guidanceCoordinator', 'incomeOfficer', 'languageProvider', 'activityProvider', 'neighbourhoodTeam', 'keyPerson', 'privacyOfficer', 'healthPartner', 'policyOfficer', 'organisation', 'system', 'advisoryCouncil'] as const; // prettier-ignore

/** What people call a role; its short name where nobody gave it another. */
export function roleName({ say }: Desk, role: string): string {
  const found = known.find((one) => one === role);
  return found === undefined ? role : say(`builder.kinds-role-${found}` satisfies WordKey);
}
