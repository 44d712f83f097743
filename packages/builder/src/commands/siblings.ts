import { at, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';

/** The place of what a node stands in: its section, its group, the whole. Fields of layers stand in the section, not in its `local`. */
export function placeAround(place: string): string | undefined {
  const around =
    /^(.*)\/properties\/local\/properties\/[^/]+\/properties\/[^/]+$/.exec(place) ?? /^(.*)\/properties\/[^/]+$/.exec(place);
  return around?.[1];
}

/** The id of what a node stands in; undefined for what is no field or section, such as a term, and for the row of a list. */
export function parentOf(scene: Scene, id: string): string | undefined {
  const place = scene.places.get(id);
  const around = place === undefined ? undefined : placeAround(place);
  const node = around === undefined ? undefined : at(scene.definition, around);
  const found = memberOf(node, 'x-id');
  return typeof found === 'string' ? found : undefined;
}

/** The ids of the nodes directly in a section or group, in the order in which they are shown; what is left out counts too. */
export function childrenOf(scene: Scene, id: string): string[] {
  const node = scene.node(id);
  return node ? childrenIn(node) : [];
}

/** The same of a node itself. */
export function childrenIn(node: JsonObject): string[] {
  const properties = own(node, 'properties');
  const local = memberOf(properties, 'local');
  const homes = isObject(local) && own(local, 'x-id') === undefined ? valuesOf(own(local, 'properties')) : [];
  const all = [...valuesOf(properties), ...homes.flatMap((home) => valuesOf(own(home, 'properties')))];
  const named = all.filter((child) => typeof own(child, 'x-id') === 'string');
  const order = (child: JsonObject) => (typeof own(child, 'x-order') === 'number' ? Number(own(child, 'x-order')) : Infinity);
  return named.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))).map((child) => String(own(child, 'x-id')));
}

function valuesOf(map: Json | undefined): JsonObject[] {
  return isObject(map) ? Object.values(map).filter(isObject) : [];
}

/** What a node would come after: among its siblings without it, null for the first. */
export function standsAfter(scene: Scene, id: string): string | null {
  const around = parentOf(scene, id);
  const all = around === undefined ? [] : childrenOf(scene, around);
  return all[all.indexOf(id) - 1] ?? null;
}

/** A list with something in it after another, first for null; at the end where it is not told, undefined where that is not in it. */
export function inserted(list: readonly string[], id: string, after: string | null | undefined): string[] | undefined {
  const others = list.filter((one) => one !== id);
  if (after === undefined) return [...others, id];
  const place = after === null ? 0 : others.indexOf(after) + 1;
  return after !== null && place === 0 ? undefined : others.toSpliced(place, 0, id);
}
