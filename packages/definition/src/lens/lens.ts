import type { Definition } from '../definition.ts';
import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import type { Viewer } from './consent.ts';
import type { Sighted } from '../access.ts';
import { sightOfKey } from './key-sight.ts';
import { Sight } from './sight.ts';

/** What a viewer may see of a document. */
export interface Lens {
  /** The document without what the viewer may not see. */
  readonly document: Json | undefined;
  /** The ids of the places that the viewer may not see, outermost alone: all of the definition's, whether or not they hold a value. */
  readonly withheld: readonly string[];
}

/**
 * What a role may see of a document, given the consents. For a server: hiding in a page is no protection.
 *
 * It depends on the definition, the viewer and the values that are seen, and on nothing else. So conditions, named conditions,
 * deadlines, problems and counts worked out of the result cannot show what was left out. An object in which nothing is left to
 * see is left out too. Rows of a list that is seen stay, one for one; but where a role sees its own alone (`x-own`) the others are
 * left out, and a list without any with them. What is known about an answer goes with the answer.
 * What no definition says anything about is seen where the field around it is seen whole, else by nobody.
 * @throws RangeError when `today` is no day.
 */
export function lens(definition: Definition, document: Json | undefined, viewer: Viewer): Lens {
  const sight = new Sight(definition, viewer);
  return { document: seen(sight, document), withheld: withheld(sight) };
}

/** The part of a document that is seen. That there is a document is always seen. @internal */
export function seen(sight: Sight, document: Json | undefined): Json | undefined {
  const { root, about } = sight.definition;
  if (!isObject(document)) return partOf(sight, root, sight.root, document);
  const found = partOf(sight, root, sight.root, without(document, about)) ?? {};
  const known = about === undefined ? undefined : knownOf(sight, own(document, about), document);
  return about === undefined || known === undefined ? found : { ...(found as JsonObject), [about]: known };
}

/** A document without one of its members: what is known about answers is looked at by itself. @internal */
export function without(document: Json | undefined, key: string | undefined): Json | undefined {
  if (!isObject(document) || key === undefined) return document;
  return fromEntries(Object.entries(document).filter(([name]) => name !== key));
}

/** The part of a value that is seen; undefined when nothing is. @internal */
export function partOf(sight: Sight, node: Node, around: Sighted, value: Json | undefined): Json | undefined {
  const right = sight.at(node, around);
  if (value === undefined || right === 'none') return undefined;
  if (sight.whole(node, right)) return value;
  // What is not of the shape that says what may be seen of it could be anything.
  if (isArray(value)) return right === undefined || !may(node, 'array') ? undefined : rowsOf(sight, node, right, value);
  if (!isObject(value) || !may(node, 'object')) return undefined;
  const kept = ordered(node, value).flatMap((key): [string, Json][] => {
    const child = node.property(key);
    const part = child && partOf(sight, child, right, own(value, key));
    return part === undefined ? [] : [[key, part]];
  });
  return kept.length === 0 ? undefined : fromEntries(kept);
}

/** The members of an object, as the definition orders them: the order in which they were stored can tell what was changed. @internal */
export function ordered(node: Node, ...objects: readonly JsonObject[]): string[] {
  const others = objects.flatMap(Object.keys).sort();
  return [...new Set([...node.keys, ...others])];
}

/** A row of which nothing is seen is still one of the rows, where rows of others are seen. */
function rowsOf(sight: Sight, node: Node, right: Sighted, rows: readonly Json[]): readonly Json[] | undefined {
  const made = rows.flatMap((row, i): Json[] => {
    const item = node.item(i);
    const around = item ? sight.around(item, right, row) : right;
    return around === 'none' ? [] : [(item && partOf(sight, item, around, row)) ?? {}];
  });
  // That there is a list could tell that there are rows in it.
  if (made.length === 0 && sight.sifts(node.item(Infinity))) return undefined;
  return made.length === rows.length && made.every((row, i) => row === rows[i]) ? rows : made;
}

function may(node: Node, type: 'array' | 'object'): boolean {
  return node.types?.includes(type) ?? type === 'object';
}

/** What is known about the answers that are seen. */
function knownOf(sight: Sight, about: Json | undefined, document: Json): JsonObject | undefined {
  if (!isObject(about)) return undefined;
  const kept = Object.entries(about)
    .filter(([key]) => sightOfKey(sight, key, [document]) !== 'none')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length === 0 ? undefined : fromEntries(kept);
}

/** The outermost places of a definition that are not seen. */
function withheld(sight: Sight): string[] {
  const found: string[] = [];
  sight.walk((node, right) => {
    if (right === 'none') found.push(node.id);
    return right !== 'none';
  });
  return found;
}
