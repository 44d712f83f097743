import { expect } from '@open-wc/testing';
import { fault, type WorkKeeper } from '@wegwijs/definition';
import { memoryBench, memoryWork, type MemoryBench } from '@wegwijs/store';
import { press, text } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { rootOf, settled, showBuilder, workbenchOf } from '../show-builder.suite.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';
import { deskOf, label, MemoryPort, work } from './builder-work.suite.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const titleOf = (shown: WegwijsFormBuilder) => deskOf(shown).builder.scene.node('intake')?.['title'];
/** What was told to who cannot see it. */
const told = (shown: WegwijsFormBuilder) => rootOf(shown).querySelector('.visually-hidden[role=status]')?.textContent ?? '';
const notice = (shown: WegwijsFormBuilder) => rootOf(shown).querySelector('.notice.error')?.textContent ?? '';

describe('trying again', () => {
  let bench: MemoryBench;
  let keeper: WorkKeeper;
  beforeEach(() => {
    bench = memoryBench();
    keeper = memoryWork({ now, bench });
  });

  /** Work that was kept, in a tab that cannot read it now. @returns what makes it readable */
  async function unread(): Promise<{ shown: WegwijsFormBuilder; mend: () => void }> {
    const first = await showBuilder('form', { keeper });
    await work(first, label('Kennismaken'));
    first.remove();
    const load = keeper.load.bind(keeper);
    keeper.load = () => Promise.reject(Object.assign(new Error('blocked'), { code: 'blocked' }));
    const shown = await showBuilder('form', { keeper });
    return { shown, mend: () => (keeper.load = load) };
  }

  it('opens kept work that could not be read, also where nothing was done meanwhile, and says so', async () => {
    const { shown, mend } = await unread();
    expect(titleOf(shown)).to.equal('Brede intake');
    mend();
    await press(shown, 'Opnieuw proberen');
    await waitUntil(() => titleOf(shown) === 'Kennismaken', 'the kept work is opened');
    await waitUntil(() => told(shown) !== '', 'it is told');
    expect(told(shown)).to.contain('Alles is bewaard');
    expect(text(shown)).to.contain('Uw werk staat er weer');
  });

  it('that fails again is seen as well as heard', async () => {
    const { shown } = await unread();
    expect(notice(shown)).not.to.contain('Het lukt nog niet');
    await press(shown, 'Opnieuw proberen');
    await waitUntil(() => told(shown).includes('Het lukt nog niet'), 'it is told');
    await settled(shown);
    expect(notice(shown)).to.contain('Het lukt nog niet');
  });

  it('is seen where the forms cannot be had', async () => {
    const workbench = await workbenchOf('assen');
    const shown = await showBuilder('form', { workbench });
    const away = { ...workbench, open: () => Promise.resolve(fault('load.failed', '')) };
    shown.workbench = away;
    await waitUntil(() => notice(shown).includes('Uw werk is niet weg'), 'it cannot be had');
    expect(notice(shown)).not.to.contain('Het lukt nog niet');
    await press(shown, 'Opnieuw proberen');
    await waitUntil(() => notice(shown).includes('Het lukt nog niet'), 'that it failed again is seen');
  });
});

describe('opening the form anew', () => {
  it('does not tell who works on it that her work is there again', async () => {
    const [port, keeper] = [new MemoryPort(), memoryWork({ now })];
    const shown = await showBuilder('form', { port: () => port, keeper });
    await work(shown, label('Kennismaken'));
    await shown.reopen();
    await settled(shown);
    expect(titleOf(shown)).to.equal('Kennismaken');
    expect(text(shown)).not.to.contain('Uw werk staat er weer');
  });
});
