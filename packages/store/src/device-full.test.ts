import { expect } from '@open-wc/testing';
import type { DraftStore } from '@wegwijs/definition';
import { deleteDB } from 'idb';
import { Clock } from '../test/clock.ts';
import { rejection } from '../test/rejection.ts';
import { sampleDraft } from '../test/sample-draft.ts';
import { restoreStubs, stub } from '../test/stubs.ts';
import { deviceDrafts } from './device-drafts.ts';
import { StoreProblem } from './store-problem.ts';

const quota = () => new DOMException('full', 'QuotaExceededError');

const refuse = () => {
  throw quota();
};

describe('deviceDrafts, with a full disk', () => {
  let name: string;
  let drafts: DraftStore;

  beforeEach(async () => {
    name = `test-${crypto.randomUUID()}`;
    drafts = deviceDrafts({ name, now: new Clock('2026-03-02T09:00:00.000Z').now });
    await drafts.save('a', sampleDraft('the one before'));
  });

  afterEach(async () => {
    restoreStubs();
    await deleteDB(name);
  });

  it('says so, and still has the draft from before', async () => {
    stub(IDBObjectStore.prototype, 'put', { value: refuse });
    expect(await rejection(drafts.save('a', sampleDraft('new'))))
      .to.be.instanceOf(StoreProblem)
      .with.property('code', 'full');
    expect((await drafts.load('a'))?.value).to.equal('the one before');
    restoreStubs();
    await drafts.save('a', sampleDraft('new'));
    expect((await drafts.load('a'))?.value).to.equal('new');
  });

  it('says so when it turns out at the end of the transaction', async () => {
    const { put } = IDBObjectStore.prototype;
    stub(IDBTransaction.prototype, 'error', { get: quota });
    stub(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, value: unknown) {
        const request = put.call(this, value);
        this.transaction.abort();
        return request;
      },
    });
    expect(await rejection(drafts.save('a', sampleDraft('new'))))
      .to.be.instanceOf(StoreProblem)
      .with.property('code', 'full');
    restoreStubs();
    expect((await drafts.load('a'))?.value).to.equal('the one before');
  });

  it('still reads when it cannot even remove what has expired', async () => {
    stub(IDBCursor.prototype, 'delete', { value: refuse });
    stub(IDBIndex.prototype, 'openCursor', { value: refuse });
    const later = deviceDrafts({ name, now: new Clock('2026-03-04T09:00:00.000Z').now });
    expect((await later.load('a'))?.value).to.equal('the one before');
  });
});
