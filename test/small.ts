// Small definitions of ours and documents for them, made at random: every kind of condition, rows included.
import type { Json, JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';

/** The fields of every small definition: what they hold, at the root or in the rows of a list. */
const fields: { readonly [id: string]: JsonObject } = {
  a: { type: 'string', oneOf: ['x', 'y', 'z'].map((value) => ({ const: value, title: value })) },
  b: { type: 'integer', minimum: 0, maximum: 9 },
  c: { type: 'boolean' },
  d: {
    type: 'array',
    uniqueItems: true,
    minItems: 1,
    items: { type: 'string', oneOf: ['x', 'y'].map((value) => ({ const: value })) },
  },
  e: { type: 'string', minLength: 2 },
};
const inRows = ['p', 'q', 'r'];
const rowFields: { readonly [id: string]: JsonObject } = { p: fields['a']!, q: fields['b']!, r: fields['c']! };
const ids = [...Object.keys(fields), ...inRows, 'l', 'g', 'h'];

const test: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom<Json>('x', 'y', 1, true, false).map((value) => ({ const: value })),
  fc.constantFrom<Json[]>(['x', 'y'], [1, 2, 3]).map((value) => ({ enum: value })),
  fc.nat(9).map((value) => ({ minimum: value })),
  fc.nat(9).map((value) => ({ maximum: value })),
  fc.constant({ minimum: { year: -2021 } }),
  fc.constantFrom('x', 'y').map((value) => ({ contains: value })),
  fc.constant({ absent: true }),
);
const simple: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ field: fc.constantFrom(...ids), is: test }) },
  { weight: 1, arbitrary: fc.constantFrom('one', 'two').map((name) => ({ derived: name })) },
);
const nested = (inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 3, arbitrary: inner },
    { weight: 1, arbitrary: fc.array(inner, { minLength: 1, maxLength: 2 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(inner, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
    { weight: 1, arbitrary: inner.map((where) => ({ some: 'l', where })) },
  );
/** Any condition on the fields of a small definition. */
export const condition: fc.Arbitrary<Json> = nested(nested(simple));

const words: fc.Arbitrary<JsonObject> = fc
  .record({
    'x-required': fc.option(fc.oneof(fc.constant(true), condition), { nil: null, freq: 1 }),
    'x-visible-when': fc.option(condition, { nil: null, freq: 2 }),
    'x-present': fc.constantFrom(null, null, null, false),
    'x-must-be-true': fc.constantFrom(null, null, true),
    'x-declinable': fc.constantFrom(null, null, true),
  })
  .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)));

/** A small definition. */
export const definition: fc.Arbitrary<JsonObject> = fc
  .record({ said: fc.tuple(...ids.map(() => words)), one: condition, two: condition })
  .map(({ said, one, two }) => {
    const field = (id: string, schema: JsonObject): JsonObject => {
      const { 'x-must-be-true': must, 'x-declinable': declinable, ...rest } = said[ids.indexOf(id)] ?? {};
      const more = { ...(must && schema['type'] === 'boolean' ? { 'x-must-be-true': true } : {}), ...(declinable && !inRows.includes(id) ? { 'x-declinable': true } : {}) }; // prettier-ignore
      return { ...schema, 'x-id': id, ...rest, ...more };
    };
    const some = (from: { readonly [id: string]: JsonObject }, names: string[]) =>
      Object.fromEntries(names.map((id) => [id, field(id, from[id]!)]));
    const row = {
      'x-id': 'l.row',
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, ...some(rowFields, inRows) },
    };
    const local = { type: 'object', additionalProperties: { type: 'object' } };
    return {
      'x-id': 'small',
      'x-version': '1.0.0',
      'x-about': 'about',
      'x-derived': { one: { 'x-id': 'derived.one', when: one }, two: { 'x-id': 'derived.two', when: two } },
      type: 'object',
      properties: {
        g: field('g', { type: 'object', properties: { ...some(fields, ['a', 'b', 'c']), local } }),
        h: field('h', { type: 'object', properties: { ...some(fields, ['d', 'e']), l: field('l', { type: 'array', maxItems: 3, items: row }), local } }),
        about: { type: 'object', additionalProperties: { type: 'object', properties: { left: { enum: ['in-talk', 'rather-not-say'] } } } },
      },
    }; // prettier-ignore
  });

const maybe = (...values: Json[]): fc.Arbitrary<Json | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 });
const object = (members: { [key: string]: fc.Arbitrary<Json | undefined> }): fc.Arbitrary<Json> =>
  fc
    .record(members)
    .map((made) => Object.fromEntries(Object.entries(made).filter((entry): entry is [string, Json] => entry[1] !== undefined)));
const texts = maybe('x', 'y', 'z', 'x', 'y', 5);
const numbers = maybe(0, 1, 2, 5, 9, 12, 'x');
const left = fc.constantFrom<Json | undefined>(undefined, undefined, { left: 'rather-not-say' }, { left: 'in-talk' });
const rows = fc.array(
  object({
    id: fc.constantFrom<Json | undefined>('1', '2', '1', '2', '1', '2', undefined),
    p: texts,
    q: numbers,
    r: maybe(true, false),
  }),
  {
    maxLength: 4,
  },
);

const added = object({ one: fc.oneof(texts, object({ i: texts })), two: texts });
const local = fc.option(object({ town: added, region: added }), { nil: undefined });

/** A document for a small definition: mostly right, often whole. */
export const document: fc.Arbitrary<Json> = object({
  g: fc.oneof(
    { weight: 9, arbitrary: object({ a: texts, b: numbers, c: maybe(true, false), local }) },
    { weight: 1, arbitrary: maybe(3) },
  ),
  h: object({
    d: maybe(['x'], ['x', 'y'], [], ['x', 'x']),
    e: maybe('ab', 'abc', 'a'),
    l: fc.option(rows, { nil: undefined }),
    local,
  }),
  about: fc.option(object(Object.fromEntries(Object.keys(fields).map((id) => [id, left]))), { nil: undefined }),
});
