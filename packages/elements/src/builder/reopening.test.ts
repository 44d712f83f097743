import { expect } from '@open-wc/testing';
import { memoryBench, memoryWork } from '@wegwijs/store';
import { waitUntil } from '../island/wait.suite.ts';
import { deskOf, label, work } from './publish/builder-work.suite.ts';
import { rootOf, settled, showBuilder } from './show-builder.suite.ts';

const now = () => new Date('2026-11-22T09:00:00Z');

describe('a form that is opened anew', () => {
  it('stays at the question that was selected, with the focus where it was', async () => {
    const shown = await showBuilder('form', { keeper: memoryWork({ now }) });
    shown.open('form', 'work.current');
    await waitUntil(() => rootOf(shown).activeElement?.getAttribute('data-id') === 'work.current', 'its line has the focus');
    const before = deskOf(shown);
    await shown.reopen();
    await settled(shown);
    expect(deskOf(shown)).not.to.equal(before);
    expect(deskOf(shown).builder.selected).to.equal('work.current');
    expect(rootOf(shown).activeElement?.getAttribute('data-id')).to.equal('work.current');
  });

  it('reads along with another tab without leaving the question that is looked at', async () => {
    const bench = memoryBench();
    const first = await showBuilder('form', { keeper: memoryWork({ now, bench }) });
    const second = await showBuilder('form', { keeper: memoryWork({ now, bench }) });
    second.open('form', 'work.current');
    await settled(second);
    await work(first, label('Kennismaken'));
    await waitUntil(() => deskOf(second).builder.scene.node('intake')?.['title'] === 'Kennismaken', 'it follows');
    expect(deskOf(second).builder.selected).to.equal('work.current');
  });
});
