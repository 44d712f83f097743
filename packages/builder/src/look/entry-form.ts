import { fromEntries, isArray, isObject, memberOf, own, type Json, type JsonObject, type ListingKind } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';
import { shapeOf, type RuleOf, type ShapeOptions } from './entry-shape.ts';
import { ruleOfList } from './lists.ts';

/** The form of an entry of a list, made of the rules for it: a schema, and the way between a document of it and an entry. */
export interface EntryForm {
  readonly schema: JsonObject;
  /** What an entry says, as a document of the form. */
  document(words: JsonObject): JsonObject;
  /** What a document says, as words of an entry. */
  words(document: JsonObject): JsonObject;
}

/** What other commands say of an entry, or nobody by hand. */
const apart = ['present', 'x-lock', 'texts'];

/** The form of the words of an entry, without those in other languages. A map with known names is asked as rows: who, and what. */
export function entryForm(scene: Scene, kind: ListingKind, options: ShapeOptions = {}): EntryForm {
  const rule = shapeOf(
    scene,
    ruleFor(scene, kind, (word) => !apart.includes(word)),
    options,
  );
  const all = Object.entries((own(rule, 'properties') ?? {}) as JsonObject);
  const rowed = new Set(all.filter(([, shape]) => isMap(shape)).map(([word]) => word));
  // The note for editors comes last.
  const ordered = [...all.filter(([word]) => word !== '$comment'), ...all.filter(([word]) => word === '$comment')];
  const properties = ordered.map(([word, shape]): [string, Json] => [
    word,
    rowed.has(word)
      ? asRows(shape as JsonObject)
      : word === 'title' && isObject(shape)
        ? { ...shape, 'x-control': 'text' }
        : shape,
  ]);
  const { minProperties: _, ...rest } = rule;
  const convert = (words: JsonObject, how: (value: Json) => Json) =>
    fromEntries(Object.entries(words).map(([word, value]) => [word, rowed.has(word) ? how(value) : value]));
  return {
    schema: { ...rest, properties: fromEntries(properties), required: ['title'] },
    document: (words) => convert(fromEntries(Object.entries(words).filter(([word]) => !apart.includes(word))), rowsOf),
    words: (document) => convert(fromEntries(Object.entries(document).map(([word, value]) => [word, once(value)])), mapOf),
  };
}

/** The form of the words of an entry in other languages: one group for each that the form of the gemeente offers. */
export function translationForm(
  scene: Scene,
  kind: ListingKind,
  options: ShapeOptions & { names(language: string): string },
): EntryForm {
  const rule = shapeOf(
    scene,
    ruleFor(scene, kind, (word) => word === 'texts'),
    options,
  );
  const texts = own((own(rule, 'properties') ?? {}) as JsonObject, 'texts');
  const shape = memberOf(texts, 'additionalProperties');
  const languages = own(scene.definition, 'x-languages');
  const others = (isArray(languages) ? languages.map(String) : []).filter((language) => language !== 'nl');
  const groups = isObject(shape) ? others.map((one): [string, Json] => [one, { ...shape, title: options.names(one) }]) : [];
  return {
    schema: { type: 'object', properties: fromEntries(groups) },
    document: (words) => (own(words, 'texts') ?? {}) as JsonObject,
    words: (document) => ({ texts: document }),
  };
}

function ruleFor(scene: Scene, kind: ListingKind, take: (word: string) => boolean): RuleOf {
  return { rule: ruleOfList(scene, kind), home: 'urn:wegwijs:meta:layer-catalogues', take };
}

function isMap(shape: Json): boolean {
  if (!isObject(shape)) return false;
  const [names, value] = [own(shape, 'propertyNames'), own(shape, 'additionalProperties')];
  return isObject(names) && isArray(own(names, 'oneOf')) && isObject(value);
}

function asRows(shape: JsonObject): JsonObject {
  const { title, description } = shape;
  const [name, value] = [own(shape, 'propertyNames') ?? {}, own(shape, 'additionalProperties') ?? {}];
  const items = { type: 'object', properties: { name, value }, required: ['name', 'value'], additionalProperties: false };
  return {
    type: 'array',
    items: { ...items, ...(title === undefined ? {} : { title }) },
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

/** What is chosen twice counts once. */
function once(value: Json): Json {
  return isArray(value) && value.every((one) => typeof one === 'string') ? [...new Set(value)] : value;
}

function rowsOf(map: Json): Json {
  return isObject(map) ? Object.entries(map).map(([name, value]) => ({ name, value })) : map;
}

function mapOf(rows: Json): Json {
  if (!isArray(rows)) return rows;
  return fromEntries(
    rows.flatMap((row): [string, Json][] => {
      const [name, value] = isObject(row) ? [own(row, 'name'), own(row, 'value')] : [];
      return typeof name === 'string' && value !== undefined ? [[name, value]] : [];
    }),
  );
}
