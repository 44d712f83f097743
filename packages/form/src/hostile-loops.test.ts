import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formOf } from '../test/forms.ts';
import { codes, mostFields, soon, use } from '../test/hostile.ts';
import { problemsOf } from './index.ts';

describe('schemas that lead back to themselves', function () {
  this.timeout(0); // `soon` tells what takes too long
  const letters = 'abcdefghijkl'.split('');
  const each = (value: (letter: string) => Json): JsonObject => Object.fromEntries(letters.map((one) => [one, value(one)]));
  const cases: { readonly [what: string]: Json } = {
    'a reference to itself': { $ref: '#' },
    'two that name each other': { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    'a loop through allOf': { allOf: [{ $ref: '#' }], properties: { a: { type: 'string' } } },
    'a loop through anyOf': { anyOf: [{ $ref: '#' }, { $ref: '#' }, { type: 'object' }] },
    'a loop through oneOf and not': { oneOf: [{ not: { $ref: '#' } }, { $ref: '#' }] },
    'a loop through if': { if: { $ref: '#' }, then: { $ref: '#' }, else: { $ref: '#' } },
    'a loop through dependentSchemas': { dependentSchemas: { a: { $ref: '#' } }, properties: { a: { type: 'string' } } },
    'a loop through $dynamicRef': {
      $dynamicAnchor: 'me',
      allOf: [{ $dynamicRef: '#me' }],
      properties: { a: { $dynamicRef: '#me' } },
    },
    'objects that all hold all': { $ref: '#/$defs/a', $defs: each(() => ({ type: 'object', properties: each((one) => ({ $ref: `#/$defs/${one}` })) })) }, // prettier-ignore
    'objects that all need all': { $ref: '#/$defs/a', $defs: each(() => ({ type: 'object', required: letters, properties: each((one) => ({ $ref: `#/$defs/${one}` })) })) }, // prettier-ignore
    'one that holds itself by many names': { type: 'object', properties: each(() => ({ $ref: '#' })) },
    'one with a condition that holds itself by many names': { type: 'object', 'x-id': 'me', properties: { ...each(() => ({ $ref: '#' })), z: { type: 'string', 'x-visible-when': { field: 'gone', is: { absent: true } } } } }, // prettier-ignore
    'a default in what holds itself': {
      type: 'object',
      properties: { a: { type: 'string', default: 'x' }, b: { $ref: '#' }, c: { $ref: '#' } },
    },
  };
  for (const [what, schema] of Object.entries(cases)) {
    for (const value of [undefined, {}, { a: 'x' }, { a: { a: { b: {} } } }, []] as const) {
      it(`${what} with ${JSON.stringify(value)}: all of it ends, and what was handed in stays`, () => {
        const form = soon(() => formOf(schema, value));
        soon(() => use(form));
        if (value !== undefined) expect(form.value).to.equal(value);
        expect(form.size).to.be.lessThan(mostFields);
      });
    }
  }

  it('a new document has the defaults of a thing that holds its like once', () => {
    const node = { type: 'object', properties: { name: { type: 'string', default: 'x' }, list: { type: 'array', default: [] }, left: { $ref: '#/$defs/node' }, right: { $ref: '#/$defs/node', default: {} } } }; // prettier-ignore
    expect(formOf({ $ref: '#/$defs/node', $defs: { node } }).value).to.deep.equal({ name: 'x', list: [], right: {} });
    const base = { properties: { id: { default: 'i' } } };
    const of = (properties: JsonObject) => ({ allOf: [{ $ref: '#/$defs/base' }], properties });
    expect(formOf({ ...of({ part: of({ size: { default: 1 } }) }), $defs: { base } }).value).to.deep.equal({
      part: { size: 1, id: 'i' },
      id: 'i',
    });
    expect(formOf({ properties: { top: { $ref: '#/$defs/node' } }, $defs: { node } }).value).to.deep.equal({ top: { name: 'x', list: [], right: {} } }); // prettier-ignore
  });

  it('tells where it stopped', () => {
    const form = formOf(cases['objects that all need all'] as Json, {});
    expect(codes(form).filter(([code]) => code === 'unchecked').length).to.be.greaterThan(0);
  });

  it('goes on with the rest of what it holds: nothing lacks in what may be left out', () => {
    const form = formOf(cases['objects that all hold all'] as Json, { a: {} });
    expect(codes(form)).to.deep.equal([]);
  });

  it('judges a thousand fields that each cost more than they may in the time of a few', () => {
    const bomb = Object.fromEntries(
      Array.from({ length: 25 }, (_, i): [string, Json] => {
        const twice = { $ref: `#/$defs/d${i - 1}` };
        return [`d${i}`, i === 0 ? { type: 'string' } : { allOf: [twice, twice] }];
      }),
    );
    const properties = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`f${i}`, { type: 'string', not: { not: { $ref: '#/$defs/d24' } } }])); // prettier-ignore
    const value = Object.fromEntries(Object.keys(properties).map((key) => [key, 'x']));
    const form = formOf({ type: 'object', $defs: bomb, properties }, value);
    const problems = soon(() => problemsOf(form.root));
    expect(new Set(problems.map(({ code }) => code))).to.deep.equal(new Set(['unchecked']));
    expect(problems.length).to.equal(1_000);
  });
});
