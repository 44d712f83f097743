import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { dossierOf, evaluation, showChecklist } from '../evaluation/show-checklist.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { having, record, showEditor } from '../plan/show-editor.suite.ts';
import { whenIdle } from '../when-idle.ts';
import { voicesOf } from './voices.suite.ts';

const root = (element: LitElement) => element.shadowRoot as ShadowRoot;
const planned = (name: string) => evaluation(name, having('moment', 'heldOn', undefined));

/** The buttons that read aloud, with the question of each. */
const aloud = (element: LitElement) =>
  [...root(element).querySelectorAll<HTMLButtonElement>('.aloud:not([hidden]) button')].map((button) => ({
    button,
    words: button.textContent.trim(),
    of:
      root(element)
        .getElementById(button.getAttribute('aria-describedby') ?? '')
        ?.textContent.trim() ?? '',
  }));

describe('read aloud', () => {
  it('is each question of an evaluation, in the words for who answers and in the language of the page', async () => {
    const voices = voicesOf('nl-NL', 'en-GB');
    try {
      const records = await dossierOf(evaluation('start'), planned('thirteen-weeks'));
      const checklist = await showChecklist('participant', records);
      await waitUntil(() => aloud(checklist).length >= 8, 'the questions can be heard');
      for (const { of, words } of aloud(checklist)) expect([of === '', words]).to.deep.equal([false, 'Lees voor']);
      const [first] = aloud(checklist);
      first?.button.click();
      expect(voices.said[0]).to.equal(first?.of);
      checklist.locale = 'en';
      await waitUntil(() => aloud(checklist)[0]?.words === 'Read aloud', 'the button speaks the language too');
      const [english] = aloud(checklist);
      english?.button.click();
      expect(english?.of).not.to.equal(first?.of);
      expect(voices.said).to.include(english?.of);
    } finally {
      voices.remove();
    }
  });

  it('is each question of a plan, in each of its parts', async () => {
    const voices = voicesOf('nl');
    try {
      const records = await Promise.all([
        record('pipDecision', 'b1-asylum', having('pip', 'status', 'draft')),
        record('developmentPlan', 'rich'),
      ]);
      const editor = await showEditor('caseManager', records);
      await waitUntil(() => aloud(editor).length > 0, 'questions of the plan can be heard');
      editor.view = 'decision';
      const isRoute = ({ of }: { of: string }) => of.startsWith('Uw leerroute');
      await waitUntil(() => aloud(editor).some(isRoute), 'those of the decision too');
      const route = aloud(editor).find(isRoute);
      route?.button.click();
      expect(voices.said[0]).to.equal('Uw leerroute');
    } finally {
      voices.remove();
    }
  });

  it('is nothing on a device without a voice', async () => {
    const voices = voicesOf();
    try {
      const checklist = await showChecklist('participant', await dossierOf(planned('thirteen-weeks')), { locale: 'nl' });
      await waitUntil(() => root(checklist).querySelectorAll('.field').length >= 8, 'the questions are there');
      await new Promise((done) => whenIdle(() => done(undefined)));
      expect(aloud(checklist)).to.deep.equal([]);
    } finally {
      voices.remove();
    }
  });
});
