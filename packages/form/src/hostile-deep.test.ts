import { expect } from '@open-wc/testing';
import { Definition, type Json, type JsonObject } from '@wegwijs/definition';
import { formOf, leaf, today } from '../test/forms.ts';
import { codes, nested, soon, use } from '../test/hostile.ts';
import { Form } from './index.ts';

describe('what lies too deep', function () {
  this.timeout(0); // `soon` tells what takes too long
  const person = { type: 'object', properties: { name: { type: 'string' }, child: { $ref: '#' } } };

  it('is kept and told of, and a change beside it keeps it', () => {
    const value = nested(10_000, (child) => ({ child }), { name: 'Noor' });
    const form = soon(() => formOf(person, value));
    expect(form.value).to.equal(value);
    soon(() => use(form));
    expect(codes(form).map(([code]) => code)).to.deep.equal(['unchecked']);
    soon(() => leaf(form, '/child/child/name').type('Sam'));
    let here = form.value;
    for (let level = 0; level < 10_000; level++) here = (here as JsonObject)['child'];
    expect(here).to.deep.equal({ name: 'Noor' });
    expect(form.takeChanges()).to.deep.equal([{ pointer: '/child/child/name', from: undefined, to: 'Sam' }]);
  });

  it('is compared with another document like that', () => {
    const deep = (name: string) => nested(10_000, (child) => ({ child }), { name });
    const form = formOf(person, deep('Noor'));
    const before = form.value;
    soon(() => form.accept(deep('Noor')));
    expect(form.value).to.equal(before);
    soon(() => form.accept(deep('Sam')));
    expect(form.value).to.not.equal(before);
  });

  it('is JSON text where fields would stand in too many others, and can be changed there', () => {
    const form = formOf(
      person,
      nested(150, (child) => ({ child }), { name: 1 }),
    );
    const deepest = form.field('/child'.repeat(101));
    expect(deepest?.kind).to.equal('json');
    expect(codes(form)).to.deep.equal([['type', '/child'.repeat(101)]]);
    leaf(form, '/child'.repeat(101)).type('{"name":"Noor"}');
    expect(form.value).to.deep.equal(nested(101, (child) => ({ child }), { name: 'Noor' }));
    expect(codes(form)).to.deep.equal([]);
  });

  for (const [what, wrap] of Object.entries<(inner: Json) => Json>({
    properties: (a) => ({ type: 'object', properties: { a } }),
    items: (items) => ({ type: 'array', items }),
    allOf: (one) => ({ allOf: [one] }),
    anyOf: (one) => ({ anyOf: [one, { type: 'null' }] }),
    not: (not) => ({ not }),
    if: (then) => ({ type: 'object', if: {}, then }),
    $defs: (a) => ({ $defs: { a } }),
    default: (inner) => ({ type: 'object', default: { inner } }),
  })) {
    it(`ends in a schema of 10,000 levels of ${what}`, () => {
      const form = soon(() => new Form(new Definition(nested(10_000, wrap)), { today, newId: () => 'id', value: { a: 1 } }));
      soon(() => use(form));
      expect(form.value).to.deep.equal({ a: 1 });
    });
  }
});
