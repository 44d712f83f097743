import { expect } from '@open-wc/testing';
import type { DraftStore, Json } from '@wegwijs/definition';
import { deleteDB, type IDBPDatabase } from 'idb';
import { Clock, day } from '../test/clock.ts';
import { everythingIn, withDatabase } from '../test/raw-database.ts';
import { rejection } from '../test/rejection.ts';
import { sampleDraft } from '../test/sample-draft.ts';
import type { KeptDraft } from './device.ts';
import { deviceDrafts } from './device-drafts.ts';
import { newKey, opaqueId, seal } from './seal.ts';
import { StoreProblem } from './store-problem.ts';

describe('deviceDrafts, with a draft that cannot be read', () => {
  let name: string;
  let clock: Clock;
  let drafts: DraftStore;

  beforeEach(async () => {
    name = `test-${crypto.randomUUID()}`;
    clock = new Clock('2026-03-02T09:00:00.000Z');
    drafts = open();
    await drafts.save('a', sampleDraft('first'));
    await drafts.save('b', sampleDraft('of another'));
  });

  afterEach(() => deleteDB(name));

  const open = () => deviceDrafts({ name, now: clock.now });

  /** Puts other bytes in the place of the draft of `a`. */
  async function replace(work: (kept: KeptDraft, db: IDBPDatabase) => Promise<Partial<KeptDraft>>): Promise<void> {
    await withDatabase(name, async (db) => {
      const kept = (await db.get('drafts', await opaqueId('a'))) as KeptDraft;
      await db.put('drafts', { ...kept, ...(await work(kept, db)) });
    });
  }

  async function sealed(value: Json): Promise<void> {
    await replace(async ({ id }, db) => seal((await db.get('keys', 'drafts')) as CryptoKey, id, value));
  }

  const damage = () => replace(({ data }) => Promise.resolve({ data: data.slice(1) }));

  const cases: [what: string, spoil: () => Promise<unknown>][] = [
    ['its bytes were damaged', damage],
    ['its bytes are gone', () => replace(() => Promise.resolve({ data: new ArrayBuffer(0) }))],
    ['its initialisation vector is another', () => replace(() => Promise.resolve({ iv: new Uint8Array(12) }))],
    [
      'it is the draft of another subject',
      () =>
        replace(async (_, db) => {
          const { iv, data } = (await db.get('drafts', await opaqueId('b'))) as KeptDraft;
          return { iv, data };
        }),
    ],
    ['the key is another', () => withDatabase(name, async (db) => db.put('keys', await newKey(), 'drafts'))],
    ['the key is gone', () => withDatabase(name, (db) => db.clear('keys'))],
    ['it has a format of a later version', () => sealed({ ...sampleDraft(), format: 2 })],
    ['it has no document', () => sealed({ format: 1, definition: { id: 'a', version: '1', digest: '' }, typed: {} })],
    ['it has typed input that is no text', () => sealed({ ...sampleDraft(), typed: { '/a': 1 } })],
    ['it has a place without a page', () => sealed({ ...sampleDraft(), place: {} })],
    ['it has another base than a text', () => sealed({ ...sampleDraft(), base: 3 })],
    ['it is not an object', () => sealed([1])],
  ];

  for (const [what, spoil] of cases) {
    it(`says so each time and leaves it where it is, when ${what}`, async () => {
      await spoil();
      const before = await everythingIn(name);
      for (const tab of [open(), open()]) {
        expect(await rejection(tab.load('a')))
          .to.be.instanceOf(StoreProblem)
          .with.property('code', 'unreadable');
      }
      const after = await everythingIn(name);
      expect(after['drafts']).to.deep.equal(before['drafts']);
    });
  }

  it('puts it aside, whole, when another is saved in its place, read or not', async () => {
    await damage();
    const [spoiled] = await keptOfA('drafts');
    const tab = open();
    await tab.save('a', sampleDraft('second'));
    await tab.save('a', sampleDraft('third'));
    expect((await open().load('a'))?.value).to.equal('third');
    expect(await keptOfA('aside')).to.deep.equal([spoiled]);
  });

  it('puts nothing aside that could be read', async () => {
    await open().save('a', sampleDraft('second'));
    expect(await keptOfA('aside')).to.deep.equal([]);
  });

  it('lets go of what it put aside with a wipe', async () => {
    await damage();
    const tab = open();
    await tab.save('a', sampleDraft('second'));
    await tab.wipe('b');
    expect(await keptOfA('aside')).to.have.length(1);
    await tab.wipe('a');
    expect(await keptOfA('aside')).to.deep.equal([]);
  });

  it('lets go of what it put aside when the time of that draft has passed', async () => {
    await damage();
    clock.pass(3 * day);
    await open().save('a', sampleDraft('second'));
    clock.pass(4 * day);
    await open().load('b');
    expect(await keptOfA('aside')).to.deep.equal([]);
    expect((await open().load('a'))?.value).to.equal('second');
  });

  it('says nothing in the error of what it could decrypt', async () => {
    await replace(async ({ id, iv }, db) => {
      const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
      const key = (await db.get('keys', 'drafts')) as CryptoKey;
      return { data: await crypto.subtle.encrypt(how, key, new TextEncoder().encode('{"bsn":"geheim')) };
    });
    const error = await rejection(open().load('a'));
    expect(error).to.have.property('code', 'unreadable');
    expect(error).not.to.have.property('cause');
    expect(String(error)).to.equal('StoreProblem: store: unreadable');
  });

  async function keptOfA(table: 'drafts' | 'aside'): Promise<unknown[]> {
    const id = await opaqueId('a');
    const values = (await everythingIn(name))[table]?.map(([, value]) => value as KeptDraft);
    return values?.filter((value) => value.id === id) ?? [];
  }
});
