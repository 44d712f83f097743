// json-schema-to-typescript knows draft-07 and loses part of what 2020-12 says. A schema is lowered to what it does understand:
// references opened, lists of labelled constants as `enum`, members that stand only in a branch declared beside the others.
import {
  fromEntries,
  isArray,
  isObject,
  memberOf,
  own,
  put,
  steps,
  type Definition,
  type Json,
  type JsonObject,
  type Part,
} from '@wegwijs/definition';
import { typeName } from './type-name.ts';

/** A schema from which only types are made. Limits and formats are left out: a type cannot say them. */
export function lower(definition: Definition): JsonObject {
  const { source } = definition.root;
  const texts = definition.texts('nl');
  /** The names of schemas that come back to themselves. */
  const names = new Map<Json, string>();

  const opened = (schema: Json, around: readonly Json[]): JsonObject => {
    if (!isObject(schema)) return schema === false ? { not: {} } : {};
    const reference = own(schema, '$ref') ?? own(schema, '$dynamicRef');
    const target = typeof reference === 'string' ? source.resolve(reference) : undefined;
    const inner = [...around, schema];
    const deeper = (one: Json) => opened(one, inner);
    if (target && inner.includes(target.schema)) return { $ref: `#/definitions/${named(target)}` };
    const parts = [...(target ? [deeper(target.schema)] : []), ...branches(schema).map(deeper)];
    return [...parts, said(schema, deeper)].reduce(merged);
  };

  const named = ({ schema, location }: Part): string => {
    const name = names.get(schema) ?? typeName(steps(location).at(-1) ?? 'whole');
    names.set(schema, name);
    return name;
  };

  const said = (schema: JsonObject, deeper: (one: Json) => JsonObject): JsonObject => {
    const properties = own(schema, 'properties');
    const members = Object.entries(isObject(properties) ? properties : {}).map(([name, one]) => [name, deeper(one)] as const);
    const id = own(schema, 'x-id');
    const text = ['title', 'description'].map((word) => own(schema, word)).filter((one) => typeof one === 'string');
    const kept = ['type', 'const', 'enum', 'required'].map((word) => [word, own(schema, word)] as const);
    return {
      ...Object.fromEntries(kept.filter((entry): entry is [string, Json] => entry[1] !== undefined)),
      ...(text.length > 0 ? { description: texts.fill(text.join('\n')) } : {}),
      ...(isObject(properties) ? { properties: fromEntries(members) } : {}),
      ...(isObject(properties) && typeof id === 'string' ? { title: typeName(id) } : {}),
      ...rest(schema, deeper),
      ...items(schema, deeper),
      ...unions(schema, deeper),
    };
  };

  const whole = opened(definition.schema, []);
  const definitions: Record<string, Json> = {};
  // A set and a map go on with what is added to them meanwhile.
  for (const [schema, name] of names) definitions[name] = { ...opened(schema, []), title: name };
  return { ...whole, definitions };
}

/** What may apply beside a schema itself. */
function branches(schema: JsonObject): Json[] {
  const all = own(schema, 'allOf');
  const dependents = own(schema, 'dependentSchemas');
  const sometimes = [own(schema, 'then'), own(schema, 'else'), ...Object.values(isObject(dependents) ? dependents : {})];
  return [...(isArray(all) ? all : []), ...sometimes.filter(isObject).map(({ required: _, ...branch }) => branch)];
}

/** Whether there may be more members than are named. */
function rest(schema: JsonObject, deeper: (one: Json) => JsonObject): JsonObject {
  const further = own(schema, 'additionalProperties') ?? own(schema, 'unevaluatedProperties');
  const patterns = own(schema, 'patternProperties');
  if (isObject(patterns)) return { additionalProperties: { anyOf: Object.values(patterns).map(deeper) } };
  if (further === undefined)
    return own(schema, 'type') === 'object' && !own(schema, 'properties') ? { additionalProperties: true } : {};
  return { additionalProperties: typeof further === 'boolean' ? further : deeper(further) };
}

function items(schema: JsonObject, deeper: (one: Json) => JsonObject): JsonObject {
  const tuple = own(schema, 'prefixItems') ?? (isArray(own(schema, 'items')) ? own(schema, 'items') : undefined);
  const one = own(schema, isArray(own(schema, 'items')) ? 'additionalItems' : 'items');
  if (!isArray(tuple)) return one === undefined ? {} : { items: deeper(one) };
  return { items: tuple.map(deeper), additionalItems: one === false ? false : one === undefined ? true : deeper(one) };
}

function unions(schema: JsonObject, deeper: (one: Json) => JsonObject): JsonObject {
  const list = ['oneOf', 'anyOf'].map((word) => own(schema, word)).find((value) => isArray(value)) ?? [];
  if (list.length === 0) return {};
  const constants = list.map((one) => memberOf(one, 'const'));
  const known = constants.filter((value) => value !== undefined);
  const open = list.filter((_, i) => constants[i] === undefined).map(deeper);
  if (open.length === 0) return { enum: known };
  // An editor goes on offering the known values, though any text will do.
  if (
    known.length > 0 &&
    [...known, ...open].every((one) => typeof one === 'string' || own(one as JsonObject, 'type') === 'string')
  )
    return { tsType: `(${known.map((value) => JSON.stringify(value)).join(' | ')} | (string & {}))` };
  return { anyOf: [...(known.length > 0 ? [{ enum: known }] : []), ...open] };
}

/** Both at once: members of both, and of any other word what the second says. */
function merged(first: JsonObject, second: JsonObject): JsonObject {
  const [a, b] = [own(first, 'properties'), own(second, 'properties')];
  if (!isObject(a) || !isObject(b)) return { ...first, ...second };
  const properties = { ...a, ...b };
  for (const name of Object.keys(b)) {
    const [one, other] = [own(a, name), own(b, name)];
    if (isObject(one) && isObject(other)) put(properties, name, merged(one, other));
  }
  return { ...first, ...second, properties };
}
