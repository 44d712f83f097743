import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { formFor, leaf } from '../test/forms.ts';
import { codes, soon, use } from '../test/hostile.ts';

describe('what is huge', () => {
  it('two lists of 10,000 choices are laid over each other', () => {
    const list = Array.from({ length: 10_000 }, (_, i) => `v${i}`);
    const form = soon(() => formFor({ a: { allOf: [{ enum: list }, { enum: list.toReversed() }] } }, { a: 'v9999' }));
    soon(() => use(form));
    expect(codes(form)).to.deep.equal([]);
  });

  it('a megabyte of text is a value like any other', () => {
    const text = 'ا😀a'.repeat(250_000);
    const form = formFor({ a: { type: 'string', maxLength: 10 }, b: { type: 'string', pattern: '^a' } }, { a: text, b: text });
    soon(() => use(form));
    expect(codes(form)).to.deep.equal([['maxLength', '/a'], ['unchecked', '/b']]); // prettier-ignore
    expect((form.value as JsonObject)['a']).to.equal(text);
  });

  it('a number that would come back as another is kept as it was typed', () => {
    const form = formFor({ a: { type: 'number' } });
    for (const typed of [
      '9007199254740993',
      '1'.repeat(400),
      'NaN',
      'Infinity',
      '-Infinity',
      '1e400',
      '0x10',
      '1_000',
      '--1',
      '１２x',
    ]) {
      leaf(form, '/a').type(typed);
      expect([leaf(form, '/a').text, form.value, codes(form)], typed).to.deep.equal([typed, undefined, [['number', '/a']]]);
    }
    for (const [typed, value] of [
      ['9007199254740991', 9007199254740991],
      ['100000000000000000000', 1e20],
      ['-0,5', -0.5],
    ] as const) {
      // prettier-ignore
      leaf(form, '/a').type(typed);
      expect(form.value, typed).to.deep.equal({ a: value });
    }
  });

  it('limits beyond all numbers change nothing', () => {
    const limits = {
      minItems: 1e308,
      maxItems: 1e308,
      minLength: 1e308,
      maxLength: 1e308,
      minimum: -1e308,
      maximum: 1e308,
      multipleOf: 1e-308,
    };
    for (const type of ['array', 'string', 'number', 'integer', 'object']) {
      const form = formFor(
        { a: { type, ...limits, items: { type: 'string' }, 'x-control': 'scale' } },
        { a: type === 'number' ? 1e300 : null },
      );
      soon(() => use(form));
    }
  });

  it('a list of 10,000 rows is judged row by row', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ name: i === 9_999 ? 'x' : 'Noor' }));
    const form = formFor(
      { a: { type: 'array', items: { type: 'object', properties: { name: { type: 'string', minLength: 2 } } } } },
      { a: rows },
    );
    expect(soon(() => codes(form))).to.deep.equal([['minLength', '/a/9999/name']]);
  });
});
