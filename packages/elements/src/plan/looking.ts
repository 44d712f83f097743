import type { Definition, Json } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';

/** Who looks at a dossier, and when. */
export interface Looking {
  readonly role: string | undefined;
  readonly consents: readonly string[] | true;
  readonly today: string;
  newId(): string;
  /** Earlier versions of the definition of a kind. */
  earlier(kind: string): readonly object[];
  /** The name of a document of a kind that is not there yet. */
  idOf(kind: string): string | undefined;
}

/** A document as this person meets it. */
export function formFor(definition: Definition, value: Json, { role, consents, today, newId }: Looking, prefix: string): Form {
  return new Form(definition, { value, consents, today, newId, prefix, ...(role === undefined ? {} : { role }) });
}
