// Every Dutch text of a definition or a layer that a catalogue may translate, under the id and the words that find it there.
import { isArray, isObject, memberOf, own, type Json, type JsonObject, type Layer } from '@wegwijs/definition';

/** One Dutch text. */
export interface Saying {
  readonly id: string;
  /** The way to it in a catalogue: `title`, `choices` and a value, `x-ends` or `x-messages` and a name. */
  readonly way: readonly string[];
  /** A text, or a text per number. */
  readonly dutch: Json;
}

/** The texts of a definition, or of a part of one. */
export function ofDefinition(value: Json | undefined): Saying[] {
  if (isArray(value)) return value.flatMap(ofDefinition);
  if (!isObject(value)) return [];
  const id = own(value, 'x-id');
  const here =
    typeof id === 'string' ? [...ofWords(id, value), ...listed(value).flatMap((option) => ofConstant(id, option))] : [];
  return [...here, ...Object.values(value).flatMap(ofDefinition)];
}

/** The texts that a layer says anew. */
export function ofLayer({ set = {}, add = {} }: Layer): Saying[] {
  const changed = Object.entries(set).flatMap(([id, words]) => {
    const choices = own(words, 'choices');
    const added = isObject(choices) && isArray(choices['add']) ? choices['add'].filter(isObject) : [];
    const titles = isObject(choices) ? choices['titles'] : undefined;
    return [
      ...ofWords(id, words),
      ...ofMembers(id, 'choices', titles),
      ...added.map((one) => ({ id, way: ['choices', String(one['value'])], dutch: one['title'] ?? '' })),
    ];
  });
  return [...changed, ...Object.entries(add).flatMap(([id, { schema }]) => ofDefinition({ ...schema, 'x-id': id }))];
}

function ofWords(id: string, words: JsonObject): Saying[] {
  const plain = ['title', 'description'].flatMap((keyword) => {
    const dutch = own(words, keyword);
    return dutch === undefined || dutch === '' ? [] : [{ id, way: [keyword], dutch }];
  });
  return [...plain, ...['x-ends', 'x-messages'].flatMap((keyword) => ofMembers(id, keyword, own(words, keyword)))];
}

function ofMembers(id: string, keyword: string, texts: Json | undefined): Saying[] {
  return Object.entries(isObject(texts) ? texts : {}).map(([name, dutch]) => ({ id, way: [keyword, name], dutch }));
}

function ofConstant(id: string, option: Json): Saying[] {
  const value = memberOf(option, 'const');
  const title = memberOf(option, 'title');
  return value === undefined || title === undefined ? [] : [{ id, way: ['choices', String(value)], dutch: title }];
}

/** What can be chosen, also of the items of a list. */
function listed(node: JsonObject): Json[] {
  const items = own(node, 'items');
  const lists = [node, ...(isObject(items) && own(items, 'x-id') === undefined ? [items] : [])];
  return lists.flatMap((holder) => ['oneOf', 'anyOf'].flatMap((word) => own(holder, word) ?? []));
}
