import { isObject, own, type Json, type JsonObject } from '@wegwijs/definition';

/** Reads a test on an answer out of a small JSON Schema, as JSON Forms writes it; undefined for what a condition cannot say. */
export function testOf(schema: Json | undefined): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const words = Object.keys(schema).filter((word) => word !== 'type');
  const [word] = words;
  if (word === undefined || words.length > 1 || !['const', 'enum', 'minimum', 'maximum'].includes(word)) return undefined;
  return { [word]: own(schema, word) as Json };
}

/** A condition or its opposite. */
export function holding(condition: JsonObject, holds: boolean): JsonObject {
  return holds ? condition : { not: condition };
}
