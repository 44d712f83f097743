import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formFor, formOf, group, leaf, rows } from '../test/forms.ts';
import { observe, type Form } from './index.ts';

const person = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    born: { type: 'integer' },
    address: { type: 'object', properties: { street: { type: 'string' }, town: { type: 'string' } } },
    hobbies: { type: 'array', items: { type: 'object', properties: { what: { type: 'string' } } } },
    tags: { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] } },
  },
};

const full = (): JsonObject => ({
  unknown: { deep: [1, { a: null }] },
  tags: ['a'],
  name: 'Sara',
  address: { town: 'Assen', extra: true, street: 'Brink' },
  hobbies: [{ what: 'koken', more: 1 }, { what: 'zingen' }],
});

const documents: [what: string, value: Json][] = [
  ['with members in another order and unknown ones', full()],
  ['that is empty', {}],
  ['whose parts have the wrong shape', { name: 5, address: 'Brink 1', hobbies: 'koken', tags: { a: 1 } }],
  ['with null everywhere', { name: null, address: null, hobbies: [null], tags: null }],
  ['that is a list', [1, 2]],
  ['that is a text', 'text'],
  ['with the names of an object itself', JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "toString": 3}') as Json],
];

describe('a form', () => {
  it('names its fields so that they differ from those of another form on the page', () => {
    const name = (form: Form) => form.field('/name')!.name;
    expect([name(formOf(person)), name(formOf(person, {}, { prefix: 'plan-' }))]).to.deep.equal(['f3', 'plan-3']);
  });

  for (const [what, value] of documents) {
    it(`gives a document ${what} back identically when nothing was entered`, () => {
      const form = formOf(person, value);
      for (const pointer of ['/name', '/address', '/address/street', '/hobbies/0/what', '/tags']) {
        const field = form.field(pointer);
        field?.leave();
        expect(field?.problems.value).to.not.equal(null);
      }
      expect(form.value).to.equal(value);
      expect(form.takeChanges()).to.deep.equal([]);
    });
  }

  it('begins with the defaults, and with the constants that it cannot do without', () => {
    const kind = { const: 'intake' };
    const properties = { a: { default: 1 }, b: { type: 'object', properties: { c: { default: 'x' } } }, kind, other: kind };
    expect(formOf({ properties, required: ['kind'] }).value).to.deep.equal({ a: 1, b: { c: 'x' }, kind: 'intake' });
    expect(formFor({ a: { type: 'string' } }).value).to.equal(undefined);
  });

  it('begins without what may be left out, where its defaults alone would make it lack something', () => {
    const part = { type: 'object', required: ['name', 'kind'], properties: { name: { type: 'string' }, kind: { default: 'k' } } };
    const holder = { type: 'object', properties: { part } };
    expect(formFor({ part, holder, list: { type: 'array', items: part } }).value).to.equal(undefined);
    expect(formOf({ properties: { part, holder }, required: ['part', 'holder'] }).value).to.deep.equal({ part: { kind: 'k' } });
    expect(formFor({ part: { ...part, required: ['kind'] } }).value).to.deep.equal({ part: { kind: 'k' } });
  });

  it('changes one value, and keeps the order, the unknown members and the identity of all else', () => {
    const value = full();
    const form = formOf(person, value);
    leaf(form, '/address/street').type('Markt');
    const now = form.value as JsonObject;
    expect(Object.keys(now)).to.deep.equal(Object.keys(value));
    expect(now['address']).to.deep.equal({ town: 'Assen', extra: true, street: 'Markt' });
    expect(Object.keys(now['address'] as JsonObject)).to.deep.equal(['town', 'extra', 'street']);
    for (const key of ['unknown', 'tags', 'hobbies']) expect(now[key]).to.equal(value[key]);
    expect(value).to.deep.equal(full());
  });

  it('gives the identical document again when a value is put back', () => {
    const value = full();
    const form = formOf(person, value);
    leaf(form, '/hobbies/1/what').set('dansen');
    leaf(form, '/hobbies/1/what').set('zingen');
    leaf(form, '/tags').set(['b']);
    leaf(form, '/tags').set((value as { tags: Json }).tags);
    expect(form.value).to.equal(value);
    expect(form.takeChanges()).to.deep.equal([]);
  });

  it('hears of every field that is entered after the document was read', () => {
    const form = formOf(person, {});
    leaf(form, '/name').set('Sara');
    expect(form.value).to.deep.equal({ name: 'Sara' });
    leaf(form, '/born').set(1990);
    expect(form.value).to.deep.equal({ name: 'Sara', born: 1990 });
    leaf(form, '/address/town').set('Assen');
    leaf(form, '/address/street').set('Brink');
    expect(form.value).to.deep.equal({ name: 'Sara', born: 1990, address: { street: 'Brink', town: 'Assen' } });
    leaf(form, '/address/street').set(undefined);
    leaf(form, '/address/town').set(undefined);
    expect(form.value).to.deep.equal({ name: 'Sara', born: 1990 });
  });

  it('stays as it is when it is given the same again, half-typed input included', () => {
    const form = formOf(person, full());
    const field = leaf(form, '/born');
    field.type('19e');
    const before = form.value;
    let told = 0;
    const { stop } = observe(
      () => [form.revision.value, form.value, field.text],
      () => told++,
    );
    form.accept(full());
    stop();
    expect(told).to.equal(0);
    expect(form.value).to.equal(before);
    expect(field.unread).to.equal('19e');
  });

  it('takes another document without telling of it, and keeps the fields that are still there', () => {
    const form = formOf(person, full());
    const kept = [group(form, '/address'), leaf(form, '/address/street'), rows(form, '/hobbies'), form.field('/hobbies/0')];
    leaf(form, '/born').type('19e');
    leaf(form, '/name').type('Ali');
    const other = { ...full(), name: 'Noor', hobbies: [{ what: 'lezen' }] };
    form.accept(other);
    expect(form.value).to.equal(other);
    expect(form.takeChanges()).to.deep.equal([]);
    expect([
      form.field('/address'),
      form.field('/address/street'),
      form.field('/hobbies'),
      form.field('/hobbies/0'),
    ]).to.deep.equal(kept);
    expect(leaf(form, '/name').text).to.equal('Noor');
    expect(leaf(form, '/born').text).to.equal('19e');
  });

  it('gives fields names that fit an id attribute and are never given twice', () => {
    const form = formOf(person, full());
    const names = ['', '/name', '/address', '/address/street', '/hobbies/0', '/hobbies/0/what'].map((at) => form.field(at)?.name);
    expect(new Set(names)).to.have.property('size', 6);
    for (const name of names) expect(name).to.match(/^[a-z][a-z0-9]*$/);
  });
});
