import { isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { refuse, type Work } from './work.ts';

/** Puts a field or section right after another of the same section; after the section itself it comes first in it. */
export function place(work: Work, layer: Layer, id: string, where: Json): void {
  const no = (code: string) => refuse(work, layer, id, 'place', code, undefined, where);
  const after = memberOf(where, 'after');
  if (typeof after !== 'string') return no('not-an-object');
  const moved = work.nodes.get(id);
  const target = work.nodes.get(after);
  if (!moved || !target) return no('unknown-id');
  const around = moved.parents.at(-1);
  const isFirst = around !== undefined && around === target.node;
  if (!isFirst && around !== target.parents.at(-1)) return no('place');
  const lock = moved.node['x-lock'];
  if (isObject(lock) && JSON.stringify(own(lock, 'fixed') ?? []).includes('"x-order"')) return no('locked');
  const from = isFirst ? 0 : order(target.node);
  const later = [...work.nodes.values()]
    .filter(({ node, parents }) => node !== moved.node && parents.at(-1) === around && order(node) > from)
    .map(({ node }) => order(node));
  const next = later.length > 0 ? Math.min(...later) : from + 20;
  moved.node['x-order'] = (from + next) / 2;
  work.origins[`${id}#x-order`] = layer.layer;
}

function order(node: JsonObject): number {
  const value = own(node, 'x-order');
  return typeof value === 'number' ? value : 0;
}
