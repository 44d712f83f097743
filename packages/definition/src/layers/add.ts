import { isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Addition, Layer } from './layer.ts';
import { refuse, type Work } from './work.ts';
import { copy, index, type Draftable } from './tree.ts';

/** A field that a layer adds is seen by newcomer and regievoerder alone, until the layer says otherwise. */
const restricted: JsonObject = { participant: 'edit', caseManager: 'edit' };

/** Adds a field under its section's `local.<layer>`, or a section under the root's. */
export function add(work: Work, layer: Layer, id: string, addition: Addition): void {
  const no = (code: string) => refuse(work, layer, id, 'add', code, undefined, addition as unknown as Json);
  if (!isObject(addition) || !isObject(addition.schema)) return no('not-an-object');
  if (!id.startsWith(`${layer.layer}.`) || work.nodes.has(id)) return no('foreign-id');
  if (typeof addition.name !== 'string' || !/^[a-z][A-Za-z0-9]*$/.test(addition.name)) return no('name');
  const found = addition.section === undefined ? { node: work.root, parents: [] } : work.nodes.get(addition.section);
  const parent = found?.node;
  if (!found || !parent || !isObject(parent['properties']) || !Object.hasOwn(parent['properties'], 'local'))
    return no('unknown-id');
  const node: Draftable = { 'x-id': id, 'x-access': restricted, ...(copy(addition.schema) as Draftable), 'x-layer': layer.layer };
  node['x-id'] = id;
  if (addition.section === undefined) node['x-section'] = true;
  home(parent, layer.layer)[addition.name] = node;
  for (const [inner, placed] of index(node, [...found.parents, parent]))
    if (!work.nodes.has(inner)) work.nodes.set(inner, placed);
  work.origins[`${id}#x-present`] = layer.layer;
  for (const word of ['title', 'description']) if (node[word] !== undefined) work.origins[`${id}#${word}`] = layer.layer;
  const orders = Object.values(parent['properties']).map((child) => (isObject(child) ? own(child, 'x-order') : 0));
  node['x-order'] ??= Math.max(0, ...orders.filter((order) => typeof order === 'number')) + 10;
}

/** The properties of `local.<layer>` in a section, made when they are not there yet. */
function home(parent: Draftable, layer: string): Draftable {
  const properties = parent['properties'] as Draftable;
  let local = properties['local'] as Draftable;
  if (own(local, '$ref') !== undefined || !isObject(local['properties'])) {
    local = { type: 'object', properties: {}, additionalProperties: { type: 'object' } };
    properties['local'] = local;
  }
  const layers = local['properties'] as Draftable;
  layers[layer] ??= { type: 'object', properties: {}, additionalProperties: false };
  return (layers[layer] as Draftable)['properties'] as Draftable;
}
