import { fromEntries, isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../commands/command.ts';
import type { Scene } from '../scene/scene.ts';
import type { Imported, ImportedQuestion } from './imported.ts';
import { Names } from './names.ts';

/**
 * What puts all that was read into the layer: one step, that can be undone. @param into the id of a section to put every question in;
 * without it each section becomes one of the layer's own
 */
export function importing(scene: Scene, { sections }: Imported, into?: string): Command {
  const prefix = `${scene.layer.layer}.`;
  const taken = new Names([...scene.places.keys()].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)));
  const named = new Map<string, string>();
  for (const { name, questions } of sections)
    for (const one of [{ name }, ...questions]) if (!named.has(one.name)) named.set(one.name, taken.of(one.name));
  const ids = new Map([...named].map(([from, to]) => [from, `${prefix}${to}`]));
  const nameOf = (name: string) => named.get(name) ?? name;
  const commands = sections.flatMap(({ name, title, description, questions }): Command[] => {
    const section = into ?? `${prefix}${nameOf(name)}`;
    const begin: Command[] =
      into === undefined
        ? [{ do: 'add-section', name: nameOf(name), title, ...(description === undefined ? {} : { description }) }]
        : [];
    return [...begin, ...questions.map((question) => adding(question, section, nameOf(question.name), ids))];
  });
  return { do: 'all', commands };
}

function adding(
  { schema, words, name: from }: ImportedQuestion,
  section: string,
  name: string,
  ids: ReadonlyMap<string, string>,
): Command {
  const id = ids.get(from) ?? name;
  const question = { schema: identified(schema, id, ids) as JsonObject, ...(words ? { words } : {}) };
  return { do: 'add-field', section, name, question };
}

/** A schema in which what stands inside has identities, and conditions read ids instead of names. */
function identified(schema: Json, id: string, ids: ReadonlyMap<string, string>): Json {
  if (isArray(schema)) return schema.map((one) => identified(one, id, ids));
  if (!isObject(schema)) return schema;
  return fromEntries(
    Object.entries(schema).map(([word, value]): [string, Json] => {
      if (word === 'properties' && isObject(value))
        return [word, fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, `${id}.${key}`, ids)]))];
      if (word === 'items' && isObject(value) && isObject(value['properties']))
        return [word, { 'x-id': `${id}.row`, ...(identified(value, id, ids) as JsonObject) }];
      if (word === 'field' && typeof value === 'string') return [word, ids.get(value) ?? value];
      return [word, identified(value, id, ids)];
    }),
  );
}

/** A field inside another; the id of a row is no field. */
function inside(schema: Json, id: string, ids: ReadonlyMap<string, string>): Json {
  if (!isObject(schema) || schema['$ref'] !== undefined) return schema;
  return { 'x-id': id, ...(identified(schema, id, ids) as JsonObject) };
}
