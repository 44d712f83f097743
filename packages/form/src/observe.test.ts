import { expect } from '@open-wc/testing';
import { signal } from '@preact/signals-core';
import { observe } from './observe.ts';

describe('observing', () => {
  it('gives what was read, and tells when it changes', () => {
    const one = signal(1);
    const told: number[] = [];
    const { value, stop } = observe(
      () => one.value,
      () => told.push(one.peek()),
    );
    one.value = 1;
    one.value = 2;
    one.value = 3;
    stop();
    one.value = 4;
    expect([value, told]).to.deep.equal([1, [2, 3]]);
  });

  it('does not follow what is read while being told', () => {
    const followed = signal(1);
    const other = signal(1);
    let told = 0;
    const { stop } = observe(
      () => followed.value,
      () => (told += other.value),
    );
    followed.value = 2;
    other.value = 5;
    stop();
    expect(told).to.equal(1);
  });

  it('reads no more for who stops when told', () => {
    const one = signal(1);
    let read = 0;
    const observation = observe(
      () => (read++, one.value),
      () => observation.stop(),
    );
    one.value = 2;
    one.value = 3;
    expect(read).to.equal(1);
  });
});
