import { expect } from '@open-wc/testing';
import { moved } from './moved.ts';

describe('what really moved between two orders', () => {
  const cases: [what: string, before: string, after: string, lifted: string][] = [
    ['nothing', 'abcde', 'abcde', ''],
    ['one to the front', 'abcde', 'eabcd', 'e'],
    ['one to the back', 'abcde', 'bcdea', 'a'],
    ['one a place further', 'abcde', 'abdce', 'c'],
    ['two to the front', 'abcdef', 'efabcd', 'ef'],
    ['what is new or gone does not count', 'axbcy', 'znabc', ''],
    ['all but one, turned around', 'abcd', 'dcba', 'abc'],
  ];
  for (const [what, before, after, lifted] of cases) {
    it(`${what}: ${before} → ${after}`, () => {
      expect([...moved(Array.from(before), Array.from(after))].sort().join('')).to.equal(lifted);
    });
  }
});
