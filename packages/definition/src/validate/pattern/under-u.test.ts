import { expect } from '@open-wc/testing';
import { underU } from './under-u.ts';

/** A pattern as somebody wrote it, and texts to try it on. */
const written: readonly (readonly [pattern: string, fits: readonly string[], not: readonly string[]])[] = [
  ["^[a-z \\'\\.\\-\\(\\),]{1,200}$", ["o'neil", 'a-b', '(a)'], ['A', '/']],
  ['^\\d{4}\\-\\d{2}$', ['2026-03'], ['2026/03', '2026\\-03']],
  ['^[\\w-.]+@[\\w.-]+$', ['a-b.c@d-e'], ['a b@c', '@']],
  ['^[+-\\d]+$', ['+31-6'], ['a', ',']],
  ['^\\@\\_\\#\\"$', ['@_#"'], ['\\@_#"']],
  ['^\\\\\\-$', ['\\-'], ['-']],
];

describe('a pattern that is written for engines without the flag u', () => {
  for (const [pattern, fits, not] of written) {
    it(`${pattern} means the same`, () => {
      const [read, before] = [new RegExp(underU(pattern)!, 'u'), new RegExp(pattern)];
      for (const text of [...fits, ...not]) expect([text, read.test(text), before.test(text)]).to.deep.equal([text, fits.includes(text), fits.includes(text)]); // prettier-ignore
    });
  }

  it('stays as it is where it can be read', () => {
    for (const pattern of ['^a$', '^[a\\-z]$', '\\p{Lu}', '^\\/x\\.$']) expect(underU(pattern)).to.equal(pattern);
  });

  it('is none where nobody can read it, or where the flag gives it another meaning', () => {
    for (const pattern of ['(', '[', '\\', 'a\\Z', '\\p', '^{a}$', 'b**']) expect(underU(pattern), pattern).to.equal(undefined);
  });
});
