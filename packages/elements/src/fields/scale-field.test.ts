import { expect } from '@open-wc/testing';
import { clearPage, showOne, textOf } from './show.suite.ts';

describe('a scale', () => {
  afterEach(clearPage);

  it('has words at both ends, in the names of its first and last step', async () => {
    const shown = await showOne({
      type: 'integer',
      minimum: 1,
      maximum: 3,
      'x-control': 'scale',
      'x-ends': { low: 'Heel slecht', high: 'Heel goed' },
    });
    expect(shown.all('.option label').map(textOf)).to.deep.equal(['1, Heel slecht', '2', '3, Heel goed']);
  });

  it('keeps a value that is no step', async () => {
    const shown = await showOne({ type: 'integer', minimum: 1, maximum: 3, 'x-control': 'scale' }, 9);
    expect(textOf(shown.get(':checked + label'))).to.equal('9');
  });
});
