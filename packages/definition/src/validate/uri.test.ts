import { expect } from '@open-wc/testing';
import { resolveUri, splitFragment } from './uri.ts';

// RFC 3986, section 5.4, and what schemas do besides.
const base = 'http://a/b/c/d;p?q';
const cases: readonly (readonly [base: string, reference: string, expected: string])[] = [
  ...Object.entries({
    'g:h': 'g:h', g: 'http://a/b/c/g', './g': 'http://a/b/c/g', 'g/': 'http://a/b/c/g/', '/g': 'http://a/g', '//g': 'http://g',
    '?y': 'http://a/b/c/d;p?y', 'g?y': 'http://a/b/c/g?y', '#s': 'http://a/b/c/d;p?q#s', 'g#s': 'http://a/b/c/g#s', ';x': 'http://a/b/c/;x',
    '': 'http://a/b/c/d;p?q', '.': 'http://a/b/c/', './': 'http://a/b/c/', '..': 'http://a/b/', '../': 'http://a/b/', '../g': 'http://a/b/g',
    '../..': 'http://a/', '../../g': 'http://a/g', '../../../g': 'http://a/g', '/./g': 'http://a/g', '/../g': 'http://a/g', 'g.': 'http://a/b/c/g.',
    './g/.': 'http://a/b/c/g/', 'g/./h': 'http://a/b/c/g/h', 'g/../h': 'http://a/b/c/h', 'g?y/../x': 'http://a/b/c/g?y/../x',
  }).map(([reference, expected]) => [base, reference, expected] as const),
  ['http://a', 'g', 'http://a/g'],
  ['', 'g.json#/a', 'g.json#/a'],
  ['x/y.json', 'g.json', 'x/g.json'],
  ['x/y.json', '#a', 'x/y.json#a'],
  ['urn:example:a', '#/b', 'urn:example:a#/b'],
  ['urn:example:a', 'urn:example:c', 'urn:example:c'],
]; // prettier-ignore

describe('a URI reference', () => {
  for (const [from, reference, expected] of cases) {
    it(`'${reference}' from '${from}' leads to '${expected}'`, () => {
      expect(resolveUri(from, reference)).to.equal(expected);
    });
  }

  it('has a fragment that is decoded, or kept where it cannot be', () => {
    expect(splitFragment('http://a#/b%20c')).to.deep.equal(['http://a', '/b c']);
    expect(splitFragment('http://a#%zz')).to.deep.equal(['http://a', '%zz']);
    expect(splitFragment('http://a')).to.deep.equal(['http://a', '']);
  });
});
