import { memo, narrower, type Definition, type Node, type Sighted } from '@wegwijs/definition';
import type { FormOptions } from './form-options.ts';

/** Who looks at a form, and what that person may do there. */
export class Viewer {
  readonly role: string | undefined;
  /** By which rows name who looks, and what that person works for. */
  readonly person: string | undefined;
  readonly worksFor: readonly string[];
  /** The data groups that are shared with the role that looks; `true` for all. */
  readonly consents: readonly string[] | true;
  /** What each place says of who looks: worked out once, since all rows of a list share theirs. */
  readonly #said: (node: Node) => Sighted;

  constructor(definition: Definition, { role, person, worksFor = [], consents = [] }: FormOptions) {
    this.role = role;
    this.person = person;
    this.worksFor = worksFor;
    this.consents = consents;
    this.#said = memo((node: Node) => definition.sight(node, role, (group) => consents === true || consents.includes(group)));
  }

  /** What may be done with a place, given what may be done around it. */
  sightOf(node: Node, around: Sighted): Sighted {
    return narrower(around, this.#said(node));
  }
}
