import { isObject, own, rights, type Json, type Right } from '@wegwijs/definition';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';

const roles: { readonly [role: string]: WordKey } = {
  participant: 'builder.form-r-participant',
  caseManager: 'builder.form-r-case-manager',
  decisionMaker: 'builder.form-r-decision-maker',
  incomeOfficer: 'builder.form-r-income-officer',
  socialGuide: 'builder.form-r-social-guide',
  guidanceCoordinator: 'builder.form-r-guidance-coordinator',
  languageProvider: 'builder.form-r-language-provider',
  keyPerson: 'builder.form-r-key-person',
  neighbourhoodTeam: 'builder.form-r-neighbourhood-team',
  activityProvider: 'builder.form-r-activity-provider',
  policyOfficer: 'builder.form-r-policy-officer',
  system: 'builder.form-r-system',
  coa: 'builder.form-r-coa',
  duo: 'builder.form-r-duo',
};

/** The rights in words, least first. */
export const rightWords: { readonly [right in Right]: WordKey } = {
  none: 'builder.form-right-none',
  shared: 'builder.form-right-shared',
  view: 'builder.form-right-view',
  propose: 'builder.form-right-propose',
  edit: 'builder.form-right-edit',
};

/** What a role is called: by the gemeente's own word where it has one. */
export function roleName({ builder, say }: Desk, role: string): string {
  const terms = own(builder.scene.definition, 'x-terms');
  const term = isObject(terms) ? own(terms, role) : undefined;
  const title = isObject(term) ? own(term, 'title') : undefined;
  const known: WordKey | undefined = Object.hasOwn(roles, role) ? roles[role] : undefined;
  return typeof title === 'string' ? title : known ? say(known) : role;
}

/** The roles that a form knows: those of its profiles, in the order in which they first come. */
export function rolesIn({ builder }: Desk): readonly string[] {
  const profiles = own(builder.scene.definition, 'x-profiles');
  return [
    ...new Set(Object.values(isObject(profiles) ? profiles : {}).flatMap((one) => (isObject(one) ? Object.keys(one) : []))),
  ];
}

/** All who may supply an answer. */
export const supplierRoles: readonly string[] = Object.keys(roles).filter((role) => role !== 'decisionMaker');

/** Whether a text names a right. */
export function isRight(value: Json | undefined): value is Right {
  return (rights as readonly unknown[]).includes(value);
}
