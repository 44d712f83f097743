import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { formFor, leaf } from '../test/forms.ts';
import { observe } from './index.ts';

const properties = {
  age: { type: 'number', minimum: 18 },
  date: { type: 'string', format: 'date' },
  bsn: { type: 'string', format: 'bsn' },
  postcode: { type: 'string', format: 'postcode' },
  phone: { type: 'string', format: 'phone' },
  name: { type: 'string', minLength: 2 },
  skills: {
    type: 'array',
    uniqueItems: true,
    items: { type: 'string', anyOf: [{ const: 'a' }, { type: 'string', minLength: 3 }] },
  },
  choice: { type: 'string', oneOf: [{ const: 'a' }, { const: 'b' }] },
};

/** What a person types, key by key, what stands in the control meanwhile, and what it is tidied to when the field is left. */
const typed: [pointer: string, text: string, value: Json, tidied: string][] = [
  ['/age', '01.234,50', 1234.5, '1234,5'],
  ['/age', '٤٢', 42, '42'],
  ['/date', '٠١|٠٢|٢٠٢٠', '2020-02-01', '1|2|2020'],
  ['/bsn', '111 222 333', '111222333', '111222333'],
  ['/postcode', '9401 ab', '9401AB', '9401AB'],
  ['/phone', '\u202a۰۶  ۱۲۳۴۵۶۷۸\u202c', '06 12345678', '06 12345678'],
  ['/name', ' Sara ', ' Sara ', ' Sara '],
];

describe('a field with a value of its own', () => {
  for (const [pointer, text, value, tidied] of typed) {
    it(`keeps "${text}" in ${pointer} as it is typed, and tidies it when it is left`, () => {
      const field = leaf(formFor(properties), pointer);
      for (let end = 1; end <= text.length; end++) {
        field.type(text.slice(0, end));
        expect(field.text).to.equal(text.slice(0, end));
      }
      expect(field.value.value).to.deep.equal(value);
      field.leave();
      expect(field.text).to.equal(tidied);
      expect(field.value.value).to.deep.equal(value);
    });
  }

  it('keeps what cannot be read as it was typed, also when it is left, and is then without a value', () => {
    const form = formFor(properties, { age: 20 });
    const field = leaf(form, '/age');
    field.type('20x');
    expect([field.unread, field.value.value, form.value]).to.deep.equal(['20x', undefined, {}]);
    expect([...form.underWay.unread]).to.deep.equal([field]);
    field.leave();
    expect(field.text).to.equal('20x');
    field.type('20');
    expect([field.unread, field.value.value, [...form.underWay.unread]]).to.deep.equal([undefined, 20, []]);
  });

  it('says what cannot be read once it is left, even when it never had a value', () => {
    const field = leaf(formFor(properties), '/date');
    field.type('3||');
    expect(field.shown.value).to.deep.equal([]);
    field.leave();
    expect(field.shown.value.map(({ code }) => code)).to.deep.equal(['date-year-missing']);
    field.type('3|4|2020');
    expect(field.shown.value).to.deep.equal([]);
  });

  it('says what is wrong when a changed field is left, and on every key while it shows', () => {
    const field = leaf(formFor(properties), '/age');
    field.leave();
    field.type('1');
    expect(field.shown.value).to.deep.equal([]);
    field.leave();
    expect(field.shown.value).to.deep.equal([
      { code: 'minimum', pointer: '/age', weight: 'wrong', params: { comparison: '>=', limit: 18 } },
    ]);
    field.type('18');
    expect(field.shown.value).to.deep.equal([]);
    field.type('17');
    expect(field.shown.value).to.have.length(1);
  });

  it('says that it is missing only when a step or completion was tried', () => {
    const form = formFor({ name: { type: 'string' } }, {});
    const asked = formFor({ home: { required: ['name'], properties: { name: { type: 'string' } } } }, { home: { name: 'a' } });
    const field = leaf(asked, '/home/name');
    field.type('');
    field.leave();
    expect(field.shown.value).to.deep.equal([]);
    field.reveal();
    expect(field.shown.value.map(({ code, weight }) => [code, weight])).to.deep.equal([['required', 'missing']]);
    expect(leaf(form, '/name').problems.value).to.deep.equal([]);
  });

  it('says one thing of a choice that is none, not why each of them is not it', () => {
    const form = formFor(properties, { skills: ['x'], choice: 'c' });
    expect(leaf(form, '/choice').problems.value.map(({ code }) => code)).to.deep.equal(['oneOf']);
    expect(leaf(form, '/skills').problems.value.map(({ code }) => code)).to.include('anyOf');
  });

  it('never carries the value in what it says', () => {
    const form = formFor(properties, { name: 'Q', age: 7, choice: 'secret', bsn: '123' });
    const said = ['/name', '/age', '/choice', '/bsn'].flatMap((pointer) => leaf(form, pointer).problems.value);
    expect(said).to.have.length(4);
    expect(JSON.stringify(said)).not.to.match(/secret|123/);
  });

  it('tells its observers once for each key, whatever else follows from it', () => {
    const form = formFor(properties, { age: 1 });
    const field = leaf(form, '/age');
    let told = 0;
    const read = () => [
      field.text,
      field.unread,
      field.value.value,
      field.problems.value,
      field.shown.value,
      form.revision.value,
    ];
    const { stop } = observe(read, () => told++);
    field.type('2');
    field.type('2x');
    field.set(3);
    stop();
    expect(told).to.equal(3);
  });
});
