import { expect, fixture } from '@open-wc/testing';
import type { DueDossier } from '@wegwijs/definition/phases';
import { clean } from '../fields/axe.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { allOf, definitionsOf, recordOf, rootOf, wordsOf } from './show-tracker.suite.ts';
import type { WegwijsDueTable } from './wegwijs-due-table.ts';

async function show(dossiers: readonly DueDossier[], set: Partial<WegwijsDueTable> = {}): Promise<WegwijsDueTable> {
  const element = document.createElement('wegwijs-due-table');
  Object.assign(element, { definitions: definitionsOf('assen'), dossiers, today: '2026-11-22', ...set });
  const shown = await fixture<WegwijsDueTable>(element);
  await waitUntil(() => rootOf(shown).querySelector('h2') !== null, 'the table is there');
  return shown;
}

describe('the table of what is due', () => {
  it('tells what is late, coming up or waited for, and the number of each regievoerder', async () => {
    const intake = await recordOf('intake', 'asylum-young-children');
    const [begun, path] = await Promise.all([recordOf('pipDecision', 'b1-asylum'), recordOf('phases', 'two-at-once')]);
    const shown = await show([
      { id: 'd1', name: 'Dossier 1', records: [intake] },
      { id: 'd2', name: 'Dossier 2', records: [intake, begun, path] },
      { id: 'd3', records: [] },
    ]);
    const rows = allOf(shown, '.due-scroll tbody tr').map(wordsOf);
    expect(rows[0]).to.match(/^Te laat 31 augustus 2026 Dossier 1 Uw plan \(PIP\)/);
    expect(rows.some((row) => row.startsWith('Wacht') && row.includes('d3'))).to.equal(true);
    expect(rows).to.include('A. Voorbeeld 1 0 0 0').and.to.include('Nog niemand 2 1 0 2');
    await clean({ root: rootOf(shown) });
  });

  it('says so when there is nothing to do', async () => {
    expect(rootOf(await show([])).textContent).to.contain('Er is niets te laat');
  });

  it('speaks the language of the page, and scrolls by itself on a narrow phone', async () => {
    const shown = await show([{ id: 'd1', records: [await recordOf('intake', 'asylum-young-children')] }], { locale: 'en' });
    await waitUntil(() => wordsOf(rootOf(shown).querySelector('h2')).includes('What there is to do'), 'the words are there');
    shown.parentElement!.style.inlineSize = '320px';
    expect(shown.scrollWidth).to.be.at.most(320);
  });
});
