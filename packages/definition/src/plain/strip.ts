import { isArray, isObject, own, put, type Json, type JsonObject } from '../json.ts';
import { weightOf } from '../problem.ts';

/** `draft`: what is there is right. `complete`: moreover all that is needed is there. `out`: it was taken out of the form. */
export type Level = 'draft' | 'complete' | 'out';

const lists = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];
const singles = ['items', 'additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else'];
const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** A schema without our words, without what is judged elsewhere, and open to unknown properties. */
export function strip(schema: JsonObject, level: Level): JsonObject {
  const made: Record<string, Json> = {};
  for (const [word, value] of Object.entries(schema)) {
    if (word.startsWith('x-') || word === 'default' || isElsewhere(word, level)) continue;
    if ((word === 'additionalProperties' || word === 'unevaluatedProperties') && value === false) continue;
    if (maps.includes(word) && isObject(value)) put(made, word, stripped(value, level));
    else if (lists.includes(word) && isArray(value)) made[word] = value.map((one) => part(one, level));
    else if (singles.includes(word)) made[word] = part(value, level);
    else put(made, word, value);
  }
  return made;
}

/** What was taken out need not be complete, but a row of it has an id. */
function isElsewhere(word: string, level: Level): boolean {
  return level !== 'complete' && weightOf(word) === 'missing' && !(level === 'out' && word === 'required');
}

function stripped(schemas: JsonObject, level: Level): JsonObject {
  const made: Record<string, Json> = {};
  for (const [key, schema] of Object.entries(schemas)) put(made, key, part(schema, level));
  return made;
}

/** What is asked only sometimes is judged by its rule, not here; what was taken out need not be whole. */
function part(schema: Json, level: Level): Json {
  if (!isObject(schema)) return schema;
  if (own(schema, 'x-visible-when') !== undefined) return {};
  return strip(schema, level === 'complete' && own(schema, 'x-present') === false ? 'out' : level);
}
