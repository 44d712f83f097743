import { warning, type Finding } from '../finding.ts';
import { isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { lockNames } from './lock-names.ts';
import { narrows } from './narrows.ts';
import { plusOf } from './plus.ts';

/** Whether the lock of a node is soft for a keyword: layers below may go under it, and are asked why. */
export function isSoft(node: JsonObject, keyword: string): boolean {
  const lock = own(node, 'x-lock');
  return isObject(lock) && lockNames(lock, 'soft').includes(keyword);
}

/**
 * What is to be said of a change that goes under a soft floor: `layer.soft` with the layer's reason, or `layer.reason`, which asks
 * for it. Ontzorgen is such a floor: longer is local policy, shorter is for one person and with a reason (Participatiewet art. 56a).
 */
export function undercut(layer: Layer, id: string, node: JsonObject, keyword: string, to: Json): Finding[] {
  if (!isSoft(node, keyword) || !goesUnder(node, keyword, to)) return [];
  const basis = own(node['x-lock'] as JsonObject, 'basis') ?? '';
  const words: unknown = layer.set?.[id];
  const reason = memberOf(words, 'reason');
  const said = typeof reason === 'string' && reason.trim() !== '' ? { reason } : undefined;
  return [warning(said ? 'layer.soft' : 'layer.reason', id, { layer: layer.layer, keyword, basis, ...said })];
}

function goesUnder(node: JsonObject, keyword: string, to: Json): boolean {
  const stricter = narrows[keyword]?.stricter;
  if (keyword !== 'plus') return stricter?.(own(node, keyword), to, undefined) === false;
  // A term that binds a person is a right: less of it is under the floor.
  return stricter?.(to, plusOf(node), undefined) === false;
}
