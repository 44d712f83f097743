import { expect } from '@open-wc/testing';
import { linear } from '@wegwijs/definition';
import { formFor, formOf, leaf } from '../test/forms.ts';
import { codes, soon, use } from '../test/hostile.ts';
import { problemsOf } from './index.ts';

describe('patterns that a page may never be done with', () => {
  const endless = '^(a+)+$';
  const long = 'a'.repeat(5_000);

  it('are "could not check" without an engine, and judged with one', () => {
    for (const regExp of [undefined, linear]) {
      const form = formFor({ a: { type: 'string', pattern: endless } }, { a: `${long}!` }, regExp ? { regExp } : {});
      soon(() => use(form));
      expect(codes(form)).to.deep.equal([[regExp ? 'pattern' : 'unchecked', '/a']]);
    }
  });

  it('are judged again when the engine has come, and only then', () => {
    let here = false;
    const regExp = (source: string) => {
      if (!here) throw new Error('not yet');
      return linear(source);
    };
    const form = formFor({ a: { type: 'string', pattern: endless } }, { a: `${long}!` }, { regExp });
    const { problems } = leaf(form, '/a');
    expect(problems.value.map(({ code }) => code)).to.deep.equal(['unchecked']);
    here = true;
    expect(problems.value.map(({ code }) => code)).to.deep.equal(['unchecked']);
    form.judgeAgain();
    expect(problems.value.map(({ code }) => code)).to.deep.equal(['pattern']);
  });

  it('stay "could not check" where even the engine cannot run them', () => {
    for (const pattern of ['^(a*)\\1$', '^(?=(a+)+$).*b', '^(?<!(a+)+)b']) {
      const form = formFor({ a: { type: 'string', pattern } }, { a: long }, { regExp: linear });
      expect(codes(form), pattern).to.deep.equal([['unchecked', '/a']]);
    }
  });

  it('of names leave open what a member is: it is kept as JSON text, and told of', () => {
    const map = {
      type: 'object',
      properties: { known: { type: 'string' } },
      patternProperties: { [endless]: { type: 'string', minLength: 9_999 } },
      additionalProperties: { type: 'string' },
    };
    const value = { known: 'x', [`${long}!`]: 'y', [long]: 'z' };
    const open = soon(() => formOf(map, value));
    soon(() => use(open));
    expect(open.guesses).to.equal(true);
    expect(open.field(`/${long}`)?.kind).to.equal('json');
    expect(codes(open).map(([code]) => code)).to.deep.equal(['unchecked', 'unchecked', 'unchecked']);
    expect(open.value).to.equal(value);
    leaf(open, '/known').type('new');
    expect(open.value).to.deep.equal({ ...value, known: 'new' });
    const judged = formOf(map, value, { regExp: linear });
    expect([judged.guesses, judged.field(`/${long}`)?.kind]).to.deep.equal([false, 'text']);
    expect(codes(judged)).to.deep.equal([['minLength', `/${long}`]]);
  });

  it('of names hold for declared members too, and for the names of names', () => {
    const declared = {
      type: 'object',
      properties: { [long]: { type: 'string' } },
      patternProperties: { [endless]: { minLength: 9 } },
    };
    expect(codes(formOf(declared, { [long]: 'x' }))).to.deep.equal([['unchecked', `/${long}`]]);
    expect(codes(formOf(declared, { [long]: 'x' }, { regExp: linear }))).to.deep.equal([['minLength', `/${long}`]]);
    const namesOnly = { type: 'object', additionalProperties: { type: 'string' }, propertyNames: { pattern: endless } };
    expect(codes(formOf(namesOnly, { [`${long}!`]: 'x' }))).to.deep.equal([['unchecked', '']]);
    expect(codes(formOf(namesOnly, { [`${long}!`]: 'x' }, { regExp: linear }))[0]).to.deep.equal(['pattern', '']);
  });

  it('in a condition or a shape are taken as not met until they can be judged', () => {
    const shape = { properties: { v: { oneOf: [{ type: 'string', pattern: endless }, { type: 'integer' }] } } };
    const guessed = formOf(shape, { v: long });
    use(guessed);
    expect([guessed.guesses, guessed.value]).to.deep.equal([true, { v: long }]);
    const known = formOf(shape, { v: long }, { regExp: linear });
    expect([known.guesses, problemsOf(known.root)]).to.deep.equal([false, []]);
    const branch = { type: 'object', properties: { a: { type: 'string' } }, if: { properties: { a: { pattern: endless } } }, then: { required: ['b'] }, else: { required: ['c'] } }; // prettier-ignore
    soon(() => use(formOf(branch, { a: `${long}!` })));
    expect(formOf(branch, { a: long }, { regExp: linear }).root.asks('b')).to.equal(true);
  });
});
