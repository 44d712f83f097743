import { expect } from '@open-wc/testing';
import type { Command, LogEntry } from '@wegwijs/builder';
import type { WorkKeeper } from '@wegwijs/definition';
import { memoryBench, memoryWork, type MemoryBench } from '@wegwijs/store';
import { clean } from '../../fields/axe.suite.ts';
import { button, press, text } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import type { Desk } from '../desk.ts';
import { rootOf, settled, showBuilder } from '../show-builder.suite.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const deskOf = (shown: WegwijsFormBuilder) => (shown as unknown as { desk: Desk }).desk;
const label = (words: string): Command => ({ do: 'text', id: 'intake', part: 'title', language: 'nl', text: words });
const titleOf = (shown: WegwijsFormBuilder) => deskOf(shown).builder.scene.node('intake')?.['title'];
/** What was told to who cannot see it. */
const told = (shown: WegwijsFormBuilder) => rootOf(shown).querySelector('.island > [role=status]')?.textContent ?? '';

describe('work on a page that keeps nothing', () => {
  it('is there again after another form was looked at, with its steps to undo; the page warns before it goes', async () => {
    const shown = await showBuilder('form');
    deskOf(shown).run(label('Kennismaken'));
    const to = async (form: string) => {
      shown.form = form;
      await waitUntil(() => deskOf(shown).bench.kind === form, `${form} is opened`);
    };
    const warns = () => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    };
    await to('phases');
    expect(text(shown)).not.to.contain('Alles is bewaard');
    expect(warns()).to.equal(true);
    await to('intake');
    expect(titleOf(shown)).to.equal('Kennismaken');
    expect(warns()).to.equal(true);
    await press(shown, 'Ongedaan maken');
    expect(titleOf(shown)).to.equal('Brede intake');
    await shown.reopen();
    expect(deskOf(shown).builder.redoable).not.to.equal(undefined);
  });
});

