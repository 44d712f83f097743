import { expect, waitUntil } from '@open-wc/testing';
import type { DraftStore } from '@wegwijs/definition';
import { deleteDB } from 'idb';
import { Clock } from '../test/clock.ts';
import { rejection } from '../test/rejection.ts';
import { sampleDraft } from '../test/sample-draft.ts';
import { deviceDrafts } from './device-drafts.ts';

/** A frame has a window, a connection and locks of its own: to the browser it is one more tab. */
interface Tab extends Window {
  drafts?: DraftStore;
}

const now = new Clock('2026-03-02T09:00:00.000Z').now;

describe('deviceDrafts, in another window of the same site', () => {
  let name: string;
  let here: DraftStore;
  let frame: HTMLIFrameElement;
  let there: DraftStore;

  beforeEach(async () => {
    name = `test-${crypto.randomUUID()}`;
    here = deviceDrafts({ name, now });
    frame = document.createElement('iframe');
    document.body.append(frame);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { deviceDrafts } from '${new URL('./device-drafts.js', import.meta.url).href}';
      window.drafts = deviceDrafts({ name: '${name}', now: () => new Date('${now().toISOString()}') });
    `;
    frame.contentDocument?.head.append(script);
    const tab = frame.contentWindow as Tab;
    await waitUntil(() => tab.drafts !== undefined, 'the other window did not start', { timeout: 8000 });
    if (!tab.drafts) throw new Error('unreachable');
    there = tab.drafts;
  });

  afterEach(async () => {
    frame.remove();
    await deleteDB(name);
  });

  it('reads there what was saved here', async () => {
    await here.save('a', sampleDraft());
    expect((await there.load('a'))?.typed).to.deep.equal(sampleDraft().typed);
  });

  it('lets one window write at a time, and the other one take over', async () => {
    const [mine, theirs] = [await here.claim('a'), await there.claim('a')];
    expect([mine.writable, theirs.writable]).to.deep.equal([true, false]);
    expect(await rejection(there.save('a', sampleDraft()))).to.have.property('code', 'blocked');
    await theirs.takeOver();
    await mine.released;
    expect([mine.writable, theirs.writable]).to.deep.equal([false, true]);
    await there.save('a', sampleDraft(2));
    expect(await rejection(here.save('a', sampleDraft(1)))).to.have.property('code', 'blocked');
    expect((await here.load('a'))?.value).to.equal(2);
  });

  it('is free to write again when the window that wrote is closed', async () => {
    await there.save('a', sampleDraft(1));
    await there.claim('a');
    const waiting = await here.claim('a');
    expect(waiting.writable).to.equal(false);
    waiting.release();
    frame.remove();
    await waitUntil(async () => {
      const claim = await here.claim('a');
      if (!claim.writable) claim.release();
      return claim.writable;
    }, 'the draft stayed locked');
    await here.save('a', sampleDraft(2));
    expect((await here.load('a'))?.value).to.equal(2);
  });

  it('does not stand in the way of another window that removes everything', async () => {
    await here.save('a', sampleDraft());
    await there.load('a');
    await deleteDB(name);
    expect(await there.load('a')).to.equal(undefined);
  });
});
