import { isObject, own, type Json } from './json.ts';
import type { Node } from './node.ts';

/** Whether what stood in a place stays for ever (`x-once`): always, or of a row from when the answer that is named there is given. */
export function stands(node: Node, first: Json): boolean {
  const word = node.word('x-once');
  return word === true || (typeof word === 'string' && isObject(first) && own(first, word) !== undefined);
}
