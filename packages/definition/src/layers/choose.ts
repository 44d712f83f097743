import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Draftable } from './tree.ts';

/** What a layer may say of a choice list. */
const words = ['only', 'titles', 'add'];

/** How the base writes a value that a layer adds (`#/$defs/localValue`). */
const local = /^[a-z][a-z0-9-]*:[a-z0-9-]+$/;

/**
 * Whether a choice list may be changed so: something stays to choose, and what is added is written as the base accepts it.
 * @param layer the layer that asks; without one any layer's values will do.
 */
export function mayChoose(node: JsonObject, to: Json | undefined, layer: string | undefined): boolean {
  if (!isObject(to) || Object.keys(to).some((word) => !words.includes(word))) return false;
  const { only, titles, add } = to;
  const isAdded = (one: Json) => isObject(one) && isLocal(own(one, 'value'), layer) && typeof own(one, 'title') === 'string';
  if (add !== undefined && !(isArray(add) && isOpen(node) && add.every(isAdded))) return false;
  if (titles !== undefined && !isObject(titles)) return false;
  const list = listOf(node)?.list;
  // A text without a list (a language) may be narrowed to one; then there is nothing else to say of it.
  if (!list) return isText(node) && isArray(only) && only.length > 0 && only.every((value) => typeof value === 'string') && !add;
  return only === undefined || (isArray(only) && list.some((option) => !isConstant(option) || only.includes(constantOf(option))));
}

function isText(node: JsonObject): boolean {
  const items = own(node, 'items');
  return own(isObject(items) ? items : node, 'type') === 'string';
}

function isLocal(value: Json | undefined, layer: string | undefined): boolean {
  if (typeof value !== 'string' || value.length > 100 || !local.test(value)) return false;
  return layer === undefined || value.startsWith(`${layer}:`);
}

/** Whether a choice list may grow. */
function isOpen(node: JsonObject): boolean {
  const items = own(node, 'items');
  const marks = [own(node, 'x-choices'), memberOf(items, 'x-choices')];
  return marks.some((mark) => mark === 'open' || mark === 'own');
}

/** `only` restricts, `titles` relabels, `add` extends a list that may grow. Gives the values whose words are now this layer's. */
export function choose(node: Draftable, to: Json): Json[] {
  const { only, titles, add } = to as { only?: readonly Json[]; titles?: JsonObject; add?: readonly JsonObject[] };
  const { holder, word, list } = listOf(node) ?? begun(node, only ?? []);
  const kept = list.filter((option) => !only || !isConstant(option) || only.includes(constantOf(option)));
  const named = kept.map((option) => {
    const title = isConstant(option) ? own(titles ?? {}, String(constantOf(option))) : undefined;
    return title === undefined ? option : { ...(option as JsonObject), title };
  });
  const added = (add ?? []).map((one) => ({ const: own(one, 'value') as Json, title: own(one, 'title') as Json }));
  const values = added.map((option) => option.const);
  const constants = named.filter((option) => isConstant(option) && !values.includes(constantOf(option)));
  holder[word] = [...constants, ...added, ...named.filter((option) => !isConstant(option))];
  return [...constants.map(constantOf).filter((value) => Object.hasOwn(titles ?? {}, String(value))), ...values];
}

/** The values that a change names and the list does not have, nor gets by it: most often a slip of the pen. */
export function strangers(node: JsonObject, to: Json): string[] {
  const list = listOf(node)?.list;
  if (!list || !isObject(to)) return [];
  const { only, titles, add } = to;
  const added = (isArray(add) ? add : []).filter(isObject).map((one) => String(own(one, 'value')));
  const known = [...list.filter(isConstant).map((option) => String(constantOf(option))), ...added];
  const named = [...(isArray(only) ? only.map(String) : []), ...Object.keys(titles ?? {})];
  return [...new Set(named)].filter((value) => !known.includes(value));
}

/** A list for a text that had none: its values are named by themselves until a title says more. */
function begun(node: Draftable, only: readonly Json[]): { holder: Draftable; word: string; list: readonly Json[] } {
  const holder: Draftable = isObject(node['items']) ? node['items'] : node;
  return { holder, word: 'oneOf', list: only.map((value) => ({ const: value, title: String(value) })) };
}

function listOf(node: JsonObject): { holder: Draftable; word: string; list: readonly Json[] } | undefined {
  const items = own(node, 'items');
  const holder = isObject(items) ? items : node;
  for (const word of ['oneOf', 'anyOf']) {
    const list = own(holder, word);
    if (isArray(list)) return { holder: holder, word, list };
  }
  return undefined;
}

function isConstant(option: Json): boolean {
  return isObject(option) && own(option, 'const') !== undefined;
}

function constantOf(option: Json): Json {
  return (option as { const: Json }).const;
}
