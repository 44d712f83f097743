import { isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { index } from './tree.ts';

/** What a layer asks for a keyword of a node. */
export interface Asked {
  readonly value: Json | undefined;
  readonly why: string | undefined;
  /** Where a refusal of it would be noted: `<x-id>#<keyword>`. */
  readonly places: readonly string[];
}

/**
 * What a layer asks for a keyword of a node, in any of the ways that there are; undefined when it asks nothing.
 * @param node the node as it stands in the resolved definition: what an added one says without being asked is the layer's too.
 */
export function wishOf(layer: Layer, id: string, keyword: string, node: JsonObject | undefined): Asked | undefined {
  return (
    bySet(layer, id, keyword) ??
    byPlace(layer, id, keyword) ??
    byAdd(layer, id, keyword, node) ??
    byModule(layer, id, keyword, node)
  );
}

function bySet(layer: Layer, id: string, keyword: string): Asked | undefined {
  const words = memberOf(layer.set, id);
  const value = memberOf(words, keyword);
  return value === undefined ? undefined : { value, why: noteOf(words), places: [`${id}#${keyword}`] };
}

function byPlace(layer: Layer, id: string, keyword: string): Asked | undefined {
  const value = keyword === 'x-order' ? memberOf(layer.place, id) : undefined;
  return value === undefined ? undefined : { value, why: undefined, places: [`${id}#place`] };
}

function byAdd(layer: Layer, id: string, keyword: string, node: JsonObject | undefined): Asked | undefined {
  for (const [top, addition] of Object.entries((isObject(layer.add) ? layer.add : {}) as JsonObject)) {
    const schema = memberOf(addition, 'schema');
    if (!isObject(schema)) continue;
    const said = index({ ...schema, 'x-id': top }).get(id)?.node;
    if (!said) continue;
    const value = keyword === 'x-present' ? true : (own(said, keyword) ?? (node && own(node, keyword)));
    return value === undefined ? undefined : { value, why: noteOf(addition), places: [`${top}#add`, `${id}#${keyword}`] };
  }
  return undefined;
}

function byModule(layer: Layer, id: string, keyword: string, node: JsonObject | undefined): Asked | undefined {
  const name = keyword === 'x-on' ? id.replace(/^module\./, '') : keyword === 'x-present' ? String(node?.['x-module']) : '';
  const value = memberOf(layer.modules, name);
  return value === undefined ? undefined : { value, why: undefined, places: [`${id}#${keyword}`] };
}

/** Why, in the words of the layer. */
function noteOf(words: Json | undefined): string | undefined {
  const [reason, comment] = isObject(words) ? [own(words, 'reason'), own(words, '$comment')] : [];
  const note = reason ?? comment;
  return typeof note === 'string' ? note : undefined;
}
