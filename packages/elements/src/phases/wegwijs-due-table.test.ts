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
    const rows = allOf(shown, '.table-scroll tbody tr').map(wordsOf);
    expect(rows[0]).to.match(/^Te laat 31 augustus 2026 Dossier 1 Het eerste plan \(PIP\)/);
    expect(rows.some((row) => row.startsWith('Wacht') && row.includes('d3'))).to.equal(true);
    expect(rows).to.include('A. Voorbeeld 1 0 0 0').and.to.include('Nog niemand 2 1 0 2');
    await clean({ root: rootOf(shown) });
  });

  it('shows 500 dossiers, fifty lines at a time, and of them those of one regievoerder', async () => {
    const intake = await recordOf('intake', 'asylum-young-children');
    const track = (caseManager: string) => ({ kind: 'phases', document: { track: { caseManager } } });
    const of = (i: number) => (i % 5 === 4 ? [] : [track(`${'ABCD'[i % 5]}. Voorbeeld`)]);
    const shown = await show(
      Array.from({ length: 500 }, (_, i) => ({ id: `d${i}`, name: `Dossier ${i}`, records: [intake, ...of(i)] })),
    );
    const [due, counts] = allOf(shown, '.table-scroll');
    const status = () => wordsOf(rootOf(shown).querySelector('[role=status]'));
    const all = Number(/^50 van (\d+) regels$/.exec(status())?.[1]);
    expect(all).to.be.at.least(500);
    const lines = () => due!.querySelectorAll('tbody tr').length;
    expect(lines()).to.equal(50);
    const more = () => rootOf(shown).querySelector<HTMLButtonElement>('[data-act=more]');
    const next = async () => {
      more()!.click();
      await shown.updateComplete;
      // Who goes on by keyboard goes on at what came.
      return rootOf(shown).activeElement?.closest('tr') === due!.querySelectorAll('tbody tr')[50];
    };
    expect(wordsOf(more())).to.equal(`Nog ${all - 50} regels laten zien`);
    expect(await next()).to.equal(true);
    expect([lines(), status()]).to.deep.equal([100, `100 van ${all} regels`]);
    expect([...counts!.querySelectorAll('tbody th')].map(wordsOf)).to.deep.equal(['A. Voorbeeld', 'B. Voorbeeld', 'C. Voorbeeld', 'D. Voorbeeld', 'Nog niemand']); // prettier-ignore
    const choose = rootOf(shown).querySelector('select')!;
    const whose = async (label: string) => {
      choose.selectedIndex = [...choose.options].findIndex((one) => one.label === label);
      choose.dispatchEvent(new Event('change'));
      await shown.updateComplete;
      expect(lines()).to.equal(50);
      while (more()) {
        more()!.click();
        await shown.updateComplete;
      }
      const rows = [...due!.querySelectorAll('tbody tr')];
      expect(status()).to.equal(`${rows.length} regels`);
      return rows.map((row) => Number(/Dossier (\d+)/.exec(wordsOf(row))?.[1]) % 5);
    };
    expect(new Set(await whose('B. Voorbeeld'))).to.deep.equal(new Set([1]));
    expect(new Set(await whose('Nog niemand'))).to.deep.equal(new Set([4]));
    expect(await whose('Iedereen')).to.have.length(all);
    await whose('D. Voorbeeld');
    // Whom the page hands in no more, is not chosen any more.
    shown.dossiers = [{ id: 'd1', name: 'Dossier 1', records: [intake, track('A. Voorbeeld')] }];
    await shown.updateComplete;
    expect(wordsOf(rootOf(shown).querySelector('tbody'))).to.contain('Dossier 1');
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
