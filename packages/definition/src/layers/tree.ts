import { isArray, isObject, put, type Json, type JsonObject } from '../json.ts';

/** A node of a definition while layers are laid over it. Changed in place, in a copy that nobody else holds. */
export interface Draftable {
  [keyword: string]: Json;
}

/** A deep copy that may be changed. */
export function copy(value: Json): Json {
  if (isArray(value)) return value.map(copy);
  if (!isObject(value)) return value;
  const made: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) put(made, key, copy(member));
  return made;
}

/** Maps of named nodes at the root of a definition. */
export const named = [
  'x-terms',
  'x-texts',
  'x-modules',
  'x-derived',
  'x-deadlines',
  'x-retention',
  'x-transfers',
  'x-headings',
] as const;

/** A copy of a definition whose nodes may be changed. What a node says is shared: a change puts another value in its place. */
export function draftOf(base: JsonObject): Draftable {
  const made = nodeOf(base);
  for (const word of named) if (isObject(made[word])) made[word] = nodesOf(made[word]);
  return made;
}

function nodeOf(schema: JsonObject): Draftable {
  const made: Draftable = { ...schema };
  const { properties, items, additionalProperties } = made;
  if (isObject(properties)) made['properties'] = nodesOf(properties);
  if (isObject(items)) made['items'] = nodeOf(items);
  if (isObject(additionalProperties)) made['additionalProperties'] = nodeOf(additionalProperties);
  return made;
}

function nodesOf(map: JsonObject): Draftable {
  const made: Draftable = { ...map };
  for (const [key, node] of Object.entries(map)) if (isObject(node)) put(made, key, nodeOf(node));
  return made;
}

/** A node with the nodes it stands in, outermost first. */
export interface Placed {
  readonly node: Draftable;
  readonly parents: readonly Draftable[];
}

/** Every node of a definition that has an `x-id`. */
export function index(root: Draftable, around: readonly Draftable[] = []): Map<string, Placed> {
  const found = new Map<string, Placed>();
  const visit = (value: Json | undefined, parents: readonly Draftable[]) => {
    if (!isObject(value)) return;
    const node = value;
    const id = node['x-id'];
    if (typeof id === 'string' && !found.has(id)) found.set(id, { node, parents });
    const { properties, additionalProperties, items } = node;
    if (!isObject(properties) && !isObject(additionalProperties) && !isObject(items)) return;
    const inner = [...parents, node];
    if (isObject(properties)) for (const child of Object.values(properties)) visit(child, inner);
    visit(additionalProperties, inner);
    visit(items, inner);
  };
  visit(root, around);
  for (const word of named) {
    const map = root[word];
    if (isObject(map)) for (const node of Object.values(map)) visit(node, []);
  }
  return found;
}
