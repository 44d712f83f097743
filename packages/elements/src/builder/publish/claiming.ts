import type { Person } from '@wegwijs/builder';
import type { DraftClaim, WorkKeeper } from '@wegwijs/definition';
import type { Bench } from '../workbench.ts';

/** The name under which the work on a form is kept. */
export const keyOf = ({ design, kind }: Bench): string => `${design.layer.layer}/${kind}`;

/** Without locks (no secure context) a tab works as if it were alone: the keeper still refuses what does not follow. */
export function claimOf(keeper: WorkKeeper | undefined, key: string): Promise<DraftClaim | undefined> {
  return keeper ? keeper.claim(key).catch(() => undefined) : Promise.resolve(undefined);
}

/** The same person where another tab works. */
export function reading(person: Person): Person {
  return { ...person, roles: person.roles.filter((role) => role !== 'editor' && role !== 'translator') };
}
