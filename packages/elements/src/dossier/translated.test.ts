import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { dossierOf, evaluation, showChecklist } from '../evaluation/show-checklist.suite.ts';
import { translate } from '../island/translate.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { showTracker, underWay } from '../phases/show-tracker.suite.ts';
import { having, record, showEditor } from '../plan/show-editor.suite.ts';

const plan = async () => {
  const records = [record('pipDecision', 'b1-asylum'), record('developmentPlan', 'rich')];
  return showEditor('participant', await Promise.all(records));
};
const talk = async () => {
  const planned = evaluation('thirteen-weeks', having('moment', 'heldOn', undefined));
  return showChecklist('participant', await dossierOf(evaluation('start'), planned));
};
const tracker = async () => showTracker('participant', await underWay(), { locale: 'nl' });

const widgets: readonly [string, () => Promise<LitElement & { locale: string | undefined }>][] = [
  ['a plan', plan],
  ['an evaluation', talk],
  ['phases', tracker],
];

describe("the browser's own translation of a widget", () => {
  for (const [name, show] of widgets) {
    it(`leaves ${name} to say what comes afterwards`, async () => {
      const widget = await show();
      const root = widget.shadowRoot as ShadowRoot;
      expect(translate(widget)).to.be.greaterThan(20);
      widget.locale = 'en';
      await waitUntil(() => root.querySelector('.island')?.getAttribute('lang') === 'en', 'the words are there');
      await waitUntil(() => !root.querySelector('h2')?.textContent.includes('«'), 'the title is in the language that was chosen');
      expect(root.querySelectorAll('font font')).to.have.length(0);
    });
  }
});
