import { expect } from '@open-wc/testing';
import type { WorkKeeper } from '@wegwijs/definition';
import { deleteDB } from 'idb';
import { rejection } from '../test/rejection.ts';
import { restoreStubs, stub } from '../test/stubs.ts';
import { deviceWork } from './device-work.ts';
import { memoryBench, memoryWork } from './memory-work.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const made: string[] = [];

/** Two keepers of one device: as two tabs. */
const kinds: readonly [name: string, tabs: () => [WorkKeeper, WorkKeeper]][] = [
  [
    'memoryWork',
    () => {
      const bench = memoryBench();
      return [memoryWork({ now, bench }), memoryWork({ now, bench })];
    },
  ],
  [
    'deviceWork',
    () => {
      const name = `test-${crypto.randomUUID()}`;
      made.push(name);
      return [deviceWork({ now, name }), deviceWork({ now, name })];
    },
  ],
];

for (const [name, tabs] of kinds) {
  describe(name, () => {
    let here: WorkKeeper;
    let there: WorkKeeper;
    beforeEach(() => ([here, there] = tabs()));
    after(() => Promise.all(made.splice(0).map((one) => deleteDB(one))));

    it('keeps what was begun and every step, for whoever opens it again', async () => {
      expect(await here.load('assen/intake')).to.equal(undefined);
      await here.begin('assen/intake', { title: 'x' }, []);
      await here.add('assen/intake', 0, [{ do: 'undo' }]);
      await here.add('assen/intake', 1, [2, 3]);
      const kept = { begun: { title: 'x' }, steps: [{ do: 'undo' }, 2, 3], savedAt: '2026-11-22T09:00:00.000Z' };
      expect(await there.load('assen/intake')).to.deep.equal(kept);
      expect(await there.load('assen/phases')).to.equal(undefined);
    });

    it('puts work that had steps aside when other work is begun, and nothing else', async () => {
      await here.begin('a', 1, []);
      await here.begin('a', 2, []);
      expect(await here.aside('a')).to.equal(undefined);
      await here.add('a', 0, ['step']);
      await here.begin('a', 3, ['first', 'second']);
      expect((await here.aside('a'))?.steps).to.deep.equal(['step']);
      expect((await there.load('a'))?.steps).to.deep.equal(['first', 'second']);
    });

    it('refuses steps after other work than the caller knows, and keeps none of them', async () => {
      expect(await rejection(here.add('a', 0, [1]))).to.include({ code: 'blocked' });
      await here.begin('a', 1, []);
      await there.add('a', 0, [1]);
      expect(await rejection(here.add('a', 0, [2, 3]))).to.include({ code: 'blocked' });
      expect((await here.load('a'))?.steps).to.deep.equal([1]);
    });

    it('lets one tab at a time work, and another take it over', async () => {
      const [mine, theirs] = [await here.claim('a'), await there.claim('a')];
      expect([mine.writable, theirs.writable]).to.deep.equal([true, false]);
      await theirs.takeOver();
      await mine.released;
      expect([mine.writable, theirs.writable]).to.deep.equal([false, true]);
      theirs.release();
    });

    it('tells another tab that something was kept, until it no longer listens', async () => {
      let stop: (() => void) | undefined;
      const told = new Promise<void>((done) => (stop = there.follow('a', done)));
      await here.begin('a', 1, []);
      await told;
      stop?.();
    });
  });
}

describe('deviceWork where storage is switched off', () => {
  afterEach(restoreStubs);

  it('says so, and works again once it is on', async () => {
    const name = `test-${crypto.randomUUID()}`;
    made.push(name);
    const keeper = deviceWork({ now, name });
    const value = () => {
      throw new DOMException('off', 'SecurityError');
    };
    stub(indexedDB, 'open', { value });
    expect(await rejection(keeper.load('a'))).to.include({ code: 'blocked' });
    restoreStubs();
    await keeper.begin('a', 1, []);
    expect((await keeper.load('a'))?.begun).to.equal(1);
  });
});
