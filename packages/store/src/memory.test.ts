import { expect } from '@open-wc/testing';
import { at, type Json } from '@wegwijs/definition';
import { Clock } from '../test/clock.ts';
import { storeContract } from '../test/store-contract.suite.ts';
import { memoryStore } from './memory.ts';

const definition = { id: 'intake', version: '1.0.0', digest: 'sha256-1' };

function open() {
  let made = 0;
  return memoryStore({ now: new Clock('2026-03-02T09:00:00.000Z').now, newId: () => `r${++made}` });
}

storeContract('memoryStore', open);

describe('memoryStore', () => {
  it('names revisions and moments with what it was given', async () => {
    const store = open();
    await store.save('a', [{ pointer: '/x', from: undefined, to: 1 }], { definition });
    expect(await store.load('a')).to.deep.include({ revision: 'r1', savedAt: '2026-03-02T09:00:00.000Z' });
  });

  it('gives the identical object for all that a save did not touch', async () => {
    const store = open();
    const document: Json = { left: { deep: [1, 2] }, right: { a: {}, b: {} } };
    await store.save('a', [{ pointer: '', from: {}, to: document }], { definition });
    await store.save('a', [{ pointer: '/right/a', from: {}, to: 1 }], { revision: 'r1', definition });
    const [before, after] = (await store.history('a')).map((record) => record.document);
    expect(at(after, '/left')).to.equal(at(before, '/left'));
    expect(at(after, '/right/b')).to.equal(at(before, '/right/b'));
    expect(at(after, '/right/a')).to.equal(1);
    expect(at(before, '/right/a')).to.deep.equal({});
  });

  it('gives back nothing that a caller could change', async () => {
    const store = open();
    const amendment = { of: 'r1', reason: 'x', author: 'y', date: '2026-03-02' };
    await store.save('a', [{ pointer: '/rows', from: undefined, to: [{ id: 'x' }] }], { definition });
    await store.save('a', [], { revision: 'r1', definition, amendment });
    const record = await store.load('a');
    const parts = [record, record?.definition, record?.amendment, record?.document, at(record?.document, '/rows/0')];
    expect(parts.every((part) => Object.isFrozen(part))).to.equal(true);
    expect(Object.isFrozen(await store.history('a'))).to.equal(true);
  });

  it('does not let a change take out the document itself', async () => {
    const store = open();
    let caught: unknown;
    await store.save('a', [{ pointer: '', from: {}, to: undefined }], { definition }).catch((error: unknown) => (caught = error));
    expect(caught).to.be.instanceOf(RangeError);
  });
});
