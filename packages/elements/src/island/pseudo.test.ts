import { expect } from '@open-wc/testing';
import { dossierOf, evaluation, showChecklist } from '../evaluation/show-checklist.suite.ts';
import { showTracker, underWay } from '../phases/show-tracker.suite.ts';
import { record, showEditor } from '../plan/show-editor.suite.ts';
import { escaped, nothing, wrong } from './pseudo-seen.suite.ts';
import { bracketed, pseudo, pseudoPublication } from './pseudo.suite.ts';
import { known, showIntake } from './show.suite.ts';
import { waitUntil } from './wait.suite.ts';

const assen = (kind: string) => pseudoPublication(`/schemas/published/assen/${kind}.json`);
const allOf = async (...kinds: readonly string[]) =>
  Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await assen(kind)] as const)));

describe('the language of nobody', () => {
  it('puts every text in brackets, 40 % longer, with its holes, plurals and lists', () => {
    expect(bracketed('Naar stap {n}: {title}')).to.match(/^⟦Naar stap \{n\}: \{title\}( extra)+⟧$/);
    expect(bracketed('{n|one=Er is 1;other=Er zijn {n}}')).to.equal('⟦{n|one=Er is 1;other=Er zijn {n}}⟧');
    expect(bracketed('Kies:\n- een\n- *twee*')).to.match(/^⟦Kies:⟧\n- ⟦een⟧\n- \*⟦twee( extra)*⟧\*$/);
    const long = 'Een zin van ongeveer vijftig letters, om te tellen.';
    expect(bracketed(long).length).to.be.at.least(long.length * 1.4);
  });

  it('finds a text that escaped', () => {
    const box = document.createElement('div');
    box.innerHTML = '<p>⟦In brackets⟧</p><p>Escaped</p><bdi>9401AB</bdi><span lang="nl">Nederlands</span>';
    expect(escaped(box)).to.deep.equal(['Escaped']);
  });
});

describe('in a language that is longer nothing escapes the catalogues and nothing breaks at 320 pixels', () => {
  it('the first pages of the intake of a newcomer', async () => {
    const form = await showIntake('participant', { definition: await assen('intake'), locale: pseudo, value: known });
    const root = form.shadowRoot as ShadowRoot;
    for (let pages = 0; pages < 3; pages++) {
      expect(await wrong(form), root.querySelector('#page-title')?.textContent ?? '').to.deep.equal(nothing);
      root.querySelector<HTMLButtonElement>('.actions .primary')?.click();
      await form.updateComplete;
    }
  });

  it('the whole intake on one page, and the answers to look over', async () => {
    const shown = { definition: await assen('intake'), locale: pseudo, value: known, display: 'overview' as const };
    const form = await showIntake('caseManager', { ...shown, noStart: true });
    const root = form.shadowRoot as ShadowRoot;
    await waitUntil(() => root.querySelectorAll('.section').length > 10);
    expect(await wrong(form)).to.deep.equal(nothing);
    root.querySelector<HTMLButtonElement>('.actions .primary')?.click();
    await waitUntil(() => root.querySelector('[part~="answers"]') !== null);
    expect(await wrong(form, JSON.stringify(known))).to.deep.equal(nothing);
  });

  for (const view of ['mine', 'plan', 'decision'] as const) {
    it(`the plan: ${view}`, async () => {
      const definitions = await allOf('intake', 'pipDecision', 'developmentPlan', 'consents', 'effortLog');
      const records = await Promise.all([record('pipDecision', 'b1-asylum'), record('developmentPlan', 'rich'), record('intake', 'asylum-young-children')]); // prettier-ignore
      const answers = JSON.stringify([records, definitions]);
      const role = view === 'mine' ? 'participant' : 'caseManager';
      expect(await wrong(await showEditor(role, records, { definitions, locale: pseudo, view }), answers)).to.deep.equal(nothing);
    });
  }

  it('the road', async () => {
    const definitions = await allOf('phases', 'intake', 'pipDecision', 'developmentPlan');
    expect(await wrong(await showTracker('participant', await underWay(), { definitions, locale: pseudo }))).to.deep.equal(
      nothing,
    );
  });

  for (const view of ['questions', 'talk'] as const) {
    it(`the evaluation: ${view}`, async () => {
      const definitions = await allOf('evaluation', 'developmentPlan', 'pipDecision', 'intake');
      const records = await dossierOf(evaluation('thirteen-weeks'));
      const shown = await showChecklist(view === 'questions' ? 'participant' : 'caseManager', records, { definitions, locale: pseudo, view }); // prettier-ignore
      expect(await wrong(shown, JSON.stringify(records))).to.deep.equal(nothing);
    });
  }
});
