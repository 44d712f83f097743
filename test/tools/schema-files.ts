// What the folder `schemas` says in words, for the tests of the data: every text of a definition, a layer and a catalogue under
// one and the same key, so that two of them can be laid side by side.
import { join } from 'node:path';
import { accessOf, isArray, isObject, own, type Catalogue, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { formsIn, readSource, type Source } from '@wegwijs/cli';

/** The folder. */
export const schemas = join(import.meta.dirname, '../../schemas');

/** The kinds of documents that there are: the names of the definitions. */
export const kinds = formsIn(schemas);

/** All that the form of each kind is made of. */
export const sources: ReadonlyMap<string, Source> = new Map(kinds.map((kind) => [kind, readSource(schemas, kind)]));

/** All that the form `intake` is made of. */
export const intake = readSource(schemas, 'intake');

/** Texts by where they stand: `health.learningEffect title`, `health.learningEffect choices no`, `work.workCulture x-ends low`. */
export type Sayings = ReadonlyMap<string, string>;

/** A node that has an identity. */
export interface Known {
  readonly id: string;
  readonly node: JsonObject;
  /** The switch that turns it on: its own, or that of what it stands in. */
  readonly module: string | undefined;
}

/** Every node of a definition, or of a part of one, that has an `x-id`. */
export function known(value: Json | undefined, around?: string): Known[] {
  if (isArray(value)) return value.flatMap((member) => known(member, around));
  if (!isObject(value)) return [];
  const id = own(value, 'x-id');
  const module = own(value, 'x-module') ?? around;
  const inside = typeof module === 'string' ? module : undefined;
  const here = typeof id === 'string' ? [{ id, node: value, module: inside }] : [];
  return [...here, ...Object.values(value).flatMap((member) => known(member, inside))];
}

/** The Dutch of a definition. */
export const ofDefinition = (root: JsonObject): Sayings => new Map(known(root).flatMap(({ id, node }) => ofNode(id, node)));

/** The Dutch that a layer says anew: of these words its own catalogues hold the translations. */
export function ofLayer({ set = {}, add = {} }: Layer): Sayings {
  const changed = Object.entries(set).flatMap(([id, words]) => [...ofNode(id, words), ...ofChoices(id, own(words, 'choices'))]);
  const added = Object.entries(add).flatMap(([id, { schema }]) => known({ ...schema, 'x-id': id }));
  return new Map([...changed, ...added.flatMap(({ id, node }) => ofNode(id, node))]);
}

/** The words of a catalogue. Of a text with a number all forms stand together. */
export function ofCatalogue({ texts }: Catalogue): Sayings {
  return new Map(
    Object.entries(texts).flatMap(([id, words]) =>
      Object.entries(words).flatMap(([keyword, text]) =>
        keyword === 'choices' || keyword === 'x-ends' ? members(id, keyword, text) : saying(`${id} ${keyword}`, text),
      ),
    ),
  );
}

/**
 * The ids of what a newcomer reads of a definition: the fields that a newcomer fills in or may see, with all they hold and all
 * they stand in; and the pages, terms and deadlines around them. Not read are the names of switches and of conditions.
 * @param profiles the definition's `x-profiles`.
 */
export function readByNewcomer(root: JsonObject, profiles: Json | undefined): ReadonlySet<string> {
  const nodes = known(root);
  const isSeen = ({ node }: Known) => {
    const by = own(node, 'x-by');
    const right = own(accessOf(own(node, 'x-access'), profiles), 'participant') ?? 'none';
    return (isArray(by) && by.includes('participant')) || right !== 'none';
  };
  const around = ['x-texts', 'x-terms', 'x-deadlines', 'x-retention', 'x-transfers', 'x-headings'].flatMap((word) => known(own(root, word)));
  const inside = nodes.filter(isSeen).flatMap(({ node }) => known(node));
  const outside = nodes.filter(({ node }) => known(node).some(isSeen));
  return new Set([...around, ...inside, ...outside].map(({ id }) => id));
}

/** The labelled constants of a node, or of the items of a list. */
function constants(node: JsonObject): JsonObject[] {
  const items = own(node, 'items');
  return [node, ...(isObject(items) ? [items] : [])]
    .flatMap((holder) => [own(holder, 'oneOf'), own(holder, 'anyOf')])
    .flatMap((list) => (isArray(list) ? list : []))
    .filter(isObject)
    .filter((option) => Object.hasOwn(option, 'const'));
}

type Entry = readonly [string, string];

const nameOf = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value));

function ofNode(id: string, node: JsonObject): Entry[] {
  return [
    ...saying(`${id} title`, own(node, 'title')),
    ...saying(`${id} description`, own(node, 'description')),
    ...members(id, 'x-ends', own(node, 'x-ends')),
    ...constants(node).flatMap((option) => saying(`${id} choices ${nameOf(own(option, 'const'))}`, own(option, 'title'))),
  ];
}

/** What a layer does to the choices of a node: new ones, and new words for old ones. */
function ofChoices(id: string, change: Json | undefined): Entry[] {
  if (!isObject(change)) return [];
  const add = own(change, 'add');
  const added = (isArray(add) ? add : []).filter(isObject);
  return [
    ...added.flatMap((choice) => saying(`${id} choices ${nameOf(own(choice, 'value'))}`, own(choice, 'title'))),
    ...members(id, 'choices', own(change, 'titles')),
  ];
}

function members(id: string, keyword: string, texts: Json | undefined): Entry[] {
  return isObject(texts) ? Object.entries(texts).flatMap(([name, text]) => saying(`${id} ${keyword} ${name}`, text)) : [];
}

function saying(key: string, text: Json | undefined): Entry[] {
  if (text === undefined || key.includes(' $comment')) return [];
  return [[key, typeof text === 'string' ? text : isObject(text) ? Object.values(text).map(nameOf).join(' ') : '']];
}
