import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Definition, type Json, type JsonObject } from '@wegwijs/definition';
import { documentDifferences } from '@wegwijs/definition/plan';
import enWords from '../../../../../schemas/words/en.json' with { type: 'json' };
import { voiceOf } from '../../island/voices.ts';
import { learn } from '../../words/nl.ts';
import { nlAll } from '../../words/nl-all.ts';
import { differenceSaid } from './difference-said.ts';

const id = { type: 'string' };
const text = (xId: string, title: string, more: JsonObject = {}): JsonObject => ({ 'x-id': xId, title, type: 'string', ...more });
const definition = new Definition({
  'x-id': 'developmentPlan',
  'x-about': 'about',
  type: 'object',
  properties: {
    wish: text('wish', 'Wat vindt u?'),
    route: text('route', 'Uw leerroute', { oneOf: [{ const: 'b1', title: 'B1-route' }, { const: 'z', title: 'Z-route' }] }),
    hours: { 'x-id': 'hours', title: 'Uren', type: 'number' },
    goals: {
      'x-id': 'goals',
      title: 'Doelen',
      type: 'array',
      items: {
        title: 'Doel',
        type: 'object',
        properties: {
          id,
          text: text('goals.text', 'Mijn doel'),
          timeBound: text('goals.timeBound', 'Wanneer klaar?', { format: 'date' }),
          status: text('goals.status', 'Hoe gaat het?'),
          support: { 'x-id': 'goals.support', title: 'Wie helpt?', type: 'array', items: { type: 'string', oneOf: [{ const: 'guide', title: 'Begeleider' }, { const: 'school', title: 'School' }] } },
          shared: { 'x-id': 'goals.shared', title: 'Gedeeld', type: 'boolean' },
          notes: { 'x-id': 'goals.notes', title: 'Notities', type: 'array', items: { title: 'Notitie', type: 'object', properties: { id, text: text('goals.notes.text', 'Notitie') } } },
        },
      },
    },
    about: { type: 'object' },
  },
}); // prettier-ignore

const english = {
  for: 'developmentPlan',
  language: 'en',
  review: 'complete' as const,
  texts: { route: { title: 'Your route', choices: { z: 'Z route' } }, 'goals.timeBound': { title: 'Done by when?' }, goals: { title: 'Goals' } },
}; // prettier-ignore

const goal = (more: JsonObject = {}): JsonObject => ({ id: 'g1', text: 'Fietsen', ...more });
const other = { id: 'g2', text: 'Een baan' };
const plan = (...goals: Json[]): JsonObject => ({ goals });
const long = 'x'.repeat(121);

learn(nlAll);
const [nl, en] = [voiceOf(definition, 'nl', undefined), voiceOf(definition, 'en', { ...english, words: enWords })];

