import type { CompileOptions } from '../src/validate/port.ts';

/** What it says, the schema, the options, documents that are accepted, documents that are refused. */
export type VerdictCase = readonly [
  says: string,
  schema: unknown,
  options: CompileOptions,
  accepted: readonly unknown[],
  refused: readonly unknown[],
];

const parse = (text: string): unknown => JSON.parse(text);
const text = { type: 'string' };
const tree = {
  $id: 'https://example.org/tree',
  $dynamicAnchor: 'node',
  type: 'object',
  properties: { children: { items: { $dynamicRef: '#node' } } },
};

/** What engines are known to do differently, and what forms depend on. */
export const verdictCases: readonly VerdictCase[] = [
  ['a property that is undefined is absent', { properties: { a: text }, additionalProperties: false }, {}, [{ a: undefined }, { b: undefined }], [{ b: 1 }]],
  ['a required property that is undefined is missing', { required: ['a'] }, {}, [{ a: null }], [{ a: undefined }, {}]],
  ['a property that is undefined does not count', { minProperties: 1, maxProperties: 1 }, {}, [{ a: 1, b: undefined }], [{ a: undefined }]],
  ['a property that is undefined asks for no other', { dependentRequired: { a: ['b'] } }, {}, [{ a: undefined }], [{ a: 1, b: undefined }]],
  ['NaN and Infinity are not numbers', { type: 'number' }, {}, [0, -0.5, 1e300], [NaN, Infinity, -Infinity]],
  ['a whole number is an integer, however it is written', { type: 'integer' }, {}, [1, 1.0, -0, 1e300], [1.5, '1', true]],
  ['a Date is not an object', { type: 'object' }, {}, [{}, Object.create(null)], [new Date(0), [], null]],
  ['cents are multiples of 0.01', { multipleOf: 0.01 }, {}, [4.35, 19.99, 0.07, -5, 0, 1e5, 123456.78], [4.355, 0.001, -0.015]],
  ['multiples of a whole number', { multipleOf: 5 }, {}, [-5, 0, 1e15], [3, 5.5]],
  ['a length counts characters, not UTF-16 units', { minLength: 2, maxLength: 2 }, {}, ['ab', '😀😀', 'é€'], ['😀', 'abc']],
  ['items are unique by what they say, not by identity or order of members', { uniqueItems: true }, {}, [[1, true, '1', null, [1], { a: 1 }], [{ a: 1 }, { a: 2 }]], [[{ a: 1, b: [2] }, { b: [2], a: 1 }], [0, -0], [1, 1.0]]],
  ['names of Object.prototype are just names in a document', { properties: { a: true }, additionalProperties: false }, {}, [{}], [parse('{"__proto__": 1}'), { constructor: 1 }, { toString: 1 }]],
  ['names of Object.prototype are just names in `required`', { required: ['toString', 'constructor'] }, {}, [{ toString: 1, constructor: 1 }], [{}, { toString: 1 }]],
  ['`__proto__` is just a name in `required`', { required: ['__proto__'] }, {}, [parse('{"__proto__": 1}')], [{}]],
  ['names of Object.prototype are just names in `properties`', { properties: { constructor: text } }, {}, [{}, { constructor: 'a' }], [{ constructor: 1 }]],
  ['`__proto__` is just a name in `properties`', parse('{"properties": {"__proto__": {"type": "string"}}}'), {}, [{}, parse('{"__proto__": "a"}')], [parse('{"__proto__": 1}')]],
  ['a format named after something of Object.prototype is unknown', { format: 'constructor' }, { formats: {} }, ['a', 1], []],
  ['a format of the table is asserted, of text only', { format: 'even' }, { formats: { even: (it) => it.length % 2 === 0 } }, ['ab', 1, null], ['a']],
  ['the same format may be another in another validator', { format: 'even' }, { formats: { even: (it) => it.length % 2 === 1 } }, ['a'], ['ab']],
  ['a format that is not in the table is an annotation', { format: 'date' }, { formats: {} }, ['never'], []],
  ['without a table every format is an annotation', { format: 'date' }, {}, ['never'], []],
  ['a pattern is not anchored, and is read with the flag u', { pattern: '\\p{Lu}$' }, {}, ['aB', 'É', 1], ['a', 'Ba']],
  ['a pattern may escape any mark', { pattern: "^[a \\'\\.\\-]+\\-$" }, {}, ["a'.-"], ['a', 'b-']],
  ['a closed composition sees what its parts declare', { allOf: [{ properties: { a: true } }], if: { properties: { b: { const: 1 } }, required: ['b'] }, then: { properties: { c: true } }, unevaluatedProperties: false }, {}, [{ a: 1 }, { a: 1, b: 1, c: 1 }], [{ d: 1 }, { b: 2 }, { b: 2, c: 1 }]],
  ['a reference is found by pointer, anchor and identifier', { $id: 'https://example.org/a', properties: { a: { $ref: '#/$defs/x' }, b: { $ref: '#x' }, c: { $ref: 'c' } }, $defs: { x: { $anchor: 'x', ...text }, y: { $id: 'c', type: 'number' } } }, {}, [{ a: '', b: '', c: 1 }], [{ a: 1 }, { b: 1 }, { c: '' }]],
  ['the words of draft-04 are understood', { $schema: 'http://json-schema.org/draft-04/schema#', id: 'https://example.org/a', minimum: 3, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false, allOf: [{ $ref: 'b' }, { $ref: '#c' }], definitions: { b: { id: 'b', type: 'number' }, c: { id: '#c', multipleOf: 1 } } }, {}, [4, 5], [3, 2, 'a', 3.5]],
  ['a reference is found in the registry', { $ref: 'https://example.org/lib#/$defs/x' }, { references: new Map([['https://example.org/lib', { $defs: { x: { $ref: '#/$defs/y' }, y: text } }]]) }, ['a'], [1]],
  ['a recursive schema can be extended by $dynamicRef', { $id: 'https://example.org/strict', $dynamicAnchor: 'node', $ref: 'tree', unevaluatedProperties: false }, { references: new Map([['https://example.org/tree', tree]]) }, [{ children: [{ children: [] }] }], [{ children: [{ daat: 1 }] }]],
  ['draft-07 is known by its $schema', { $schema: 'http://json-schema.org/draft-07/schema#', items: [text] }, { draft: '2020-12' }, [['a', 1]], [[1]]],
  ['draft-07 is known by a list as `items`, `additionalItems` or `dependencies`', { properties: { a: { items: [text], additionalItems: false } } }, {}, [{ a: ['x'] }], [{ a: [1] }, { a: ['x', 1] }]],
  ['in draft-07 what stands beside `$ref` is ignored', { definitions: { a: text }, properties: { a: { $ref: '#/definitions/a', maxLength: 1 } } }, { draft: 'draft-07' }, [{ a: 'long' }], [{ a: 1 }]],
  ['in 2020-12 what stands beside `$ref` counts', { $defs: { a: text }, properties: { a: { $ref: '#/$defs/a', maxLength: 1 } } }, {}, [{ a: 'x' }], [{ a: 1 }, { a: 'long' }]],
  ['keywords that begin with x- are annotations', { type: 'object', 'x-id': 'a', properties: { a: { ...text, 'x-lock': { fixed: ['type'] }, 'x-visible-when': { all: [] } } } }, {}, [{ a: '' }], [{ a: 1 }]],
  ['a boolean is a schema', true, {}, [1, null, {}], []],
]; // prettier-ignore
