import { isArray, isObject, put, type Json } from '../json.ts';

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
export const named = ['x-terms', 'x-texts', 'x-modules', 'x-derived', 'x-deadlines', 'x-retention', 'x-transfers'] as const;

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
    const inner = [...parents, node];
    if (isObject(node['properties'])) for (const child of Object.values(node['properties'])) visit(child, inner);
    visit(node['additionalProperties'], inner);
    visit(node['items'], inner);
  };
  visit(root, around);
  for (const word of named) {
    const map = root[word];
    if (isObject(map)) for (const node of Object.values(map)) visit(node, []);
  }
  return found;
}
