import { expect } from '@open-wc/testing';
import { Definition, type Json } from '@wegwijs/definition';
import fc from 'fast-check';
import { formWith } from '../test/forms.ts';
import { problemsOf } from './index.ts';

const named = ['/a', '/b', '/t/0', '/m/k', '/m/*', '/r/n/s', '/r/s', '/l/0/p', '/l/*/p', '/l/*/q', '/g/c', '/g/d', '/o/x', '/o', '/br', '/p/b1', '/t', '/none']; // prettier-ignore
const asked = [
  '/a',
  '/b',
  '/t/0',
  '/m/k',
  '/l/0/p',
  '/l/0/q',
  '/l/1/p',
  '/g/c',
  '/o/x',
  '/r/s',
  '/r/n/s',
  '/br',
  '/p/a1',
  '/p/b1',
];
const value = { a: 'x', b: 'x', t: ['x'], m: { k: 'x' }, l: [{ p: 'x', q: 'x' }, { p: 'x' }], g: { c: 'x' }, o: { x: 'x' }, r: { s: 'x', n: { s: 'x' } }, br: 'x', p: { a1: 'x', b1: 'x' } }; // prettier-ignore

const test = fc.record({ field: fc.constantFrom(...named), is: fc.constantFrom({ const: 'x' }, { absent: true }) });
const when: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: test },
  fc.record({ not: test }),
  fc.record({ any: fc.array(test, { minLength: 2, maxLength: 2 }) }),
  fc.record({ some: fc.constant('/l'), where: test }),
  fc.constant({ derived: 'd' }),
);
const text = fc.oneof(
  when.map((one) => ({ type: 'string', 'x-visible-when': one })),
  fc.constant({ type: 'string' }),
);
const around = (shape: fc.Arbitrary<object>) => fc.tuple(shape, fc.option(when, { freq: 3, nil: undefined })).map(([one, condition]) => ({ ...one, ...(condition !== undefined && { 'x-visible-when': condition }) })); // prettier-ignore
const object = (properties: Record<string, fc.Arbitrary<unknown>>, required: string[] = []) =>
  fc.record(properties).map((all) => ({ type: 'object', properties: all, required }));

/** Schemas in which anything may wait for anything: in rows, maps, tuples, shapes, branches and what comes back to itself. */
const schemas = fc.record({
  'x-derived': fc.record({ d: fc.record({ when }) }),
  $defs: fc.record({ n: object({ s: text, n: fc.constant({ $ref: '#/$defs/n' }) }) }),
  properties: fc.record({
    ...{ a: text, b: text, r: fc.constant({ $ref: '#/$defs/n' }), o: around(object({ x: text })) },
    t: around(fc.record({ type: fc.constant('array'), prefixItems: fc.tuple(text, text) })),
    m: around(fc.record({ type: fc.constant('object'), additionalProperties: text })),
    l: around(fc.record({ type: fc.constant('array'), items: around(object({ p: text, q: text })) })),
    g: around(fc.record({ oneOf: fc.tuple(object({ c: text }, ['c']), object({ d: text }, ['d'])) })),
    p: fc.record({ type: fc.constant('object'), patternProperties: fc.record({ '^a': text, '^b': text }) }),
  }),
  if: fc.constant({ properties: { a: { const: 'x' } } }),
  then: object({ br: text }),
  else: object({ br: text }),
});

describe('whatever waits for whatever', () => {
  it('is asked or not whichever is read first, and is never read without an end', () => {
    let circles = 0;
    const check = (schema: Json) => {
      const definition = new Definition(schema);
      if (definition.circles.size > 0) circles++;
      const read = (order: readonly string[]) => {
        const form = formWith(definition, value);
        const found = new Map(order.map((pointer) => [pointer, form.field(pointer)?.visible.value]));
        problemsOf(form.root);
        return asked.map((pointer) => found.get(pointer));
      };
      expect(read(asked)).to.deep.equal(read([...asked].reverse()));
    };
    fc.assert(
      fc.property(schemas, (schema) => check(schema as unknown as Json)),
      { numRuns: 400 },
    );
    expect(circles).to.be.within(50, 390);
  });
});
