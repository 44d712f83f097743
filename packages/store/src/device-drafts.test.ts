import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { Clock, day } from '../test/clock.ts';
import { draftStoreContract } from '../test/draft-store-contract.suite.ts';
import { everythingIn, spelled } from '../test/raw-database.ts';
import { rejection } from '../test/rejection.ts';
import { sampleDraft } from '../test/sample-draft.ts';
import { restoreStubs, stub } from '../test/stubs.ts';
import { deviceDrafts } from './device-drafts.ts';

const made: string[] = [];

function newName(): string {
  const name = `test-${crypto.randomUUID()}`;
  made.push(name);
  return name;
}

afterEach(async () => {
  restoreStubs();
  await Promise.all(made.splice(0).map((name) => deleteDB(name)));
});

draftStoreContract('deviceDrafts', () => {
  const name = newName();
  return (options) => deviceDrafts({ ...options, name });
});

describe('deviceDrafts', () => {
  let clock: Clock;
  let name: string;

  beforeEach(() => {
    clock = new Clock('2026-03-02T09:00:00.000Z');
    name = newName();
  });

  const open = () => deviceDrafts({ name, now: clock.now });

  describe('leaves nothing readable', () => {
    const secrets = [
      'Amanuel',
      'givenName',
      'werk in de zorg',
      '31-02-19',
      'birthDate',
      'brede-intake',
      'revision-3',
      'subject-4711',
    ];

    it('in the database: no answer, no name of a field, no subject', async () => {
      await open().save('subject-4711', sampleDraft());
      const tables = await everythingIn(name);
      expect(tables['drafts']).to.have.length(1);
      const text = spelled(tables);
      for (const secret of secrets) expect(text).not.to.contain(secret);
    });

    it('in the database twice: the same draft is other bytes at each save', async () => {
      await open().save('a', sampleDraft());
      const before = spelled((await everythingIn(name))['drafts']);
      await open().save('a', sampleDraft());
      expect(spelled((await everythingIn(name))['drafts'])).not.to.equal(before);
    });

    it('with a key that a script can take away', async () => {
      await open().save('a', sampleDraft());
      const [, key] = (await everythingIn(name))['keys']?.[0] ?? [];
      expect(key).to.be.instanceOf(CryptoKey);
      expect(key).to.deep.include({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
      for (const format of ['raw', 'jwk'] as const) {
        expect(await rejection(crypto.subtle.exportKey(format, key as CryptoKey))).to.have.property('name', 'InvalidAccessError');
      }
    });

    it('anywhere else: no web storage, no cookie, no address, no title, no console, no name of a lock', async () => {
      const said: unknown[] = [];
      for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const) {
        stub(console, level, { value: (...words: unknown[]) => said.push(...words) });
      }
      const drafts = open();
      await drafts.claim('subject-4711');
      await drafts.save('subject-4711', sampleDraft());
      await drafts.load('subject-4711');
      const { held } = await navigator.locks.query();
      const text = JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        location.href,
        history.state,
        document.title,
        held,
      ]);
      expect(said).to.deep.equal([]);
      expect(text).to.contain(name);
      for (const secret of secrets) expect(text).not.to.contain(secret);
    });
  });

  it('removes what has expired when it is opened, whoever it was of, and nothing else', async () => {
    await open().save('old', sampleDraft());
    clock.pass(3 * day);
    await open().save('new', sampleDraft());
    clock.pass(4 * day);
    await open().load('somebody else');
    expect((await everythingIn(name))['drafts']).to.have.length(1);
    expect(await open().load('new')).not.to.equal(undefined);
  });

  it('removes a draft from the device when its time passes while the page is open', async () => {
    const drafts = open();
    await drafts.save('a', sampleDraft());
    clock.pass(7 * day);
    expect(await drafts.load('a')).to.equal(undefined);
    expect((await everythingIn(name))['drafts']).to.deep.equal([]);
  });

  it('leaves no trace of a subject after a wipe', async () => {
    await open().save('a', sampleDraft());
    await open().wipe('a');
    const { drafts, aside } = await everythingIn(name);
    expect([drafts, aside]).to.deep.equal([[], []]);
  });

  it('uses one key when two tabs begin at the same moment', async () => {
    const [one, two] = [open(), open()];
    await Promise.all([one.save('a', sampleDraft(1)), two.save('b', sampleDraft(2))]);
    expect((await one.load('b'))?.value).to.equal(2);
    expect((await two.load('a'))?.value).to.equal(1);
  });

  it('goes on with a new key after the person removed the site’s data', async () => {
    const drafts = open();
    await drafts.save('a', sampleDraft(1));
    await deleteDB(name);
    expect(await drafts.load('a')).to.equal(undefined);
    await drafts.save('a', sampleDraft(2));
    expect((await open().load('a'))?.value).to.equal(2);
  });

  it('keeps its drafts in a database of the kit unless the host names one', async () => {
    await deviceDrafts({ now: clock.now }).load('a');
    made.push('wegwijs-drafts');
    expect((await indexedDB.databases()).map((database) => database.name)).to.include('wegwijs-drafts');
  });
});
