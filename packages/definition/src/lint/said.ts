import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';
import { pointer } from '../pointer.ts';
import type { Catalogue } from '../texts.ts';
import type { Place } from './rule.ts';

/** The keywords that hold words. */
export type Words = 'title' | 'description' | 'x-ends' | 'x-messages' | 'choices';

/** One text, where it stands. */
export interface Said extends Place {
  readonly id: string;
  readonly keyword: Words;
  /** Which of several: the value of a choice, `low` or `high`, the code of a message; empty for a title or a description. */
  readonly name: string;
  readonly text: string;
  /** What tells two texts of one owner apart, and lays a translation beside its Dutch. */
  readonly key: string;
}

/** The name by which places mean a catalogue. */
export function nameOf(catalogue: Catalogue): string {
  return `${catalogue.for}/${catalogue.language}`;
}

/** Texts by what tells them apart. */
export const byKey = once((said: readonly Said[]): ReadonlyMap<string, Said> => new Map(said.map((one) => [one.key, one])));

type Add = (keyword: Words, name: string, text: Json | undefined, path: string) => void;

/** The words of a base. */
export const saidByBase = once((base: JsonObject): readonly Said[] => saidByNodes(String(own(base, 'x-id')), base, ''));

/** The words of a definition, or of a part of one that has an id. */
function saidByNodes(document: string, root: Json, from: string, rootId?: string): Said[] {
  const found: Said[] = [];
  const walk = (value: Json, path: string, given?: string) => {
    if (isArray(value)) value.forEach((item, i) => walk(item, path + pointer(i)));
    if (!isObject(value)) return;
    const id = given ?? own(value, 'x-id');
    if (typeof id === 'string') ofNode(value, path, adder(found, document, id));
    for (const [key, member] of Object.entries(value)) walk(member, path + pointer(key));
  };
  walk(root, from, rootId);
  return found;
}

/** The words that a layer says: in what it changes, and in what it adds. */
export const saidByLayer = once(({ layer, set, add }: Layer): readonly Said[] => {
  const found: Said[] = [];
  for (const [id, words] of entriesOf(set)) {
    if (!isObject(words)) continue;
    const path = pointer('set', id);
    const take = adder(found, layer, id);
    ofNode(words, path, take);
    const change = own(words, 'choices');
    if (!isObject(change)) continue;
    const added = own(change, 'add');
    if (isArray(added)) added.forEach((one, i) => choice(one, 'value', path + pointer('choices', 'add', i), take));
    several('choices', own(change, 'titles'), path + pointer('choices', 'titles'), take);
  }
  for (const [id, addition] of entriesOf(add)) {
    if (isObject(addition)) found.push(...saidByNodes(layer, own(addition, 'schema') ?? null, pointer('add', id, 'schema'), id));
  }
  return found;
});

/** The words of a catalogue. Of a text with a number all forms stand together. */
export const saidByCatalogue = once((catalogue: Catalogue): readonly Said[] => {
  const { texts } = catalogue;
  const document = nameOf(catalogue);
  const found: Said[] = [];
  for (const [id, words] of Object.entries(isObject(texts) ? texts : {})) {
    const path = pointer('texts', id);
    const take = adder(found, document, id);
    for (const [keyword, text] of Object.entries(isObject(words) ? words : {})) {
      if (keyword === 'title' || keyword === 'description') take(keyword, '', text, path + pointer(keyword));
      else if (keyword !== '$comment') several(keyword as Words, text, path + pointer(keyword), take);
    }
  }
  return found;
});

function adder(found: Said[], document: string, id: string): Add {
  return (keyword, name, text, path) => {
    const said = typeof text === 'string' ? text : isObject(text) ? Object.values(text).map(String).join(' ') : undefined;
    if (said !== undefined) found.push({ document, path, id, keyword, name, text: said, key: `${id} ${keyword} ${name}` });
  };
}

function ofNode(node: JsonObject, path: string, take: Add): void {
  for (const keyword of ['title', 'description'] as const) take(keyword, '', own(node, keyword), path + pointer(keyword));
  for (const keyword of ['x-ends', 'x-messages'] as const) several(keyword, own(node, keyword), path + pointer(keyword), take);
  const items = own(node, 'items');
  ofChoices(node, path, take);
  if (isObject(items)) ofChoices(items, path + pointer('items'), take);
}

function ofChoices(holder: JsonObject, path: string, take: Add): void {
  for (const word of ['oneOf', 'anyOf']) {
    const list = own(holder, word);
    if (isArray(list)) list.forEach((option, i) => choice(option, 'const', path + pointer(word, i), take));
  }
}

function choice(option: Json, word: 'const' | 'value', path: string, take: Add): void {
  const value = memberOf(option, word);
  if (isObject(option) && value !== undefined) take('choices', String(value), own(option, 'title'), path + pointer('title'));
}

function several(keyword: Words, texts: Json | undefined, path: string, take: Add): void {
  for (const [name, text] of Object.entries(isObject(texts) ? texts : {})) take(keyword, name, text, path + pointer(name));
}
