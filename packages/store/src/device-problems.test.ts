import { expect } from '@open-wc/testing';
import type { DraftStore } from '@wegwijs/definition';
import { deleteDB, openDB } from 'idb';
import { Clock } from '../test/clock.ts';
import { rejection } from '../test/rejection.ts';
import { sampleDraft } from '../test/sample-draft.ts';
import { restoreStubs, stub } from '../test/stubs.ts';
import { deviceDrafts } from './device-drafts.ts';
import { StoreProblem } from './store-problem.ts';

const quota = () => new DOMException('full', 'QuotaExceededError');
const denied = () => new DOMException('denied', 'SecurityError');

const raise = (make: () => Error) => () => {
  throw make();
};

describe('deviceDrafts, when the browser fails it', () => {
  let name: string;
  let drafts: DraftStore;

  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`;
    drafts = deviceDrafts({ name, now: new Clock('2026-03-02T09:00:00.000Z').now });
  });

  afterEach(async () => {
    restoreStubs();
    await deleteDB(name);
  });

  const cases: [when: string, code: string, fail: () => void][] = [
    [
      'there is no IndexedDB',
      'blocked',
      () => {
        stub(window, 'indexedDB', { value: undefined });
      },
    ],
    [
      'the browser denies storage',
      'blocked',
      () => {
        stub(window, 'indexedDB', { get: raise(denied) });
      },
    ],
    [
      'opening is denied',
      'blocked',
      () => {
        stub(IDBFactory.prototype, 'open', { value: raise(denied) });
      },
    ],
    [
      'the key cannot be kept (Firefox in a private window)',
      'blocked',
      () => {
        stub(IDBObjectStore.prototype, 'add', { value: raise(() => new DOMException('no clone', 'DataCloneError')) });
      },
    ],
    [
      'there is no room for the key',
      'full',
      () => {
        stub(IDBObjectStore.prototype, 'add', { value: raise(quota) });
      },
    ],
    [
      'there is no Web Crypto',
      'unsupported',
      () => {
        stub(crypto, 'subtle', { value: undefined });
      },
    ],
  ];

  for (const [when, code, fail] of cases) {
    it(`says "${code}" of every method when ${when}, and works once that is over`, async () => {
      fail();
      const draft = sampleDraft();
      for (const error of await Promise.all([drafts.load('a'), drafts.save('a', draft), drafts.wipe('a')].map(rejection))) {
        expect(error).to.be.instanceOf(StoreProblem).with.property('code', code);
      }
      expect(draft).to.deep.equal(sampleDraft());
      restoreStubs();
      await drafts.save('a', draft);
      expect((await drafts.load('a'))?.value).to.deep.equal(draft.value);
    });
  }

  it('says "unsupported" of a claim without Web Locks', async () => {
    stub(navigator, 'locks', { value: undefined });
    expect(await rejection(drafts.claim('a')))
      .to.be.instanceOf(StoreProblem)
      .with.property('code', 'unsupported');
  });

  it('says "unsupported" of a claim without Web Crypto', async () => {
    stub(crypto, 'subtle', { value: undefined });
    expect(await rejection(drafts.claim('a')))
      .to.be.instanceOf(StoreProblem)
      .with.property('code', 'unsupported');
  });

  it('says "blocked" of a claim that the browser denies', async () => {
    stub(LockManager.prototype, 'request', { value: () => Promise.reject(denied()) });
    expect(await rejection(drafts.claim('a')))
      .to.be.instanceOf(StoreProblem)
      .with.property('code', 'blocked');
  });

  it('says "blocked" when another tab keeps an older database open, and works once that is closed', async () => {
    const { open } = IDBFactory.prototype;
    const old = await openDB(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('something');
      },
    });
    // As a later version of the kit would open it.
    stub(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, name: string) {
        return open.call(this, name, 2);
      },
    });
    expect(await rejection(drafts.load('a')))
      .to.be.instanceOf(StoreProblem)
      .with.property('code', 'blocked');
    old.close();
    await drafts.save('a', sampleDraft(1));
    expect((await drafts.load('a'))?.value).to.equal(1);
  });

  it('says "unreadable" of a database that a newer version of the kit made', async () => {
    const newer = await openDB(name, 2);
    newer.close();
    expect(await rejection(drafts.load('a')))
      .to.be.instanceOf(StoreProblem)
      .with.property('code', 'unreadable');
  });
});
