import { expect } from '@open-wc/testing';
import { clean } from '../../fields/axe.suite.ts';
import { assen, inLanguage } from './assen.suite.ts';
import { differences } from './differences.ts';
import { libraryView } from './library.ts';
import { clearPage, showView } from './show-view.suite.ts';
import { smartView } from './smart.ts';
import { sumsView } from './sums.ts';
import { timelineView } from './timeline.ts';
import { weekView } from './week.ts';
import { wishesView } from './wishes.ts';
import type { PlanStage } from '../plan-stage.ts';

describe('every picture of a plan', () => {
  afterEach(clearPage);

  const views: { readonly [name: string]: (stage: PlanStage) => unknown } = {
    sums: sumsView,
    week: weekView,
    timeline: timelineView,
    smart: smartView,
    library: libraryView,
    wishes: wishesView,
    differences: (stage) => differences(stage.scene, {}, stage.scene.form.value),
  };

  const intake = { goals: { threeYears: 'Ik wil kok zijn.', priorities: ['housing'] } };
  const rich = async () => {
    const options = await assen({ developmentPlan: 'rich', pipDecision: 'b1-asylum' });
    return { ...options, documents: { ...options.documents, intake } };
  };

  for (const [name, view] of Object.entries(views)) {
    it(`${name}: nothing that axe finds`, async () => {
      const options = await rich();
      const few = { ...(options.publications['developmentPlan'] as { catalogues: { library: object } }) };
      const library = Object.fromEntries(Object.entries(few.catalogues.library).slice(0, 2));
      const plan = { ...few, catalogues: { ...few.catalogues, library } };
      await clean(await showView(view, { ...options, publications: { ...options.publications, developmentPlan: plan } }));
    });

    for (const language of ['nl', 'ar'])
      it(`${name}, ${language}: no style attributes, no id twice, no word missing`, async () => {
        const shown = await showView(view, language === 'nl' ? await rich() : await inLanguage(await rich(), language));
        expect(shown.all('[style]')).to.deep.equal([]);
        const ids = shown.all('[id]').map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(shown.all('button, h2, h3, h4, summary').filter((one) => one.textContent.trim() === '')).to.deep.equal([]);
      });

    it(`${name}: an empty plan, and rows with nothing in them, are shown calmly`, async () => {
      const empty = await assen();
      const rows = { items: [{ id: 'x1' }, { id: 'x2', schedule: [{ id: 't' }], goalIds: 'none', start: '2026-02-30' }] };
      const broken = { goals: rows, activities: rows, partner: { activities: rows.items }, facts: { childcareSlots: 5 } };
      for (const documents of [{}, { developmentPlan: broken }]) {
        const shown = await showView(view, { ...empty, documents });
        expect(shown.text()).not.to.equal('');
        expect(shown.text()).not.to.match(/undefined|null|NaN|\{\w+\}/);
      }
    });
  }

  it('fit on 320 pixels', async () => {
    for (const view of Object.values(views)) {
      const { root } = await showView(view, await rich());
      const host = root.host as HTMLElement;
      host.setAttribute('data-narrow', '');
      const narrow = new CSSStyleSheet();
      narrow.replaceSync(':host([data-narrow]) { box-sizing: border-box; inline-size: 320px; }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, narrow];
      expect(host.scrollWidth).to.be.at.most(320);
    }
  });
});