describe('work on a form', () => {
  let bench: MemoryBench;
  let keeper: WorkKeeper;
  const show = (more: Partial<WegwijsFormBuilder> = {}) => showBuilder('form', { keeper, ...more });
  const work = async (shown: WegwijsFormBuilder, ...commands: Command[]) => {
    for (const command of commands) deskOf(shown).run(command);
    await deskOf(shown).work.settled;
    await settled(shown);
  };
  beforeEach(() => {
    bench = memoryBench();
    keeper = memoryWork({ now, bench });
  });

  it('is kept the moment it is made, and says so (ATAG-A4, BLD-10)', async () => {
    const shown = await show();
    expect(text(shown)).to.contain('Alles is bewaard');
    await work(shown, label('Kennismaken'));
    deskOf(shown).builder.undo();
    await deskOf(shown).work.settled;
    const steps = (await keeper.load('assen/intake'))?.steps as unknown as readonly LogEntry[];
    expect(steps.map(({ what }) => what.do)).to.deep.equal(['text', 'undo']);
  });

  it('stands there again after the tab was closed or broke down, with its steps to undo (ATAG-A4)', async () => {
    const first = await show();
    await work(first, label('Kennismaken'));
    first.remove();
    const second = await show({ keeper: memoryWork({ now, bench }) });
    expect(text(second)).to.contain('Uw werk staat er weer').and.to.contain('1 wijziging');
    expect(titleOf(second)).to.equal('Kennismaken');
    await clean({ root: rootOf(second) });
    await press(second, 'Verder werken');
    expect(text(second)).not.to.contain('Uw werk staat er weer');
    await press(second, 'Ongedaan maken');
    expect(titleOf(second)).to.equal('Brede intake');
  });

  it('can be left for what is published, and that can be undone', async () => {
    const first = await show();
    await work(first, label('Kennismaken'));
    first.remove();
    const shown = await show();
    await press(shown, 'Begin opnieuw');
    expect(titleOf(shown)).to.equal('Brede intake');
    await press(shown, 'Ongedaan maken');
    expect(titleOf(shown)).to.equal('Kennismaken');
  });

  it('is read along in a second tab, which can take it over; the first then reads along', async () => {
    const first = await show();
    const second = await show({ keeper: memoryWork({ now, bench }) });
    expect(text(second)).to.contain('Dit formulier staat ook open in een ander tabblad');
    await work(first, label('Kennismaken'));
    await waitUntil(() => titleOf(second) === 'Kennismaken', 'the second tab follows');
    expect(deskOf(second).run(label('Anders')).may).to.equal(false);
    await settled(second);
    expect(rootOf(second).querySelector('[role=alert]')?.textContent).to.contain('Hier kunt u alleen lezen');
    await press(second, 'Hier verder werken');
    await waitUntil(() => !deskOf(second).work.isElsewhere && deskOf(first).work.isElsewhere, 'they change places');
    await work(second, label('Anders'));
    await waitUntil(() => titleOf(first) === 'Anders', 'the first tab follows');
  });

  it('that cannot be kept stays in the tab, says so with a choice, and is kept when it can be', async () => {
    const shown = await show();
    const add = keeper.add.bind(keeper);
    keeper.add = () => Promise.reject(Object.assign(new Error('full'), { code: 'full' }));
    await work(shown, label('Kennismaken'));
    expect(text(shown)).to.contain('De opslag van dit apparaat is vol').and.to.contain('Bewaar als bestand');
    await clean({ root: rootOf(shown) });
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    button(shown, 'Opnieuw proberen').focus();
    await press(shown, 'Opnieuw proberen');
    await waitUntil(() => told(shown).includes('Het lukt nog niet'), 'that it failed again is told');
    expect(rootOf(shown).activeElement?.textContent).to.contain('Opnieuw proberen');
    keeper.add = add;
    await press(shown, 'Opnieuw proberen');
    await deskOf(shown).work.settled;
    await settled(shown);
    expect(text(shown)).to.contain('Alles is bewaard');
    expect(told(shown)).to.contain('Alles is bewaard');
    expect((await keeper.load('assen/intake'))?.steps.length).to.equal(1);
  });

  it('that was kept and cannot be read is asked for again, and what was done meanwhile comes on top of it', async () => {
    const first = await show();
    await work(first, label('Kennismaken'));
    first.remove();
    const load = keeper.load.bind(keeper);
    keeper.load = () => Promise.reject(Object.assign(new Error('blocked'), { code: 'blocked' }));
    const shown = await show();
    expect(text(shown)).to.contain('Uw werk wordt nu niet bewaard');
    await work(shown, { do: 'text', id: 'work', part: 'title', language: 'nl', text: 'Uw werk' });
    button(shown, 'Opnieuw proberen').focus();
    await press(shown, 'Opnieuw proberen');
    await waitUntil(() => told(shown).includes('Het lukt nog niet'), 'that it failed again is told');
    expect(text(shown)).to.contain('Uw werk wordt nu niet bewaard');
    expect(deskOf(shown).builder.scene.node('work')?.['title']).to.equal('Uw werk');
    keeper.load = load;
    await press(shown, 'Opnieuw proberen');
    await waitUntil(() => text(shown).includes('Alles is bewaard'), 'it is kept');
    expect([titleOf(shown), deskOf(shown).builder.scene.node('work')?.['title']]).to.deep.equal(['Kennismaken', 'Uw werk']);
    await deskOf(shown).work.settled;
    expect((await keeper.load('assen/intake'))?.steps.length).to.equal(2);
    expect(rootOf(shown).activeElement?.id).to.equal('builder-view');
  });

  it('that cannot be kept is still there after another form was looked at, or another person works here', async () => {
    const shown = await show();
    const add = keeper.add.bind(keeper);
    keeper.add = () => Promise.reject(Object.assign(new Error('full'), { code: 'full' }));
    await work(shown, label('Kennismaken'));
    shown.form = 'phases';
    await waitUntil(() => deskOf(shown).bench.kind === 'phases', 'the phases are opened');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    shown.form = 'intake';
    await waitUntil(() => deskOf(shown).bench.kind === 'intake', 'the intake is opened');
    expect(titleOf(shown)).to.equal('Kennismaken');
    await shown.reopen();
    await settled(shown);
    expect(titleOf(shown)).to.equal('Kennismaken');
    keeper.add = add;
    await press(shown, 'Opnieuw proberen');
    await deskOf(shown).work.settled;
    await settled(shown);
    expect(text(shown)).to.contain('Alles is bewaard');
  });

  it('is counted in changes, not in keys that were pressed, and what was taken back does not count', async () => {
    const first = await show();
    await work(first, label('K'), label('Ke'), label('Ken'), { do: 'set', id: 'work', keyword: '$comment', value: 'x' });
    deskOf(first).builder.undo();
    await deskOf(first).work.settled;
    first.remove();
    expect(text(await show())).to.contain('U maakte 1 wijziging die');
  });

  it('keeps the focus in the builder when a notice goes', async () => {
    const first = await show();
    await work(first, label('Kennismaken'));
    first.remove();
    const shown = await show();
    button(shown, 'Verder werken').focus();
    await press(shown, 'Verder werken');
    expect(rootOf(shown).activeElement?.id).to.equal('builder-view');
    const second = await show({ keeper: memoryWork({ now, bench }) });
    button(second, 'Hier verder werken').focus();
    await press(second, 'Hier verder werken');
    await waitUntil(() => rootOf(second).activeElement?.id === 'builder-view', 'the heading has the focus');
  });

  it('goes on as far as it can where what lies above no longer allows it, and is put aside whole', async () => {
    const first = await show();
    await work(first, label('Kennismaken'));
    const kept = await keeper.load('assen/intake');
    const forbidden = { by: 'me', what: { do: 'remove', id: 'learnability.outcome' } };
    await keeper.begin('assen/intake', kept?.begun ?? null, [...(kept?.steps ?? []), forbidden]);
    first.remove();
    const shown = await show();
    expect(text(shown)).to.contain('1 van de 2 wijzigingen').and.to.match(/art\./);
    expect(titleOf(shown)).to.equal('Kennismaken');
    expect((await keeper.aside('assen/intake'))?.steps.length).to.equal(2);
  });

  it('is kept apart for each form', async () => {
    const shown = await show();
    await work(shown, label('Kennismaken'));
    shown.form = 'phases';
    await waitUntil(() => deskOf(shown).bench.kind === 'phases', 'the phases are opened');
    expect(deskOf(shown).builder.log).to.deep.equal([]);
    shown.form = 'intake';
    await waitUntil(() => deskOf(shown).bench.kind === 'intake', 'the intake is opened');
    expect(titleOf(shown)).to.equal('Kennismaken');
  });
});
