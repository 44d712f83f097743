import { expect } from '@open-wc/testing';
import { correctionsIn } from './corrections.ts';

const record = (revision: string, name: string) => ({
  ...{ revision, document: { name }, definition: { id: 'plan', version: '1.0.0', digest: '' }, savedAt: '2026-11-20T09:00:00Z' },
});
const amendment = (of: string) => ({ of, reason: 'Typefout', author: 'J. Jansen', date: '2026-11-20' });

describe('the corrections of a document', () => {
  it('are the revisions that put another right, each with what was wrong', () => {
    const [first, second, third] = [record('r1', 'A'), record('r2', 'B'), { ...record('r3', 'C'), amendment: amendment('r2') }];
    expect(correctionsIn([first, second, third])).to.deep.equal([{ amendment: amendment('r2'), before: second, after: third }]);
  });

  it('are told of also where the store has lost what was wrong', () => {
    const only = { ...record('r3', 'C'), amendment: amendment('r2') };
    expect(correctionsIn([only])).to.deep.equal([{ amendment: amendment('r2'), before: undefined, after: only }]);
  });
});
