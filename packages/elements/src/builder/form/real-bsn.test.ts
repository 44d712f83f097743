import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { holdsRealBsn } from './real-bsn.ts';

/** A number that passes the eleven-test and is outside the range for tests: put together here, so that it stands in no file. */
const outside = [1, 2, 3, 4, 5, 6, 7, 8, 2].join('');

const cases: readonly [what: string, document: Json, holds: boolean][] = [
  ['no answers', {}, false],
  ['a number for tests', { person: { bsn: '999990019' } }, false],
  ['a number that may be of somebody', { person: { bsn: outside } }, true],
  ['the same in a sentence', { notes: [`Zij heet Noor (${outside}).`] }, true],
  ['the same with points', { notes: outside.replace(/^(....)(...)/, '$1.$2.') }, true],
  ['nine digits that are no such number', { person: { bsn: '123456789' } }, false],
  ['a telephone number', { phone: `0${outside}` }, false],
  ['an id that happens to hold it', { id: `a-${outside}-b` }, false],
];

describe('answers of a person made up', () => {
  for (const [what, document, holds] of cases)
    it(`${what}: ${holds ? 'not to be kept' : 'may be kept'}`, () => expect(holdsRealBsn(document)).to.equal(holds));
});
