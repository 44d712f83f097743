import { isObject, type Json } from '../json.ts';
import type { Layer } from './layer.ts';
import type { Draftable } from './tree.ts';

/** A change of a layer that decides who sees what, or what is asked when; and the way to take it back. */
export interface SightStep {
  readonly id: string;
  readonly keyword: string;
  readonly asked: Json;
  undo(): void;
}

/** The words of a node by which an answer could be told from what is asked. */
const sightWords: readonly string[] = ['x-access', 'x-visible-when', 'x-required'];

/** Whether a layer decides who sees what, or what is asked when. */
export function decidesSight(layer: Layer): boolean {
  const [added, set]: unknown[] = [layer.add, layer.set];
  const words = isObject(set) ? Object.values(set) : [];
  if (isObject(added) && Object.keys(added).length > 0) return true;
  return words.some((one) => isObject(one) && sightWords.some((word) => Object.hasOwn(one, word)));
}

/** Whether a change decides so: that a field is always needed tells nothing. */
export function turnsSight(node: Draftable, keyword: string, to: Json): boolean {
  return keyword === 'x-access' || (sightWords.includes(keyword) && (isObject(node[keyword]) || isObject(to)));
}

/** A change of a keyword that is about to be made. */
export function stepOf(origins: Record<string, string>, node: Draftable, id: string, keyword: string, asked: Json): SightStep {
  const origin = `${id}#${keyword}`;
  const [{ [keyword]: from }, { [origin]: decided }] = [node, origins];
  const undo = () => {
    if (from === undefined) Reflect.deleteProperty(node, keyword);
    else node[keyword] = from;
    if (decided === undefined) Reflect.deleteProperty(origins, origin);
    else origins[origin] = decided;
  };
  return { id, keyword, asked, undo };
}
