import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { alternatives, formFor, formOf, group, leaf, rows, tuple } from '../test/forms.ts';
import type { Form, FormChange } from './index.ts';

const text = { type: 'string' };
const shapes = { oneOf: [{ type: 'object', properties: { a: text } }, { type: 'number' }, text] };
const properties = {
  name: text,
  age: { type: 'number' },
  home: { type: 'object', properties: { town: text } },
  list: { type: 'array', items: text },
  rows: { type: 'array', items: { type: 'object', properties: { a: text } } },
  pair: { type: 'array', prefixItems: [text, text] },
  shape: shapes,
  map: { type: 'object', additionalProperties: text },
};

type Case = [what: string, value: Json, act: (form: Form) => void, changes: FormChange[]];

const cases: Case[] = [
  ['a value', { name: 'a' }, (f) => leaf(f, '/name').type('b'), [{ pointer: '/name', from: 'a', to: 'b' }]],
  [
    'a value that comes',
    {},
    (f) => leaf(f, '/home/town').type('Assen'),
    [{ pointer: '/home/town', from: undefined, to: 'Assen' }],
  ],
  ['a value that goes', { name: 'a' }, (f) => leaf(f, '/name').type(' '), [{ pointer: '/name', from: 'a', to: undefined }]],
  ['no value that was put back', { name: 'a' }, (f) => ['b', 'a'].forEach((one) => leaf(f, '/name').type(one)), []],
  ['nothing for what is half typed', {}, (f) => leaf(f, '/age').type('1x'), []],
  [
    'the first and the last of many keystrokes',
    {},
    (f) => ['A', 'As', 'Ass'].forEach((one) => leaf(f, '/name').type(one)),
    [{ pointer: '/name', from: undefined, to: 'Ass' }],
  ],
  [
    'a list as a whole, since its items have no name of their own',
    { list: ['a', 'b', 'c'] },
    (f) => {
      leaf(f, '/list/1').type('z');
      leaf(f, '/list/0').type('');
    },
    [{ pointer: '/list', from: ['a', 'b', 'c'], to: ['z', 'c'] }],
  ],
  ['a member of a row', { rows: [{ a: '1' }, { a: '2' }] }, (f) => leaf(f, '/rows/1/a').type('3'), [{ pointer: '/rows/1/a', from: '2', to: '3' }]], // prettier-ignore
  [
    'rows that come, go or move as a whole, with what was entered in them',
    { rows: [{ a: '1' }, { a: '2' }] },
    (f) => {
      leaf(f, '/rows/1/a').type('3');
      const [first] = rows(f, '/rows').rows.value;
      if (first) rows(f, '/rows').remove(first);
      rows(f, '/rows').add();
    },
    [{ pointer: '/rows', from: [{ a: '1' }, { a: '2' }], to: [{ a: '3' }, {}] }],
  ],
  [
    'a tuple as a whole',
    { pair: ['a', 'b'] },
    (f) => leaf(f, '/pair/0').type(''),
    [{ pointer: '/pair', from: ['a', 'b'], to: [null, 'b'] }],
  ],
  ['a place of a tuple that was not there', {}, (f) => tuple(f, '/pair').places[1]?.set('b'), [{ pointer: '/pair', from: undefined, to: [null, 'b'] }]], // prettier-ignore
  [
    'another shape, once',
    { shape: { a: '1' } },
    (f) => {
      alternatives(f, '/shape').choose(2);
      alternatives(f, '/shape').option(2).set('x');
    },
    [{ pointer: '/shape', from: { a: '1' }, to: 'x' }],
  ],
  [
    'a member of a shape',
    { shape: { a: '1' } },
    (f) => leaf(f, '/shape/a').type('2'),
    [{ pointer: '/shape/a', from: '1', to: '2' }],
  ],
  [
    'an object that takes the place of what was none',
    { home: 'Assen' },
    (f) => leaf(f, '/home/town').type('Assen'),
    [{ pointer: '/home', from: 'Assen', to: { town: 'Assen' } }],
  ],
  [
    'an entry by the name it has now',
    { map: { a: '1' } },
    (f) => {
      const [entry] = group(f, '/map').entries.value;
      if (entry) group(f, '/map').map!.rename(entry, 'b/c');
      f.takeChanges();
      leaf(f, '/map/b~1c').type('2');
    },
    [{ pointer: '/map/b~1c', from: '1', to: '2' }],
  ],
];

describe('the changes of a form', () => {
  for (const [what, value, act, changes] of cases) {
    it(`tell ${what}`, () => {
      const form = formFor(properties, value);
      act(form);
      expect(form.takeChanges()).to.deep.equal(changes);
      expect(form.takeChanges()).to.deep.equal([]);
    });
  }

  it('tell of a list that was half filled when it was told before', () => {
    const form = formFor(properties, {});
    const list = rows(form, '/list');
    list.add();
    const row = list.add();
    expect(form.takeChanges()).to.deep.equal([]);
    row.set('b');
    expect(form.takeChanges()).to.deep.equal([{ pointer: '/list', from: undefined, to: ['b'] }]);
    list.rows.value[0]?.set('a');
    expect(form.takeChanges()).to.deep.equal([{ pointer: '/list', from: ['b'], to: ['a', 'b'] }]);
  });

  it('tell of the whole document when it is one value', () => {
    const form = formOf(text, 'a');
    leaf(form, '').type('b');
    expect(form.takeChanges()).to.deep.equal([{ pointer: '', from: 'a', to: 'b' }]);
  });

  it('count in the revision, and so does what is half typed', () => {
    const form = formFor(properties, {});
    const before = form.revision.value;
    leaf(form, '/age').type('1');
    leaf(form, '/age').type('1x');
    expect(form.revision.value).to.equal(before + 2);
  });
});
