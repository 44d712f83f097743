import { expect } from '@open-wc/testing';
import { soon } from '../test/hostile.ts';

describe('what takes too long', () => {
  /** A clock by which work takes so many milliseconds. */
  const clock = (taken: number) => {
    const times = [0, taken];
    return () => times.shift() ?? taken;
  };

  it('is told, whatever it yields', () => {
    expect(() => soon(() => 'done', clock(3_600_000))).to.throw('took 3600000 milliseconds');
  });

  it('is not what takes a second or two, on a machine with nothing else to do', () => {
    expect(soon(() => 'done', clock(499))).to.equal('done');
    expect(soon(() => 'done', clock(1_500))).to.equal('done');
  });
});
