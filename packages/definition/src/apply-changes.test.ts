import { expect } from '@open-wc/testing';
import { applyChanges } from './apply-changes.ts';
import type { Json } from './json.ts';
import type { Change } from './store.ts';

type Row = [
  what: string,
  before: Json | undefined,
  pointer: string,
  from: Json | undefined,
  to: Json | undefined,
  after: Json | undefined,
];

const meant: Row[] = [
  ['replaces a member', { a: 1, b: 2 }, '/a', 1, 3, { a: 3, b: 2 }],
  ['adds a member', { a: 1 }, '/b', undefined, 2, { a: 1, b: 2 }],
  ['takes out a member', { a: 1, b: 2 }, '/a', 1, undefined, { b: 2 }],
  ['leaves out what was not there', { a: 1 }, '/b/c', 1, undefined, { a: 1 }],
  ['does nothing from absent to absent', [1], '/0', undefined, undefined, [1]],
  ['makes the parents that are missing', { a: 1 }, '/b/c/0', undefined, 2, { a: 1, b: { c: { 0: 2 } } }],
  ['keeps null, false, 0 and the empty text', { a: 1 }, '/a', 1, null, { a: null }],
  ['replaces an element', [1, 2, 3], '/1', 2, 'two', [1, 'two', 3]],
  ['takes out an element', [1, 2, 3], '/1', 2, undefined, [1, 3]],
  ['puts in an element', [1, 3], '/1', undefined, 2, [1, 2, 3]],
  ['adds an element at the end', [1], '/1', undefined, 2, [1, 2]],
  ['adds to an empty array', { a: [] }, '/a/0', undefined, 1, { a: [1] }],
  ['reaches through arrays', { rows: [{ a: 1 }] }, '/rows/0/a', 1, 2, { rows: [{ a: 2 }] }],
  ['replaces the whole', { a: 1 }, '', { a: 1 }, [1], [1]],
  ['begins a document', undefined, '/a', undefined, 1, { a: 1 }],
  ['takes out the whole', { a: 1 }, '', { a: 1 }, undefined, undefined],
  ['unescapes names (RFC 6901)', { 'a/b': 1, 'm~n': 2 }, '/m~0n', 2, 3, { 'a/b': 1, 'm~n': 3 }],
  ['knows the empty name', { '': 1 }, '/', 1, 2, { '': 2 }],
  ['takes a name of digits for a name in an object', { '0': 'a' }, '/0', 'a', 'b', { '0': 'b' }],
];

const mistakes: [what: string, before: Json, change: Change][] = [
  ['what is no pointer', { a: 1 }, { pointer: 'a', from: 1, to: 2 }],
  ['an element past the end', [1], { pointer: '/1', from: 1, to: 2 }],
  ['a place past the end', [1], { pointer: '/2', from: undefined, to: 2 }],
  ['taking out what the array does not have', [1], { pointer: '/1', from: 1, to: undefined }],
  ['"-", which is not needed', [1], { pointer: '/-', from: undefined, to: 2 }],
  ['an index with a leading zero', [1, 2], { pointer: '/01', from: 2, to: 3 }],
  ['a name in an array', [1], { pointer: '/length', from: 1, to: 0 }],
  ['a member of a text', { a: 'text' }, { pointer: '/a/b', from: undefined, to: 1 }],
  ['a member of null', { a: null }, { pointer: '/a/b', from: undefined, to: 1 }],
];

describe('applyChanges', () => {
  for (const [what, before, pointer, from, to, after] of meant) {
    it(what, () => {
      expect(applyChanges(before, [{ pointer, from, to }])).to.deep.equal(after);
    });
  }

  for (const [what, before, change] of mistakes) {
    it(`throws for ${what}, and names the place but no value`, () => {
      expect(() => applyChanges(before, [change])).to.throw(RangeError, change.pointer);
      expect(() => applyChanges({ deep: before }, [{ ...change, to: 'geheim', pointer: `/deep${change.pointer}` }])).not.to.throw(
        'geheim',
      );
    });
  }

  it('applies each change to the result of the one before', () => {
    const rows = ['/0', '/0'].map((pointer) => ({ pointer, from: 'x', to: undefined }));
    expect(applyChanges([1, 2, 3], rows)).to.deep.equal([3]);
  });

  it('takes __proto__ and constructor for names like any other', () => {
    const document = JSON.parse('{"__proto__":{"a":1}}') as Json;
    const after = applyChanges(document, [
      { pointer: '/__proto__/a', from: 1, to: 2 },
      { pointer: '/constructor/prototype/polluted', from: undefined, to: true },
      { pointer: '/deep/__proto__', from: undefined, to: 'own' },
    ]);
    expect(JSON.stringify(after)).to.equal(
      '{"__proto__":{"a":2},"constructor":{"prototype":{"polluted":true}},"deep":{"__proto__":"own"}}',
    );
    expect(Object.getPrototypeOf(after)).to.equal(Object.prototype);
    expect({}).not.to.have.property('polluted');
    expect(JSON.stringify(applyChanges(after, [{ pointer: '/__proto__', from: {}, to: undefined }]))).not.to.contain('"a"');
  });

  it('gives the identical object for what no change touches', () => {
    const document = { left: { deep: [1] }, right: { a: { b: 1 } } };
    const after = applyChanges(document, [{ pointer: '/right/a/b', from: 1, to: 2 }]) as typeof document;
    expect(after.left).to.equal(document.left);
    expect(after.right).not.to.equal(document.right);
  });

  it('gives the identical document when what is set stood there already', () => {
    const document = { rows: [{ a: 1 }] };
    expect(applyChanges(document, [{ pointer: '/rows/0', from: { a: 1 }, to: { a: 1 } }])).to.equal(document);
  });
});
