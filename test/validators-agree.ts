// Schemas and documents over a few names and values, so that they meet; for comparing engines.
import fc from 'fast-check';

export type Schema = boolean | Readonly<Record<string, unknown>>;

const name = fc.constantFrom('a', 'b', 'ab', 'a/b');
const leaf = fc.constantFrom<unknown>(null, true, 0, 1, 2.5, -1, 0.07, '', 'a', 'ab', '😀', '2024-02-29');
const small = fc.integer({ min: 0, max: 3 });
const typeName = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');

/** An object of a few members. */
const object = <T>(member: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc.array(fc.tuple(name, member), { maxLength: 3 }).map((entries) => Object.fromEntries(entries) as Readonly<Record<string, T>>);

/** A document of some depth. */
export const documents: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, object(tie('value')), fc.array(tie('value'), { maxLength: 3 })),
})).value;

/** One keyword with its value; `inner` makes subschemas. */
function keyword(inner: fc.Arbitrary<Schema>, references: readonly string[]): fc.Arbitrary<readonly [string, unknown][]> {
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const names = fc.uniqueArray(name, { maxLength: 3 });
  const of = (key: string, value: fc.Arbitrary<unknown>) => value.map((it): [string, unknown][] => [[key, it]]);
  return fc.oneof(
    of('type', fc.oneof(typeName, fc.uniqueArray(typeName, { minLength: 1, maxLength: 3 }))),
    of('enum', fc.array(documents, { minLength: 1, maxLength: 3 })),
    of('const', documents),
    fc
      .constantFrom('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum')
      .chain((key) => of(key, fc.constantFrom(0, 1, 2.5))),
    of('multipleOf', fc.constantFrom(1, 2, 0.5, 0.01)),
    fc
      .constantFrom('minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties')
      .chain((key) => of(key, small)),
    of('pattern', fc.constantFrom('^a', 'b$', '^.$')),
    of('format', fc.constantFrom('date', 'unheard-of')),
    of('required', names),
    of('properties', object(inner)),
    of('patternProperties', fc.dictionary(fc.constantFrom('^a', 'b'), inner, { maxKeys: 2 })),
    of('additionalProperties', inner),
    of('propertyNames', inner),
    of('dependentRequired', object(names)),
    of('dependentSchemas', object(inner)),
    of('unevaluatedProperties', inner),
    of('prefixItems', list),
    of('items', inner),
    fc
      .tuple(inner, fc.option(small), fc.option(small))
      .map(([it, min, max]): [string, unknown][] => [
        ['contains', it],
        ...(min === null ? [] : [['minContains', min] as [string, unknown]]),
        ...(max === null ? [] : [['maxContains', max] as [string, unknown]]),
      ]),
    of('uniqueItems', fc.boolean()),
    of('unevaluatedItems', inner),
    fc.constantFrom('allOf', 'anyOf', 'oneOf').chain((key) => of(key, list)),
    of('not', inner),
    fc
      .tuple(inner, fc.option(inner), fc.option(inner))
      .map(([it, yes, no]): [string, unknown][] => [
        ['if', it],
        ...(yes === null ? [] : [['then', yes] as [string, unknown]]),
        ...(no === null ? [] : [['else', no] as [string, unknown]]),
      ]),
    ...(references.length > 0 ? [of('$ref', fc.constantFrom(...references))] : []),
  );
}

function schema(...references: readonly string[]): fc.Arbitrary<Schema> {
  const { it } = fc.letrec<{ it: Schema }>((tie) => ({
    it: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.boolean(),
      fc
        .array(keyword(tie('it'), references), { minLength: 1, maxLength: 4 })
        .map((parts): Schema => Object.fromEntries(parts.flat())),
    ),
  }));
  return it;
}

/** A schema with two definitions, of which the second may use the first: no loops, of which ajv has its own opinion. */
export const schemas: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(schema('#/$defs/x', '#/$defs/y'), schema(), schema('#/$defs/x'))
  .map(([whole, x, y]) => ({ ...(typeof whole === 'object' ? whole : { allOf: [whole] }), $defs: { x, y } }));
