import { expect } from '@open-wc/testing';
import type { DraftStore } from '@wegwijs/definition';
import { rejection } from './rejection.ts';
import { sampleDraft } from './sample-draft.ts';

/** One writer at a time, as every store of drafts has it. `openTab` opens one more tab on the same device. */
export function draftClaimContract(openTab: () => DraftStore): void {
  describe('with a second tab', () => {
    let first: DraftStore;
    let second: DraftStore;

    beforeEach(() => {
      first = openTab();
      second = openTab();
    });

    it('lets the first tab write and the second one read', async () => {
      await first.save('a', sampleDraft(1));
      expect(await first.claim('a')).to.have.property('writable', true);
      expect(await second.claim('a')).to.have.property('writable', false);
      expect((await second.load('a'))?.value).to.equal(1);
    });

    it('lets each tab write another draft', async () => {
      expect(await first.claim('a')).to.have.property('writable', true);
      expect(await second.claim('b')).to.have.property('writable', true);
    });

    it('takes one claim for two widgets of one page just so', async () => {
      expect(await first.claim('a')).to.have.property('writable', true);
      expect(await first.claim('a')).to.have.property('writable', false);
    });

    it('hands the draft over to the tab that takes it, and tells the other', async () => {
      const [one, two] = [await first.claim('a'), await second.claim('a')];
      await two.takeOver();
      await one.released;
      expect([one.writable, two.writable]).to.deep.equal([false, true]);
    });

    it('lets the draft go to and fro', async () => {
      const [one, two] = [await first.claim('a'), await second.claim('a')];
      for (const [taker, loser] of [
        [two, one],
        [one, two],
        [two, one],
      ] as const) {
        await taker.takeOver();
        await loser.released;
        expect([taker.writable, loser.writable]).to.deep.equal([true, false]);
      }
    });

    it('stays the writer when it takes over what it has, or takes over twice at once', async () => {
      const [one, two] = [await first.claim('a'), await second.claim('a')];
      await one.takeOver();
      expect(one.writable).to.equal(true);
      await Promise.all([two.takeOver(), two.takeOver()]);
      await one.released;
      expect([one.writable, two.writable]).to.deep.equal([false, true]);
    });

    it('is free again once the writer lets go', async () => {
      const one = await first.claim('a');
      one.release();
      expect(one.writable).to.equal(false);
      await one.released;
      expect(await second.claim('a')).to.have.property('writable', true);
    });

    it('holds nothing when it is released before it has taken over', async () => {
      const [one, two] = [await first.claim('a'), await second.claim('a')];
      const taking = two.takeOver();
      two.release();
      await Promise.all([taking, one.released]);
      expect(two.writable).to.equal(false);
      one.release();
      await one.takeOver();
      expect(one.writable).to.equal(true);
    });

    it('is told at once when it lets go of a draft that it only read', async () => {
      await first.claim('a');
      const two = await second.claim('a');
      two.release();
      await two.released;
      expect(two.writable).to.equal(false);
    });

    it('does not let a tab that only reads write over the other', async () => {
      await first.claim('a');
      await second.claim('a');
      await first.save('a', sampleDraft(1));
      expect(await rejection(second.save('a', sampleDraft(2)))).to.have.property('code', 'blocked');
      expect((await first.load('a'))?.value).to.equal(1);
    });

    it('does not let a tab that lost the draft write it any more, until it has it back', async () => {
      const [one, two] = [await first.claim('a'), await second.claim('a')];
      await two.takeOver();
      await one.released;
      await second.save('a', sampleDraft(2));
      expect(await rejection(first.save('a', sampleDraft(1)))).to.have.property('code', 'blocked');
      await one.takeOver();
      await first.save('a', sampleDraft(3));
      expect((await second.load('a'))?.value).to.equal(3);
    });

    it('asks nothing of a tab that made no claim, or gave it up', async () => {
      await first.save('a', sampleDraft(1));
      const two = await second.claim('a');
      two.release();
      await second.save('a', sampleDraft(2));
      expect((await first.load('a'))?.value).to.equal(2);
    });

    it('counts a claim again that takes over after it had let go', async () => {
      const one = await first.claim('a');
      one.release();
      await one.released;
      const two = await second.claim('a');
      await one.takeOver();
      await two.released;
      await two.takeOver();
      await one.released;
      expect(await rejection(first.save('a', sampleDraft(1)))).to.have.property('code', 'blocked');
    });

    it('lets a tab that only reads leave nothing behind', async () => {
      await first.claim('a');
      await first.save('a', sampleDraft());
      await second.claim('a');
      await second.wipe('a');
      expect(await first.load('a')).to.equal(undefined);
    });
  });
}
