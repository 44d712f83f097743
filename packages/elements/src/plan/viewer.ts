import { at, equal, isArray, isObject, own, type Json } from '@wegwijs/definition';

/** Who looks at a dossier, and when. */
export interface Looking {
  readonly role: string | undefined;
  /** By which rows name who looks; without it the only one of this role that the plan names. */
  readonly person?: string | undefined;
  readonly worksFor?: readonly string[] | undefined;
  readonly consents: readonly string[] | true;
  readonly today: string;
  newId(): string;
  /** The name of a document of a kind that is not there yet. */
  idOf(kind: string): string | undefined;
}

/** Whether somebody else looks, or with other consents. */
export function viewerDiffers(a: Looking, b: Looking): boolean {
  const of = ({ role, person, worksFor, consents }: Looking) =>
    [role, person, worksFor ?? [], consents].map((one) => one ?? null);
  return !equal(of(a), of(b));
}

/** The id of the only helper of a role that a plan names: a page that does not say who looks shows what is meant for that one. */
export function onlyHelper(plan: Json, role: string | undefined): string | undefined {
  const people = at(plan, '/people/items');
  const found = (isArray(people) ? people : []).filter((one) => isObject(one) && own(one, 'role') === role);
  const id = found.length === 1 && isObject(found[0]) ? own(found[0], 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
