import type { Way } from './design.ts';

/**
 * What a person does with a design.
 *
 * - `reader` looks.
 * - `editor` changes all of it.
 * - `translator` changes words in other languages, and nothing else.
 * - `approver` looks, and approves what another made.
 */
export const builderRoles = ['reader', 'editor', 'translator', 'approver'] as const;

/** See {@link builderRoles}. */
export type BuilderRole = (typeof builderRoles)[number];

/** Who sits at the builder, as the host says. */
export interface Person {
  /** What the host calls this person: opaque, the same every time. */
  readonly id: string;
  readonly roles: readonly BuilderRole[];
}

/** Whether a person may change a place of a design. The same for every command: it is judged by what it writes. */
export function mayWrite({ roles }: Person, [part]: Way): boolean {
  return roles.includes('editor') || (part === 'texts' && roles.includes('translator'));
}

/** Whether a person may publish: whoever may change all of it. */
export function mayPublish({ roles }: Person): boolean {
  return roles.includes('editor');
}

/** Whether a person may approve what somebody made: never what was made by that person. */
export function mayApprove({ id, roles }: Person, makers: readonly string[]): boolean {
  return roles.includes('approver') && !makers.includes(id);
}
