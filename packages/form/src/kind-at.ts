import { kindOf, type Kind, type Node } from '@wegwijs/definition';
import type { Place } from './place.ts';

/** So many fields may stand in each other. What lies deeper is shown as JSON text, so that no page and no stack is filled. */
const deepest = 100;

/** The kind of field that shows a place inside another. */
export function kindAt(parent: Place | undefined, node: Node): Kind {
  return parent && parent.depth >= deepest ? 'json' : kindOf(node);
}
