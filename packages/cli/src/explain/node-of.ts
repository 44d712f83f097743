import { at, isArray, isObject, own, type Definition, type Json, type JsonObject } from '@wegwijs/definition';
import { nodeAt } from '../validate/node-at.ts';

/** What stands inside a node and is a node of its own, or no word of ours. */
const structure = new Set([
  'x-id',
  'properties',
  'items',
  'additionalProperties',
  '$ref',
  '$defs',
  '$schema',
  '$id',
  'oneOf',
  'anyOf',
  'rule',
]);

/** Every id of a definition with its node. */
export function nodesOf(value: Json | undefined, found = new Map<string, JsonObject>()): Map<string, JsonObject> {
  if (isArray(value)) value.forEach((one) => nodesOf(one, found));
  if (!isObject(value)) return found;
  const id = own(value, 'x-id');
  if (typeof id === 'string' && !found.has(id)) found.set(id, value);
  for (const inner of Object.values(value)) nodesOf(inner, found);
  return found;
}

/** The id that is meant: itself, or that of the field at a JSON Pointer into a document. */
export function idMeant(definition: Definition, path: string): string {
  return path.startsWith('/') ? (nodeAt(definition, path)?.id ?? path) : path;
}

/** The keywords of a node as a layer names them. */
export function keywordsOf(node: JsonObject): string[] {
  const plain = Object.keys(node).filter((word) => !structure.has(word));
  const list = ['/oneOf', '/anyOf', '/items/oneOf', '/items/anyOf'].some((place) => at(node, place) !== undefined);
  return [...plain, ...(list ? ['choices'] : []), ...(own(node, 'rule') === undefined ? [] : ['plus'])];
}
