/** A schema, a document that it refuses, and the errors: instance path, schema path, keyword, params. */
export type ErrorCase = readonly [schema: object, data: unknown, ...errors: readonly ErrorTuple[]];
type ErrorTuple = readonly [instancePath: string, schemaPath: string, keyword: string, params: object];

/** At the document's root, by a keyword of the schema's root: most errors are. */
function at(keyword: string, params: object): ErrorTuple {
  return ['', `#/${keyword}`, keyword, params];
}

const text = { type: 'string' };

/** The errors of every keyword of 2020-12, as ajv words them. */
export const errorCases: readonly ErrorCase[] = [
  [text, 1, at('type', { type: 'string' })],
  [{ type: ['string', 'null'] }, 1, at('type', { type: ['string', 'null'] })],
  [{ type: 'integer', minimum: 3 }, 1.5, at('type', { type: 'integer' }), at('minimum', { comparison: '>=', limit: 3 })],
  [{ enum: ['a', { b: [1] }] }, 'c', at('enum', { allowedValues: ['a', { b: [1] }] })],
  [{ const: { a: [1] } }, { a: [2] }, at('const', { allowedValue: { a: [1] } })],
  [{ minimum: 3 }, 2, at('minimum', { comparison: '>=', limit: 3 })],
  [{ maximum: 3 }, 4, at('maximum', { comparison: '<=', limit: 3 })],
  [{ exclusiveMinimum: 3 }, 3, at('exclusiveMinimum', { comparison: '>', limit: 3 })],
  [{ exclusiveMaximum: 3 }, 3, at('exclusiveMaximum', { comparison: '<', limit: 3 })],
  [{ multipleOf: 0.01 }, 4.355, at('multipleOf', { multipleOf: 0.01 })],
  [{ minLength: 2 }, '😀', at('minLength', { limit: 2 })],
  [{ maxLength: 1 }, 'ab', at('maxLength', { limit: 1 })],
  [{ pattern: '^a' }, 'b', at('pattern', { pattern: '^a' })],
  [{ minItems: 1 }, [], at('minItems', { limit: 1 })],
  [{ maxItems: 1 }, [1, 2], at('maxItems', { limit: 1 })],
  [{ uniqueItems: true }, [1, 'a', 'b', 'a'], at('uniqueItems', { i: 3, j: 1 })],
  [{ uniqueItems: true }, [{ a: 1, b: 2 }, [], { b: 2, a: 1 }], at('uniqueItems', { i: 2, j: 0 })],
  [{ minProperties: 1 }, {}, at('minProperties', { limit: 1 })],
  [{ maxProperties: 0 }, { a: 1 }, at('maxProperties', { limit: 0 })],
  [
    { required: ['a', 'b', 'c'] },
    { b: 1 },
    at('required', { missingProperty: 'a' }),
    at('required', { missingProperty: 'c' }),
  ],
  [
    { dependentRequired: { a: ['b', 'c'] } },
    { a: 1, c: 1 },
    at('dependentRequired', { property: 'a', missingProperty: 'b', depsCount: 2, deps: 'b, c' }),
  ],
  [{ dependentSchemas: { a: { required: ['b'] } } }, { a: 1 }, ['', '#/dependentSchemas/a/required', 'required', { missingProperty: 'b' }]],
  [{ properties: { a: text } }, { a: 1 }, ['/a', '#/properties/a/type', 'type', { type: 'string' }]],
  [{ properties: { a: false } }, { a: 1 }, ['/a', '#/properties/a/false schema', 'false schema', {}]],
  [{ properties: { 'a/b~ c': text } }, { 'a/b~ c': 1 }, ['/a~1b~0 c', '#/properties/a~1b~0%20c/type', 'type', { type: 'string' }]],
  [{ patternProperties: { '^a': text } }, { ab: 1 }, ['/ab', '#/patternProperties/%5Ea/type', 'type', { type: 'string' }]],
  [
    { properties: { a: true }, patternProperties: { '^b': true }, additionalProperties: false },
    { a: 1, b: 1, c: 1, d: 1 },
    at('additionalProperties', { additionalProperty: 'c' }),
    at('additionalProperties', { additionalProperty: 'd' }),
  ],
  [{ additionalProperties: text }, { a: 1 }, ['/a', '#/additionalProperties/type', 'type', { type: 'string' }]],
  [
    { propertyNames: { maxLength: 1 } },
    { ab: 1 },
    ['', '#/propertyNames/maxLength', 'maxLength', { limit: 1 }],
    at('propertyNames', { propertyName: 'ab' }),
  ],
  [
    { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    { a: 1, b: 1, c: 1 },
    at('unevaluatedProperties', { unevaluatedProperty: 'b' }),
    at('unevaluatedProperties', { unevaluatedProperty: 'c' }),
  ],
  [{ unevaluatedProperties: text }, { a: 1 }, ['/a', '#/unevaluatedProperties/type', 'type', { type: 'string' }]],
  [{ prefixItems: [text, text] }, ['a', 1], ['/1', '#/prefixItems/1/type', 'type', { type: 'string' }]],
  [{ items: text }, ['a', 1], ['/1', '#/items/type', 'type', { type: 'string' }]],
  [{ prefixItems: [true], items: false }, [1, 2, 3], at('items', { limit: 1 })],
  [{ items: false }, [1], ['/0', '#/items/false schema', 'false schema', {}]],
  [{ contains: text }, [], at('contains', { minContains: 1 })],
  [
    { contains: text, minContains: 2 },
    ['a', 1],
    ['/1', '#/contains/type', 'type', { type: 'string' }],
    at('contains', { minContains: 2 }),
  ],
  [{ contains: text, maxContains: 1 }, ['a', 'b'], at('contains', { minContains: 1, maxContains: 1 })],
  [{ prefixItems: [true], unevaluatedItems: false }, [1, 2, 3], at('unevaluatedItems', { limit: 1 })],
  [{ allOf: [text, { minLength: 3 }] }, 'a', ['', '#/allOf/1/minLength', 'minLength', { limit: 3 }]],
  [
    { anyOf: [text, { minimum: 5 }] },
    1,
    ['', '#/anyOf/0/type', 'type', { type: 'string' }],
    ['', '#/anyOf/1/minimum', 'minimum', { comparison: '>=', limit: 5 }],
    at('anyOf', {}),
  ],
  [{ oneOf: [text, false] }, 1, ['', '#/oneOf/0/type', 'type', { type: 'string' }], ['', '#/oneOf/1/false schema', 'false schema', {}], at('oneOf', { passingSchemas: null })],
  [{ oneOf: [{ minimum: 0 }, { minimum: 9 }, true, true] }, 1, ['', '#/oneOf/1/minimum', 'minimum', { comparison: '>=', limit: 9 }], at('oneOf', { passingSchemas: [0, 2] })],
  [{ not: text }, 'a', at('not', {})],
  [{ if: text, then: { minLength: 3 } }, 'a', ['', '#/then/minLength', 'minLength', { limit: 3 }], at('if', { failingKeyword: 'then' })],
  [{ if: text, else: { minimum: 3 } }, 1, ['', '#/else/minimum', 'minimum', { comparison: '>=', limit: 3 }], at('if', { failingKeyword: 'else' })],
  [{ $defs: { a: text }, properties: { b: { $ref: '#/$defs/a' } } }, { b: 1 }, ['/b', '#/$defs/a/type', 'type', { type: 'string' }]],
]; // prettier-ignore

/** What draft-07 words in another way. */
export const draft07ErrorCases: readonly ErrorCase[] = [
  [{ items: [text] }, [1], ['/0', '#/items/0/type', 'type', { type: 'string' }]],
  [{ items: [true], additionalItems: false }, [1, 2], at('additionalItems', { limit: 1 })],
  [{ items: [true], additionalItems: text }, [1, 2], ['/1', '#/additionalItems/type', 'type', { type: 'string' }]],
  [{ contains: text }, [1], ['/0', '#/contains/type', 'type', { type: 'string' }], at('contains', { minContains: 1 })],
  [
    { dependencies: { a: ['b'], c: { maxProperties: 1 } } },
    { a: 1, c: 1 },
    at('dependencies', { property: 'a', missingProperty: 'b', depsCount: 1, deps: 'b' }),
    ['', '#/dependencies/c/maxProperties', 'maxProperties', { limit: 1 }],
  ],
  [
    { definitions: { a: text }, properties: { b: { $ref: '#/definitions/a', maxLength: 0 } } },
    { b: 1 },
    ['/b', '#/definitions/a/type', 'type', { type: 'string' }],
  ],
];
