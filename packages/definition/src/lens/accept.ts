import type { Definition } from '../definition.ts';
import { equal, isObject, memberOf, type Json } from '../json.ts';
import { pointer } from '../pointer.ts';
import { acceptAbout } from './accept-about.ts';
import type { Viewer } from './consent.ts';
import { seen, without } from './lens.ts';
import { Merge } from './merge.ts';
import type { AccessRefusal } from './refusal.ts';
import { Sight } from './sight.ts';

/** What came of a change that a role asked for. */
export interface Accepted {
  /** Whether all of it may be. */
  readonly allowed: boolean;
  /** What may not be. It was left out of the document. */
  readonly refusals: readonly AccessRefusal[];
  /** The whole document with what may be changed: what is to be stored. Without a change the identical object. */
  readonly document: Json | undefined;
}

/**
 * Whether a role may make a change, and the document that a server then stores. What the role does not see stays as it was, and
 * is neither compared nor told of: refusals depend on the definition, the viewer, what the role sees and what it handed in.
 *
 * Rows are known by their `id`. A row that holds anything the role may not edit cannot be taken out by it. Where a role sees its own
 * rows alone (`x-own`) the others stay where they stood; a row that it adds is its own, and stays so.
 * Whether the document is right or complete is not judged here.
 * @param before the whole document as it is stored.
 * @param after what the role saw, changed: the `document` of its `lens`, with its changes applied.
 * @throws RangeError when `today` is no day.
 */
export function accept(definition: Definition, before: Json | undefined, after: Json | undefined, viewer: Viewer): Accepted {
  const sight = new Sight(definition, viewer);
  const refusals: AccessRefusal[] = [];
  const { about } = definition;
  if (equal(seen(sight, before), after)) return { allowed: true, refusals, document: before };
  const known = about === undefined ? undefined : acceptAbout(sight, memberOf(before, about), memberOf(after, about), refusals, pointer(about), [before, after]); // prettier-ignore
  const merge = new Merge(sight, refusals, known);
  const answers = merge.at(definition.root, sight.root, [], '', without(before, about), without(after, about));
  const document =
    about === undefined || known === undefined ? answers : { ...(isObject(answers) ? answers : {}), [about]: known };
  return { allowed: refusals.length === 0, refusals, document: equal(document, before) ? before : document };
}