describe('a sentence about what differs', () => {
  type Case = [what: string, from: Json | undefined, to: Json | undefined, nl: string[], en: string[]];
  const cases: Case[] = [
    ['nothing', plan(goal()), plan(goal()), [], []],
    ['only what is known about answers', { about: { a: 1 } }, { about: { a: 2 } }, [], []],
    ['a first version', undefined, plan(goal()), ['Nieuw bij ‘Doelen’: ‘Fietsen’.'], ['New in ‘Goals’: ‘Fietsen’.']],
    ['a row more', plan(goal()), plan(other, goal()), ['Nieuw bij ‘Doelen’: ‘Een baan’.'], ['New in ‘Goals’: ‘Een baan’.']],
    ['a row less', plan(goal(), other), plan(other), ['Weg bij ‘Doelen’: ‘Fietsen’.'], ['Gone from ‘Goals’: ‘Fietsen’.']],
    ['a row without a name', plan(), plan({ id: 'g9' }), ['Nieuw bij ‘Doelen’: ‘Doel’.'], ['New in ‘Goals’: ‘Doel’.']],
    ['a row in front', plan(goal(), { id: 'g3' }, other), plan(other, goal(), { id: 'g3' }), ['‘Een baan’ staat nu vooraan.'], ['‘Een baan’ now comes first.']],
    ['a row after another', plan(goal(), other, { id: 'g3' }, { id: 'g4' }), plan(other, { id: 'g3' }, { id: 'g4' }, goal()), ['‘Fietsen’ staat nu na ‘Doel’.'], ['‘Fietsen’ now comes after ‘Doel’.']],
    ['achieved', plan(goal({ status: 'stuck' })), plan(goal({ status: 'achieved' })), ['‘Fietsen’ is gelukt.'], ['‘Fietsen’ was achieved.']],
    ['no longer achieved', plan(goal({ status: 'achieved' })), plan(goal({ status: 'stuck' })), ['Bij ‘Fietsen’: ‘Hoe gaat het?’ is nu ‘stuck’. Eerst was het ‘achieved’.'], ['At ‘Fietsen’: ‘Hoe gaat het?’ is now ‘stuck’. It was ‘achieved’.']],
    ['a date', plan(goal({ timeBound: '2027-03-01' })), plan(goal({ timeBound: '2027-06-01' })), ['Bij ‘Fietsen’: ‘Wanneer klaar?’ is nu 1 juni 2027. Eerst was het 1 maart 2027.'], ['At ‘Fietsen’: ‘Done by when?’ is now June 1, 2027. It was March 1, 2027.']],
    ['a choice', { route: 'b1' }, { route: 'z' }, ['‘Uw leerroute’ is nu ‘Z-route’. Eerst was het ‘B1-route’.'], ['‘Your route’ is now ‘Z route’. It was ‘B1-route’.']],
    ['several choices', plan(goal()), plan(goal({ support: ['guide', 'school'] })), ['Bij ‘Fietsen’: ‘Wie helpt?’ is ingevuld: ‘Begeleider’ en ‘School’.'], ['At ‘Fietsen’: ‘Wie helpt?’ was filled in: ‘Begeleider’ and ‘School’.']],
    ['a number', { hours: 12.5 }, { hours: 1200 }, ['‘Uren’ is nu 1200. Eerst was het 12,5.'], ['‘Uren’ is now 1200. It was 12.5.']],
    ['yes or no', plan(goal({ shared: true })), plan(goal({ shared: false })), ['Bij ‘Fietsen’: ‘Gedeeld’ is nu ‘Nee’. Eerst was het ‘Ja’.'], ['At ‘Fietsen’: ‘Gedeeld’ is now ‘No’. It was ‘Yes’.']],
    ['a text that is gone', { wish: 'Goed' }, {}, ['‘Wat vindt u?’ is nu leeg. Eerst stond er ‘Goed’.'], ['‘Wat vindt u?’ is now empty. It was ‘Goed’.']],
    ['long texts', { wish: long }, { wish: `${long}y` }, ['‘Wat vindt u?’ is veranderd.'], ['‘Wat vindt u?’ was changed.']],
    ['a long text more', {}, { wish: long }, ['‘Wat vindt u?’ is ingevuld.'], ['‘Wat vindt u?’ was filled in.']],
    ['a note on a goal', plan(goal({ notes: [] })), plan(goal({ notes: [{ id: 'n', text: 'Gesproken' }] })), ['Bij ‘Fietsen’: nieuw bij ‘Notities’: ‘Gesproken’.'], ['At ‘Fietsen’: new in ‘Notities’: ‘Gesproken’.']],
    ['rows that cannot be told apart', plan(goal(), goal()), plan(goal()), ['‘Doelen’ is veranderd.'], ['‘Goals’ was changed.']],
    ['what the definition does not know', { odd: 1 }, { odd: { a: 1 } }, ['‘odd’ is veranderd.'], ['‘odd’ was changed.']],
    ['a name as a hole', plan(goal({ text: '{to}' })), plan(), ['Weg bij ‘Doelen’: ‘{to}’.'], ['Gone from ‘Goals’: ‘{to}’.']],
  ]; // prettier-ignore
  for (const [what, from, to, dutch, inEnglish] of cases)
    it(`tells of ${what}`, () => {
      const found = documentDifferences(definition, from, to);
      const told = [nl, en].map((voice) =>
        found.map((one) => differenceSaid({ definition, voice, second: undefined }, one).first?.text),
      );
      expect(told).to.deep.equal([dutch, inEnglish]);
    });

  it('is said in both languages, each with its own names', () => {
    const [found] = documentDifferences(definition, { route: 'b1' }, { route: 'z' });
    const { first, second } = differenceSaid({ definition, voice: en, second: nl }, found!);
    expect([first?.text, second?.text]).to.deep.equal([
      '‘Your route’ is now ‘Z route’. It was ‘B1-route’.',
      '‘Uw leerroute’ is nu ‘Z-route’. Eerst was het ‘B1-route’.',
    ]);
  });

  it('stands any two values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (a, b) => {
        for (const one of documentDifferences(definition, { goals: a as Json, wish: b as Json }, { goals: b as Json }))
          expect(differenceSaid({ definition, voice: nl, second: undefined }, one).first?.text).to.be.a('string');
      }),
    );
  });
});
