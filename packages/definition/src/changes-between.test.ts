import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyChanges } from './apply-changes.ts';
import { changesBetween } from './changes-between.ts';
import { equal, freeze, type Json } from './json.ts';

describe('changesBetween', () => {
  it('names what changed and nothing else', () => {
    const before = {
      name: 'x',
      rows: [
        { id: 'a', n: 1 },
        { id: 'b', n: 1 },
        { id: 'c', n: 1 },
      ],
    };
    const after = {
      name: 'x',
      rows: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
        { id: 'c', n: 1 },
      ],
      extra: null,
    };
    expect(changesBetween(before, after)).to.deep.equal([
      { pointer: '/rows/1/n', from: 1, to: 2 },
      { pointer: '/extra', from: undefined, to: null },
    ]);
  });

  it('sees a row that went from the middle, and one that came', () => {
    expect(changesBetween([1, 2, 3], [1, 3])).to.deep.equal([{ pointer: '/1', from: 2, to: undefined }]);
    expect(changesBetween([1, 3], [1, 2, 3])).to.deep.equal([{ pointer: '/1', from: undefined, to: 2 }]);
  });

  it('says nothing of two documents that are equal', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => changesBetween(value as Json, structuredClone(value) as Json).length === 0));
  });

  it('applied to the first document gives the second, and leaves the first as it was', () => {
    fc.assert(
      fc.property(pairs(), ([before, after]) => {
        const text = JSON.stringify(before);
        const result = applyChanges(freeze(before), changesBetween(before, after));
        return equal(result, after) && JSON.stringify(before) === text;
      }),
      { numRuns: 1000 },
    );
  });

  it('works backwards too: the changes, reversed, undo themselves', () => {
    fc.assert(
      fc.property(pairs(), ([before, after]) => {
        const undo = changesBetween(before, after)
          .toReversed()
          .map(({ pointer, from, to }) => ({ pointer, from: to, to: from }));
        return equal(applyChanges(after, undo), before);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Two documents: any two, or two that have much in common, as an answer before and after. */
function pairs(): fc.Arbitrary<[Json, Json]> {
  const { any } = fc.letrec<{ any: Json; leaf: Json }>((tie) => ({
    leaf: fc.constantFrom<Json>(null, true, 0, 1, '', 'x', [], {}),
    any: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', '0', '', 'a/b', '~', '__proto__', 'constructor'), tie('any'), { maxKeys: 4 }),
    ),
  }));
  return fc.oneof(fc.tuple(any, any), fc.tuple(fc.jsonValue() as fc.Arbitrary<Json>, fc.jsonValue() as fc.Arbitrary<Json>));
}
