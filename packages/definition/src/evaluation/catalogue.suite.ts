import type { Json, JsonObject } from '../json.ts';
import { catalogueOf, type EvaluationCatalogue } from './catalogue.ts';
import type { Kept } from './document.ts';

/** A document of a kind, with its name. */
export const kept = (kind: string, document: Json, id = `${kind}-1`): Kept => ({ kind, document, id });

/** An evaluation that was held on a day, or is planned for one. */
export const held = (moment: string, heldOn: string, more: JsonObject = {}): Kept =>
  kept('evaluation', { moment: { kind: moment, heldOn }, ...more }, `${moment} ${heldOn}`);
export const planned = (moment: string, plannedOn: string): Kept =>
  kept('evaluation', { moment: { kind: moment, plannedOn } }, `${moment} ${plannedOn}`);

/** A small catalogue: each moment with its term, each item with what it says. */
export function catalogue(moments: JsonObject, items: JsonObject = {}, indicators: JsonObject = {}): EvaluationCatalogue {
  return catalogueOf({ moments, items, indicators });
}

/** The national terms (domain: 6.1). */
export const usual = catalogue(
  {
    start: { subject: 'person', due: { from: 'first-plan', plus: { days: 0 } } },
    progress: { subject: 'person', due: { from: 'first-plan', every: { days: 91 }, always: { months: 3 } } },
    exit: { subject: 'person', due: { from: 'unburdening-start', plus: { months: 5 } } },
    route: { subject: 'person', countsAs: ['progress'], due: { from: 'term-start', plus: { months: 15 } } },
    year: { subject: 'person', countsAs: ['progress'], due: { from: 'first-plan', every: { years: 1 } } },
    close: { subject: 'person', due: { from: 'final-talk', plus: { days: 0 } } },
    partners: { subject: 'organisation', due: { every: { years: 1 } } },
  },
  {
    smart: { title: 'Doelen', asks: { caseManager: ['progress'] }, answer: { type: 'yes-no' }, derive: 'goals-smart' },
    score: { title: 'Wonen', lifeArea: 'housing', series: true, asks: { participant: ['start', 'progress'], caseManager: ['progress'] }, answer: { type: 'score', ends: 'well' } }, // prettier-ignore
    talk: {
      title: 'Is erover gepraat?',
      wording: { participant: 'Praatte iemand met u?' },
      asks: { participant: ['progress'] },
      answer: { type: 'yes-no', with: ['date', 'text'] },
      texts: { en: { title: 'Was there a talk?', wording: { participant: 'Did someone talk with you?' } } },
    },
    money: { title: 'Toeslagen', asks: { participant: ['exit'] }, answer: { type: 'choices', choices: [{ value: 'a', title: 'A' }, { value: 'b', title: 'B' }] } }, // prettier-ignore
  },
);
