import type { Compile } from '../src/validate/port.ts';
import { faultOf, same, type ContractCase } from './validator-contract-tools.ts';

const big = {
  properties: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`f${i}`, { type: 'string', maxLength: i }])),
};

/** Schemas that cannot be used, and the places in those that can. */
export function schemaCases(compile: Compile): readonly ContractCase[] {
  const refused = (name: string, reason: string, schema: unknown): ContractCase => ({
    name: `a schema with ${name} is refused at once`,
    run: () => same(faultOf(() => compile(schema)), reason), // prettier-ignore
  });
  return [
    refused('an unknown type', 'keyword', { properties: { a: { type: 'strng' } } }),
    refused('a text as `required`', 'keyword', { items: { required: 'a' } }),
    refused('a negative length', 'keyword', { maxLength: -1 }),
    refused('a divisor of 0', 'keyword', { multipleOf: 0 }),
    refused('a text as `properties`', 'keyword', { properties: 'a' }),
    refused('a number as a subschema', 'not-a-schema', { properties: { a: 1 } }),
    refused('a list as a whole', 'not-a-schema', []),
    refused('a pattern that is none', 'pattern', { properties: { a: { pattern: '(' } } }),
    refused('a pattern that is none with the flag u', 'pattern', { pattern: 'a\\Z' }),
    refused('a name pattern that is none', 'pattern', { patternProperties: { '[': true } }),
    refused('a reference to nowhere', 'reference', { properties: { a: { $ref: '#/$defs/gone' } } }),
    refused('a reference to an unknown anchor', 'reference', { $ref: '#gone' }),
    refused('a reference to a document that was not given', 'reference', { $ref: 'https://example.org/gone.json' }),
    {
      name: 'a subschema judges by itself, with paths that count from its own value',
      run: () => {
        const text = { minLength: 2, 'x-id': 'a' };
        const whole = compile({
          $id: 'https://example.org/a',
          properties: { 'a/b c': { items: { $ref: '#/$defs/t' } } },
          $defs: { t: text },
        });
        const part = whole.at('/properties/a~1b c/items');
        same([part.check('ab'), part.check('a')], [true, false]);
        same(part.errors('a').map(({ instancePath, keyword, params }) => [instancePath, keyword, params]), [['', 'minLength', { limit: 2 }]]); // prettier-ignore
        same(whole.at('/properties/a~1b c').errors(['a']).map(({ instancePath }) => instancePath), ['/0']); // prettier-ignore
        same(whole.at('/properties/a~1b c').at('/items').check('a'), false);
        same(whole.at('').check({ 'a/b c': ['a'] }), false);
      },
    },
    {
      name: 'a place where no schema stands is refused',
      run: () => {
        const whole = compile({ properties: { a: { const: 'x' } } });
        for (const pointer of ['/properties/b', '/properties/a/const/x', '/gone', '/properties/toString']) {
          same(faultOf(() => whole.at(pointer)), 'pointer'); // prettier-ignore
        }
      },
    },
    {
      name: 'a field of a form of 5,000 is judged by itself',
      run: () => {
        const field = compile(big).at('/properties/f3');
        same([field.check('abc'), field.check('abcd'), field.check(1)], [true, false, false]);
      },
    },
    {
      name: 'a validator can be used again and again',
      run: () => {
        const validator = compile({ properties: { a: { oneOf: [{ const: 1 }, { const: 2 }] } }, unevaluatedProperties: false });
        const verdicts = [{ a: 1 }, { a: 3 }, { b: 1 }, { a: 2 }, { a: 3 }].map((data) => validator.check(data));
        same(verdicts, [true, false, false, true, false]);
      },
    },
  ];
}
