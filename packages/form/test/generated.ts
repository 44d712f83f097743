// Schemas of every construct, and documents that fit them more or less.
import { at, fromEntries, isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';

const names = ['a', 'b', 'c', 'self', 'x/y', '__proto__', 'constructor'];
const name = fc.constantFrom(...names);
const words = fc.constantFrom('', 'x', 'yes', 'lang genoeg', '2026-01-31', '0', 'é😀');

const scalar: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  { type: 'string' },
  { type: 'string', minLength: 3 },
  { type: 'string', format: 'date' },
  { type: 'string', format: 'email' },
  { type: 'string', pattern: '^x' },
  { type: 'number' },
  { type: 'integer', minimum: 1 },
  { type: 'boolean' },
  { type: ['string', 'null'] },
  { type: ['string', 'number'] },
  { type: ['object', 'array', 'integer', 'null'] },
  { enum: ['x', 'yes', 3, null] },
  { const: 'x' },
  { oneOf: [{ const: 'x', title: 'X' }, { const: 'yes' }] },
  { type: 'array', uniqueItems: true, items: { enum: ['x', 'yes'] } },
  { type: 'string', readOnly: true },
  { $ref: '#' },
  { $ref: '#/$defs/shared' },
  {},
);

const properties = (inner: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> => fc.dictionary(name, inner, { maxKeys: 2 });

const composed = (inner: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> => {
  const object = properties(inner).map((members): JsonObject => ({ type: 'object', properties: members }));
  return fc.oneof(
    { weight: 4, arbitrary: object },
    { weight: 2, arbitrary: inner.map((items): JsonObject => ({ type: 'array', items })) },
    { weight: 2, arbitrary: object.map((items): JsonObject => ({ type: 'array', items })) },
    { weight: 1, arbitrary: fc.tuple(inner, inner).map((prefixItems): JsonObject => ({ type: 'array', prefixItems })) },
    { weight: 2, arbitrary: inner.map((more): JsonObject => ({ type: 'object', additionalProperties: more })) },
    { weight: 1, arbitrary: fc.tuple(object, inner).map(([one, more]): JsonObject => ({ ...one, patternProperties: { '^x': more } })) },
    { weight: 1, arbitrary: fc.tuple(object, object).map((allOf): JsonObject => ({ type: 'object', allOf })) },
    { weight: 2, arbitrary: fc.tuple(object, inner).map((oneOf): JsonObject => ({ oneOf })) },
    { weight: 1, arbitrary: fc.tuple(object, object).map(([one, other]): JsonObject => ({ anyOf: [tagged(one, 'x'), tagged(other, 'yes')] })) },
    { weight: 2, arbitrary: fc.tuple(object, name, object, object).map(([one, key, then, other]): JsonObject => ({ ...one, if: { properties: { [key]: { const: 'x' } }, required: [key] }, then, else: other })) },
    { weight: 1, arbitrary: fc.tuple(object, name, object).map(([one, key, more]): JsonObject => ({ ...one, dependentSchemas: { [key]: more }, dependentRequired: { [key]: ['b'] } })) },
  ); // prettier-ignore
};

function tagged(object: JsonObject, tag: string): JsonObject {
  return { ...object, properties: { ...(object['properties'] as JsonObject), kind: { const: tag } }, required: ['kind'] };
}

/** A schema of an object in which each construct may stand in each other, itself included. */
const schema: fc.Arbitrary<JsonObject> = fc
  .record({
    members: fc.dictionary(name, fc.oneof(scalar, composed(fc.oneof({ weight: 2, arbitrary: scalar }, composed(scalar)))), {
      maxKeys: 3,
    }),
    shared: composed(scalar),
    required: fc.uniqueArray(name, { maxLength: 2 }),
  })
  .map(({ members, shared, required }) => ({ type: 'object', properties: members, required, $defs: { shared } }));

const leafValue: fc.Arbitrary<Json> = fc.oneof(words, fc.constantFrom<Json>(null, true, false, 0, 1, 3, 2.5, -1));

/** Any document by the names that the schemas use, fitting or not. */
const document: fc.Arbitrary<Json> = fc.letrec<{ value: Json; object: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leafValue, tie('object'), fc.array(tie('value'), { maxLength: 3 })),
  object: fc.dictionary(fc.oneof(name, fc.constantFrom('kind', 'unknown', 'xx')), tie('value'), { maxKeys: 4 }),
})).object; // prettier-ignore

/** A document that mostly fits a schema: each part is now and then another value, or is not there. */
function fitting(here: Json, root: JsonObject, depth: number): fc.Arbitrary<Json | undefined> {
  const one = isObject(here) ? here : {};
  const inner = (part: Json | undefined) => fitting(part ?? {}, root, depth - 1);
  const { type, oneOf, anyOf, allOf, enum: choices, $ref: ref } = one;
  if (depth === 0) return fc.constant(undefined);
  if (ref !== undefined) return inner(at(root, String(ref).slice(1)));
  if (one['const'] !== undefined) return fc.constant(one['const']);
  if (isArray(choices)) return fc.constantFrom(...choices);
  const shapes = oneOf ?? anyOf;
  if (isArray(shapes)) return fc.oneof(...shapes.map(inner));
  if (isArray(allOf)) return fc.tuple(...allOf.map(inner)).map((parts) => Object.assign({}, ...parts.filter(isObject)) as Json);
  switch (isArray(type) ? type[0] : type) {
    case 'string':
      return words;
    case 'number':
    case 'integer':
      return fc.constantFrom(0, 1, 3, 2.5);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return isArray(one['prefixItems'])
        ? fc.tuple(...one['prefixItems'].map(inner)).map((items) => items.map((item) => item ?? null))
        : fc.array(inner(one['items']).map((item) => item ?? null), { maxLength: 3 }); // prettier-ignore
    case 'object':
      return members(one, inner);
    default:
      return leafValue;
  }
}

function members(one: JsonObject, inner: (part: Json | undefined) => fc.Arbitrary<Json | undefined>): fc.Arbitrary<Json> {
  const parts = [one, one['then'], one['else']].filter(isObject).map(({ properties: all }) => (isObject(all) ? all : {}));
  const known = parts.flatMap((all) => Object.entries(all));
  const more = one['additionalProperties'] === undefined ? [] : [['more', one['additionalProperties']] as const];
  const named = [...known, ...more, ['unknown', {}] as const];
  return fc.shuffledSubarray(named).chain((some) =>
    fc.tuple(...some.map(([, part]) => inner(part))).map((values) =>
      fromEntries(some.flatMap(([key], i) => (values[i] === undefined ? [] : [[key, values[i]] as const]))),
    ),
  ); // prettier-ignore
}

/** A schema with documents for it, most of which fit. */
export const given: fc.Arbitrary<{ readonly schema: JsonObject; readonly value: Json; readonly other: Json }> = schema.chain(
  (made) => {
    const some = fc.oneof({ weight: 3, arbitrary: fitting(made, made, 6).map((value) => value ?? {}) }, { weight: 1, arbitrary: document });
    return fc.record({ schema: fc.constant(made), value: some, other: some });
  },
); // prettier-ignore

/** What a person may enter in a field with a value of its own. */
export const entered: fc.Arbitrary<Json> = leafValue.filter((value) => value !== null && value !== '');
