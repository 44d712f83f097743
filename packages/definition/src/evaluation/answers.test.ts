import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyChanges } from '../apply-changes.ts';
import type { Json, JsonObject } from '../json.ts';
import { answerChanges, handIn, valueFrom } from './answers.ts';
import { usual } from './catalogue.suite.ts';
import { itemsFor } from './catalogue.ts';
import { allAnswers, answersIn, answersOf, evaluationOf } from './document.ts';
import { questionnaire } from './questionnaire.ts';
import { scores } from './scores.ts';

const items = itemsFor(usual, 'progress', 'participant');
const answering = { answerer: 'participant', maker: 'self', language: 'ti', today: '2026-06-22' } as const;
const page: JsonObject = {
  title: 'Terugkijken',
  'x-texts': { 'answer.yes': { title: 'Ja' }, 'answer.date': { title: 'Wanneer?' } },
};

describe('a questionnaire', () => {
  it('asks what is not derived, in the wording of who answers', () => {
    const { properties } = questionnaire(usual.items, 'participant', page).schema as { readonly properties: JsonObject };
    expect(Object.keys(properties)).to.deep.equal(['score', 'talk', 'talk.date', 'talk.text', 'money']);
    expect((properties['talk'] as JsonObject)['title']).to.equal('Praatte iemand met u?');
    expect((properties['talk.date'] as JsonObject)['title']).to.equal('Wanneer?');
    const other = questionnaire(usual.items, 'caseManager', page).schema as { readonly properties: JsonObject };
    expect((other.properties['talk'] as JsonObject)['title']).to.equal('Is erover gepraat?');
  });

  it('is recorded in the words of who answers, and has faces at what goes from bad to good', () => {
    const recorded = items.map((item) => ({
      ...item,
      words: { ...item.words, recordings: { participant: { ti: 'talk.ti.mp3' } } },
    }));
    const asked = (answerer: 'participant' | 'caseManager') =>
      questionnaire(recorded, answerer, page).schema['properties'] as { readonly [id: string]: JsonObject };
    expect(asked('participant')['talk']?.['x-recordings']).to.deep.equal({ ti: 'talk.ti.mp3' });
    expect(asked('caseManager')['talk']?.['x-recordings']).to.equal(undefined);
    const ends = (answer: JsonObject) => {
      const score = items.filter(({ type }) => type === 'score').map((item) => ({ ...item, words: { ...item.words, answer } }));
      return (questionnaire(score, 'participant', page).schema['properties'] as { readonly score: JsonObject }).score[
        'x-picture'
      ];
    };
    expect([ends({ type: 'score', ends: 'well' }), ends({ type: 'score' })]).to.deep.equal(['faces', undefined]);
  });

  it('speaks the languages of its items', () => {
    const { texts } = questionnaire(items, 'participant', page).catalogue('en', (id) =>
      id === 'text.answer.yes' ? 'Yes' : undefined,
    );
    expect(texts['talk']).to.deep.equal({ title: 'Did someone talk with you?', choices: { yes: 'Yes' } });
  });
});

