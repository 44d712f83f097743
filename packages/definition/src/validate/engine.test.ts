import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { validatorContract } from '../../test/validator-contract.suite.ts';
import { errorCases } from '../../test/validator-error-cases.ts';
import { compile } from './engine.ts';

describe('the interpreter, as any engine behind the port', () => {
  for (const { name, run } of validatorContract(compile)) it(name, run);
});

describe('the interpreter', () => {
  it('has a verdict on every JSON value', () => {
    const validators = errorCases.map(([schema]) => compile(schema));
    const answers = (data: unknown): void => validators.forEach((validator) => expect(validator.check(data)).to.be.a('boolean'));
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), answers));
  });

  it('reads no more of a schema than it uses', () => {
    let read = 0;
    const field = (i: number): object => ({
      get type() {
        read++;
        return i === 4_000 ? 'strng' : 'string';
      },
    });
    const schema = { properties: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`f${i}`, field(i)])) };
    const validator = compile(schema, { draft: '2020-12' });
    expect(read).to.be.lessThan(300);
    expect(validator.at('/properties/f3000').check('a')).to.equal(true);
    expect(read).to.be.lessThan(300);
  });

  it('finds what is wrong in the rest of a large schema when it comes there, each time it is asked', () => {
    const fields = Array.from({ length: 5_000 }, (_, i) => [
      `f${i}`,
      i === 4_000 ? { type: 'strng' } : { $ref: `#/$defs/${i === 4_500 ? 'gone' : 'text'}` },
    ]);
    const properties = Object.fromEntries(fields) as Record<string, unknown>;
    const validator = compile({ properties, $defs: { text: { type: 'string' } } });
    expect(validator.at('/properties/f3000').check('a')).to.equal(true);
    for (const data of [{}, { f1: 1 }]) expect(() => validator.check(data)).to.throw('keyword at #/properties/f4000/type');
    expect(() => validator.at('/properties/f4000')).to.throw('keyword at #/properties/f4000/type');
    for (const data of ['a', 1])
      expect(() => validator.at('/properties/f4500').check(data)).to.throw('reference at #/properties/f4500');
  });

  it('finds an identifier, an anchor or a dynamic anchor in the part of a large schema that was not read yet', () => {
    const filler = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`f${i}`, true]));
    const last = {
      $id: 'https://example.org/last',
      $anchor: 'x',
      $defs: { inner: { $ref: '#/$defs/text' }, text: { $anchor: 'text', type: 'string' } },
    };
    const properties = {
      a: { $ref: 'https://example.org/last#text' },
      b: { $ref: '#late' },
      c: { $dynamicRef: '#dynamic' },
      ...filler,
    };
    const $defs = { last, late: { $anchor: 'late', type: 'string' }, dynamic: { $dynamicAnchor: 'dynamic', type: 'string' } };
    const schema = { properties, $defs };
    for (const name of ['a', 'b', 'c']) {
      const field = compile(schema).at(`/properties/${name}`);
      expect([field.check('a'), field.check(1)], name).to.deep.equal([true, false]);
    }
    const inner = compile(schema).at('/$defs/last/$defs/inner');
    expect([inner.check('a'), inner.check(1)]).to.deep.equal([true, false]);
  });

  it('names the whole path to the keyword in the schema, through references and documents', () => {
    const references = new Map([['https://example.org/lib', { $defs: { t: { items: { minLength: 2 } } } }]]);
    const schema = {
      $defs: { a: { properties: { b: { $ref: '#/$defs/a' }, c: { $ref: 'https://example.org/lib#/$defs/t' } } } },
      $ref: '#/$defs/a',
    };
    const errors = compile(schema, { references }).errors({ b: { c: ['a'] } });
    expect(errors.map(({ instancePath, schemaPath }) => [instancePath, schemaPath])).to.deep.equal([
      ['/b/c/0', 'https://example.org/lib#/$defs/t/items/minLength'],
    ]);
    expect(
      compile({ properties: { a: { minLength: 2 } } })
        .at('/properties/a')
        .errors('b')[0]?.schemaPath,
    ).to.equal('#/properties/a/minLength');
  });

  it('refuses a meta-schema that requires a vocabulary it does not know', () => {
    const meta = (required: boolean) => ({ $vocabulary: { 'https://example.org/vocabulary': required } });
    const compileWith = (required: boolean) =>
      compile({ $schema: 'https://example.org/meta' }, { references: new Map([['https://example.org/meta', meta(required)]]) });
    expect(() => compileWith(true)).to.throw('vocabulary at #');
    expect(compileWith(false).check(1)).to.equal(true);
  });
});
