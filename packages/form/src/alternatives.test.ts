import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { alternatives, formFor, formOf, leaf } from '../test/forms.ts';
import { problemsOf, type Form } from './index.ts';

const text = { type: 'string' };
const contact = {
  oneOf: [
    {
      title: 'Phone',
      properties: { kind: { const: 'phone' }, name: text, number: { type: 'number' } },
      required: ['kind', 'number'],
    },
    { title: 'Post', properties: { kind: { const: 'post' }, name: text, street: text }, required: ['kind', 'street'] },
  ],
};
const plain = {
  anyOf: [
    { type: 'object', properties: { a: text }, required: ['a'] },
    { type: 'object', properties: { a: text, b: text }, required: ['a', 'b'] },
    { type: 'array', items: text },
    { type: 'number', minimum: 5 },
  ],
};
const types = { type: ['string', 'number', 'null'], maxLength: 3 };

const problems = (form: Form) => problemsOf(form.root).map(({ pointer, code }) => [pointer, code]);
const one = (form: Form) => alternatives(form, '/one');

const chosen: [what: string, schema: Json, value: Json | undefined, index: number | undefined][] = [
  ['nothing', contact, undefined, undefined],
  ['a discriminating constant', contact, { kind: 'post', street: 'Brink' }, 1],
  ['a constant alone', contact, { kind: 'phone' }, 0],
  ['another constant', contact, { kind: 'fax' }, undefined],
  ['the first shape that fits', plain, { a: 'x' }, 0],
  ['a shape that is not whole yet', plain, { b: 'x' }, 1],
  ['an array', plain, ['x'], 2],
  ['a whole number', plain, 7, 3],
  ['a number that the shape does not allow', plain, 3, undefined],
  ['an object that no shape knows', plain, { z: 1 }, undefined],
  ['one of several types', types, 'abc', 0],
  ['another of several types', types, 1.5, 1],
  ['a type that is not offered', types, true, undefined],
];

describe('a value of several shapes', () => {
  for (const [what, schema, value, index] of chosen) {
    it(`with ${what} has ${index === undefined ? 'no shape' : `shape ${index}`} and gives the value back`, () => {
      const document = value === undefined ? {} : { one: value };
      const form = formFor({ one: schema }, document);
      expect(one(form).chosen.value).to.equal(index);
      expect(form.value).to.equal(document);
    });
  }

  it('names its shapes', () => {
    expect(one(formFor({ one: contact })).titles).to.deep.equal(['Phone', 'Post']);
    expect(one(formFor({ one: types })).titles).to.deep.equal([undefined, undefined]);
  });

  for (const [what, schema] of Object.entries({
    'another place in the schema': { $ref: '#/$defs/contact' },
    'a place by way of another': { $ref: '#/$defs/also' },
    'what always applies': { allOf: [{ title: 'Contact' }, { oneOf: contact.oneOf }] },
    'a schema that says its members itself': { type: 'object', properties: { name: text }, $ref: '#/$defs/contact' },
  })) {
    it(`has them once where they stand in ${what}`, () => {
      const value = { one: { kind: 'phone', number: 1 } };
      const form = formOf({ properties: { one: schema }, $defs: { contact, also: { $ref: '#/$defs/contact' } } }, value);
      expect([one(form).chosen.value, one(form).option(0).kind, form.field('/one/number')?.kind]).to.deep.equal([0, 'group', 'number']); // prettier-ignore
      one(form).choose(1);
      leaf(form, '/one/street').type('Brink');
      leaf(form, '/one/name').type('Sam');
      expect(form.value).to.deep.equal({ one: { kind: 'post', street: 'Brink', name: 'Sam' } });
      expect(problems(form)).to.deep.equal([]);
    });
  }

  it('takes the constants of a shape when it is chosen, and the members that both have', () => {
    const form = formFor({ one: contact }, {});
    one(form).choose(0);
    expect(form.value).to.deep.equal({ one: { kind: 'phone' } });
    leaf(form, '/one/name').set('Sara');
    leaf(form, '/one/number').set(5);
    one(form).choose(1);
    expect(form.value).to.deep.equal({ one: { kind: 'post', name: 'Sara' } });
    expect(problems(form)).to.deep.equal([['/one/street', 'required']]);
  });

  it('keeps what was typed in a shape for when it is chosen again, half-typed input included', () => {
    const form = formFor({ one: contact }, { one: { kind: 'phone', number: 5, extra: true } });
    leaf(form, '/one/number').type('06x');
    one(form).choose(1);
    expect([form.value, form.draft().typed]).to.deep.equal([{ one: { kind: 'post' } }, {}]);
    leaf(form, '/one/name').set('Ali');
    one(form).choose(0);
    expect(leaf(form, '/one/number').text).to.equal('06x');
    leaf(form, '/one/number').type('6');
    expect(form.value).to.deep.equal({ one: { kind: 'phone', number: 6, extra: true, name: 'Ali' } });
  });

  it('keeps a value that fits no shape until one is chosen, and says that it fits none', () => {
    const form = formFor({ one: contact, more: plain }, { one: { kind: 'fax', name: 'Sara' }, more: 3 });
    expect(problems(form)).to.deep.equal([
      ['/one', 'oneOf'],
      ['/more', 'anyOf'],
    ]);
    one(form).choose(1);
    expect(form.value).to.deep.equal({ one: { kind: 'post', name: 'Sara' }, more: 3 });
  });

  it('says what is wrong in the chosen shape, once, and nothing of the others', () => {
    const form = formFor(
      { one: plain, two: contact, three: types },
      { one: 7, two: { kind: 'post', street: 'x' }, three: 'abc' },
    );
    leaf(form, '/two/street').set(3);
    one(form).option(3).set(4);
    alternatives(form, '/three').option(0).set('abcd');
    expect(problems(form)).to.deep.equal([
      ['/one', 'minimum'],
      ['/two/street', 'type'],
      ['/three', 'maxLength'],
    ]);
  });

  it('has all its shapes at the same place in the document', () => {
    const form = formFor({ one: contact }, {});
    expect([one(form).option(0).pointer, one(form).option(1).pointer]).to.deep.equal(['/one', '/one']);
    one(form).choose(9);
    expect(one(form).chosen.value).to.equal(undefined);
  });

  it('takes another document with another shape', () => {
    const form = formFor({ one: contact }, { one: { kind: 'post', street: 'Brink' } });
    form.accept({ one: { kind: 'phone', number: 1 } });
    expect([one(form).chosen.value, leaf(form, '/one/number').value.value]).to.deep.equal([0, 1]);
    form.accept({});
    expect([one(form).chosen.value, form.value]).to.deep.equal([undefined, {}]);
  });

  it('forgets what was typed in other shapes when another document is taken', () => {
    const shape = { oneOf: [{ type: 'object', title: 'A', properties: { a: { type: 'string' } } }, { type: 'number' }] };
    const form = formFor({ shape, name: { type: 'string' } }, { shape: { a: 'Sara' }, name: 'x' });
    alternatives(form, '/shape').choose(1);
    alternatives(form, '/shape').option(1).set(5);
    form.accept({ name: 'another person' });
    alternatives(form, '/shape').choose(0);
    expect(form.value).to.deep.equal({ name: 'another person' });
  });
});
