import { at, isArray, isObject, own, type Definition, type Json } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';

/** Who looks at a dossier, and when. */
export interface Looking {
  readonly role: string | undefined;
  /** By which rows name who looks; without it the only one of this role that the plan names. */
  readonly person?: string | undefined;
  readonly worksFor?: readonly string[] | undefined;
  readonly consents: readonly string[] | true;
  readonly today: string;
  newId(): string;
  /** Earlier versions of the definition of a kind. */
  earlier(kind: string): readonly object[];
  /** The name of a document of a kind that is not there yet. */
  idOf(kind: string): string | undefined;
}

/** What makes who looks another. */
export function viewerOf({ role, person, worksFor, consents }: Looking): Json {
  return [role ?? null, person ?? null, worksFor ?? [], consents];
}

/** What a form of a document is for. */
export interface FormFor {
  /** What the names of its fields begin with. */
  readonly prefix: string;
  /** The version before. */
  readonly earlier: Json | undefined;
}

/** A document as this person meets it. */
export function formFor(definition: Definition, value: Json, looking: Looking, { prefix, earlier }: FormFor): Form {
  const { role, person, worksFor, consents, today, newId } = looking;
  const viewer = { consents, person: person ?? onlyHelper(value, role), worksFor, ...(role === undefined ? {} : { role }) };
  return new Form(definition, { value, earlier, today, newId, prefix, ...viewer });
}

/** The id of the only helper of a role that a plan names: a page that does not say who looks shows what is meant for that one. */
export function onlyHelper(plan: Json, role: string | undefined): string | undefined {
  const people = at(plan, '/people/items');
  const found = (isArray(people) ? people : []).filter((one) => isObject(one) && own(one, 'role') === role);
  const id = found.length === 1 && isObject(found[0]) ? own(found[0], 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
