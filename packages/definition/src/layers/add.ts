import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Addition, Layer } from './layer.ts';
import { tooOpen } from './sensitive.ts';
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
  if (!found || !parent) return no('unknown-id');
  if (!holds(parent)) return no('place');
  const ids = idsIn(addition.schema).filter((inner) => inner !== id);
  if (ids.some((inner, i) => !inner.startsWith(`${layer.layer}.`) || work.nodes.has(inner) || ids.indexOf(inner) < i))
    return no('foreign-id');
  const place = home(parent, layer.layer);
  if (Object.hasOwn(place, addition.name)) return no('name');
  const node: Draftable = { 'x-id': id, 'x-access': restricted, ...(copy(addition.schema) as Draftable), 'x-layer': layer.layer };
  node['x-id'] = id;
  for (const open of tooOpen(node, own(work.root, 'x-profiles'))) {
    refuse(work, layer, String(open['x-id'] ?? id), 'x-access', 'floor', undefined, open['x-access']);
    open['x-access'] = restricted;
  }
  if (addition.section === undefined) node['x-section'] = true;
  place[addition.name] = node;
  const added = index(node, [...found.parents, parent]);
  for (const [inner, placed] of added) work.nodes.set(inner, placed);
  work.origins[`${id}#x-present`] = layer.layer;
  for (const word of ['title', 'description']) if (node[word] !== undefined) work.origins[`${id}#${word}`] = layer.layer;
  const orders = Object.values(own(parent, 'properties') ?? {}).map((child) => (isObject(child) ? own(child, 'x-order') : 0));
  work.steps.push({
    id,
    keyword: 'add',
    asked: addition,
    undo: () => takeOut(work, id, [...added.keys()], place, addition.name),
  });
  node['x-order'] ??= Math.max(0, ...orders.filter((order) => typeof order === 'number')) + 10;
}

/** Whether layers may put something in it: a section of the base has a place for that, what a layer added gets one. */
function holds(node: Draftable): boolean {
  const properties = own(node, 'properties');
  if (properties !== undefined && !isObject(properties)) return false;
  return (properties && Object.hasOwn(properties, 'local')) || (own(node, 'x-layer') !== undefined && node['type'] === 'object');
}

/** Takes an added field or section out again, with all in it. */
function takeOut(work: Work, id: string, ids: readonly string[], place: Draftable, name: string): void {
  Reflect.deleteProperty(place, name);
  for (const inner of ids) work.nodes.delete(inner);
  for (const origin of Object.keys(work.origins)) if (origin.startsWith(`${id}#`)) Reflect.deleteProperty(work.origins, origin);
}

/** The properties of `local.<layer>` in a section, made when they are not there yet. */
function home(parent: Draftable, layer: string): Draftable {
  const properties = (parent['properties'] ??= {}) as Draftable;
  let local = properties['local'];
  if (!isObject(local) || own(local, '$ref') !== undefined || !isObject(local['properties'])) {
    local = { type: 'object', properties: {}, additionalProperties: { type: 'object' } };
    properties['local'] = local;
  }
  const layers = local['properties'] as Draftable;
  const here = own(layers, layer);
  if (!isObject(here) || !isObject(here['properties']))
    layers[layer] = { type: 'object', properties: {}, additionalProperties: false };
  return (layers[layer] as Draftable)['properties'] as Draftable;
}

/** Every id that a schema gives, at any depth: none may take the place of another's. */
function idsIn(value: Json): string[] {
  if (isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([word, inner]) => (word === 'x-id' ? [String(inner)] : idsIn(inner)));
}
