import { expect } from '@open-wc/testing';
import type { DraftStore } from '@wegwijs/definition';
import { Clock, day } from './clock.ts';
import { draftClaimContract } from './draft-claim-contract.suite.ts';
import { rejection } from './rejection.ts';
import { sampleDraft } from './sample-draft.ts';

/** Opens a store on one device; every call is as one more tab, or the same page after a reload. */
export type OpenTab = (options: { readonly now: () => Date; readonly days?: number }) => DraftStore;

/** What every {@link DraftStore} does. `newDevice` gives a device on which nothing is kept yet. */
export function draftStoreContract(name: string, newDevice: () => OpenTab): void {
  describe(`${name}, as any store of drafts`, () => {
    let clock: Clock;
    let openTab: OpenTab;
    let drafts: DraftStore;

    beforeEach(() => {
      clock = new Clock('2026-03-02T09:00:00.000Z');
      openTab = newDevice();
      drafts = openTab({ now: clock.now });
    });

    it('has no draft of a subject it never heard of', async () => {
      expect(await drafts.load('a')).to.equal(undefined);
    });

    it('gives a draft back as it was, half-typed input and place included, and says when it was saved', async () => {
      await drafts.save('a', sampleDraft());
      expect(await drafts.load('a')).to.deep.equal({ ...sampleDraft(), savedAt: '2026-03-02T09:00:00.000Z' });
    });

    it('leaves the draft that it is handed as it is', async () => {
      const draft = sampleDraft();
      await drafts.save('a', draft);
      expect(draft).to.deep.equal(sampleDraft());
    });

    it('holds on to what it was given when the caller changes it afterwards', async () => {
      const value = { answer: 'as saved' };
      await drafts.save('a', sampleDraft(value));
      value.answer = 'changed later';
      expect((await drafts.load('a'))?.value).to.deep.equal({ answer: 'as saved' });
    });

    it('still has the draft after a reload', async () => {
      await drafts.save('a', sampleDraft());
      expect((await openTab({ now: clock.now }).load('a'))?.value).to.deep.equal(sampleDraft().value);
    });

    it('keeps answers whose names mean something to JavaScript', async () => {
      const text = '{"__proto__":{"admin":true},"constructor":"x","toString":[null]}';
      await drafts.save('a', sampleDraft(JSON.parse(text)));
      expect(JSON.stringify((await drafts.load('a'))?.value)).to.equal(text);
    });

    it('keeps the newest of several saves that were begun at once, also when it is the smallest', async () => {
      const large = { story: 'x'.repeat(1_000_000) };
      await Promise.all([
        drafts.save('a', sampleDraft(large)),
        drafts.save('a', sampleDraft(large)),
        drafts.save('a', sampleDraft(3)),
      ]);
      expect((await drafts.load('a'))?.value).to.equal(3);
    });

    it('keeps subjects apart', async () => {
      await drafts.save('a', sampleDraft(1));
      await drafts.save('b', sampleDraft(2));
      await drafts.wipe('a');
      expect(await drafts.load('a')).to.equal(undefined);
      expect((await drafts.load('b'))?.value).to.equal(2);
    });

    it('leaves nothing after a wipe, also when a save was still under way', async () => {
      const saving = drafts.save('a', sampleDraft());
      await drafts.wipe('a');
      await saving;
      expect(await drafts.load('a')).to.equal(undefined);
      expect(await openTab({ now: clock.now }).load('a')).to.equal(undefined);
    });

    it('wipes what is not there without complaint', async () => {
      expect(await rejection(drafts.wipe('a'))).to.equal(undefined);
    });

    it('says until when a draft is kept: seven days', async () => {
      expect(await drafts.save('a', sampleDraft())).to.deep.equal({ keptUntil: '2026-03-09T09:00:00.000Z' });
    });

    it('keeps a draft for as many days as the host says', async () => {
      const drafts = openTab({ now: clock.now, days: 1 });
      expect(await drafts.save('a', sampleDraft())).to.deep.equal({ keptUntil: '2026-03-03T09:00:00.000Z' });
    });

    it('has the draft until its time has passed, and not after', async () => {
      await drafts.save('a', sampleDraft());
      clock.pass(7 * day - 1);
      expect(await drafts.load('a')).not.to.equal(undefined);
      clock.pass(1);
      expect(await drafts.load('a')).to.equal(undefined);
      expect(await openTab({ now: clock.now }).load('a')).to.equal(undefined);
    });

    it('counts the days from the last save', async () => {
      await drafts.save('a', sampleDraft(1));
      clock.pass(6 * day);
      await drafts.save('a', sampleDraft(2));
      clock.pass(6 * day);
      expect((await drafts.load('a'))?.value).to.equal(2);
    });

    draftClaimContract(() => openTab({ now: clock.now }));
  });
}