describe('answers', () => {
  it('are kept apart until they are handed in, with who made them, when and in which language', () => {
    const value = { talk: 'yes', 'talk.text': 'ጽቡቕ', score: 4 };
    const begun = applyChanges({}, answerChanges(items, {}, value, answering)) as Json;
    const made = { maker: 'self', on: '2026-06-22' };
    expect(begun).to.deep.equal({
      own: { participant: { score: { score: 4, ...made }, talk: { choice: 'yes', text: 'ጽቡቕ', language: 'ti', ...made } } },
    });
    const given = applyChanges(begun, handIn(begun, 'participant')) as Json;
    expect([...answersIn(given, 'participant').keys()].sort()).to.deep.equal(['score', 'talk']);
    expect(answersIn(given, 'participant', 'own').size).to.equal(0);
    expect(answerChanges(items, given, value, answering)).to.deep.equal([]);
  });

  it('that are emptied after they were handed in go when that is handed in', () => {
    const given = { answers: { participant: { score: { score: 4, on: '2026-06-01' } } } };
    const begun = applyChanges(given, answerChanges(items, given, {}, answering)) as Json;
    expect(answersIn(begun, 'participant').size).to.equal(1);
    expect(answersIn(applyChanges(begun, handIn(begun, 'participant')) as Json, 'participant').size).to.equal(0);
  });

  it('that do not fit are shown as they are', () => {
    const odd = { answers: { participant: { score: { score: 9 }, gone: { choice: 'yes' } } } };
    expect(valueFrom(items, odd, 'participant')).to.deep.equal({ score: 9 });
    expect(answerChanges(items, odd, { score: 9 }, answering)).to.deep.equal([]);
  });

  it('come back as they were entered, and nobody else’s change', () => {
    const value = fc.record(
      { score: fc.integer({ min: 1, max: 5 }), talk: fc.constantFrom('yes', 'no'), 'talk.text': fc.string({ minLength: 1 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(value, value, (first, second) => {
        const others = { answers: { caseManager: { score: { score: 2 } }, participant: { gone: { choice: 'yes' } } } };
        const enter = (document: Json, entered: Json) =>
          applyChanges(document, answerChanges(items, document, entered, answering)) as Json;
        const one = enter(others, first);
        const handed = applyChanges(one, handIn(one, 'participant')) as Json;
        const two = enter(handed, second);
        expect(valueFrom(items, handed, 'participant')).to.deep.equal(first);
        expect(valueFrom(items, two, 'participant')).to.deep.equal(second);
        expect(answersIn(two, 'caseManager').get('score')).to.deep.equal({ score: 2 });
        expect(answersIn(two, 'participant').get('gone')).to.deep.equal({ choice: 'yes' });
      }),
      { numRuns: 50 },
    );
  });
});

describe('answers that somebody writes down for another, in a talk', () => {
  const noting = { ...answering, maker: 'interpreter', language: 'nl', by: 'caseManager' } as const;
  const given: JsonObject = { answers: { participant: { score: { score: 4, on: '2026-06-01' } } } };
  const noted = applyChanges(given, answerChanges(items, given, { score: 1, talk: 'yes', 'talk.text': 'Goed' }, noting)) as Json;

  it('say who answered, how, and who wrote it down; own answers stay', () => {
    const made = { maker: 'interpreter', by: 'caseManager', on: '2026-06-22' };
    expect(noted).to.deep.equal({
      ...given,
      noted: { participant: { score: { score: 1, ...made }, talk: { choice: 'yes', text: 'Goed', language: 'nl', ...made } } },
    });
  });

  it('count where there is no own answer; both can be read', () => {
    expect([...answersOf(noted, 'participant')].map(([item, { score, choice }]) => [item, score ?? choice])).to.deep.equal([
      ['score', 4],
      ['talk', 'yes'],
    ]);
    expect(allAnswers(noted).map(({ item, place, answer }) => [item, place, answer.by])).to.deep.equal([
      ['score', 'answers', undefined],
      ['score', 'noted', 'caseManager'],
      ['talk', 'noted', 'caseManager'],
    ]);
  });

  it('are in the scores through time', () => {
    const only = { moment: { heldOn: '2026-06-22' }, noted: { participant: { score: { score: 2 } } } };
    const item = { ...items.find(({ id }) => id === 'score')!, series: true, lifeArea: 'housing' };
    const [series] = scores([item], [evaluationOf(only)]);
    expect(series?.points.map(({ answerer, score }) => [answerer, score])).to.deep.equal([['participant', 2]]);
  });

  it('are not what the person starts with, and go when they are emptied', () => {
    expect(valueFrom(items, noted, 'participant')).to.deep.equal({ score: 4 });
    expect(valueFrom(items, noted, 'participant', 'noted')).to.deep.equal({ score: 1, talk: 'yes', 'talk.text': 'Goed' });
    const emptied = applyChanges(noted, answerChanges(items, noted, {}, noting)) as Json;
    expect(answersIn(emptied, 'participant', 'noted').size).to.equal(0);
    expect(answersIn(emptied, 'participant').get('score')).to.deep.equal({ score: 4, on: '2026-06-01' });
  });

  it('never touch what the person answered, whoever writes when', () => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const step = fc.record({ noting: fc.boolean(), handIn: fc.boolean(), score });
    const own = (document: Json) => ['own', 'answers'].map((place) => [...answersIn(document, 'participant', place as 'own')]);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let document: Json = {};
        for (const { noting: notes, handIn: hands, score: to } of steps) {
          const before = own(document);
          const value = to === undefined ? {} : { score: to };
          document = applyChanges(document, answerChanges(items, document, value, notes ? noting : answering)) as Json;
          if (notes) expect(own(document)).to.deep.equal(before);
          else if (hands) document = applyChanges(document, handIn(document, 'participant')) as Json;
        }
      }),
      { numRuns: 50 },
    );
  });
});
