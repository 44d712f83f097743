import { expect } from '@open-wc/testing';
import type { JsonObject } from '../json.ts';
import { catalogue, held, kept } from './catalogue.suite.ts';
import type { Kept } from './document.ts';
import { derive } from './derive.ts';

const today = '2026-09-01';
const plan = (document: JsonObject): Kept => kept('developmentPlan', document);
const goal = (more: JsonObject): JsonObject => ({ id: 'g1', text: 'Werk', status: 'going-well', ...more });
const clear = goal({ measurable: 'Een contract', timeBound: '2027-01-01', owner: 'participant' });
const decision = kept('pipDecision', { pip: { initialDate: '2026-03-20' } });

/** By rule: the documents, the answer, and the code of the evidence. */
const cases: readonly (readonly [rule: string, records: Kept[], answer: unknown, code: string])[] = [
  ['goals-smart', [], 'no', 'no-goals'],
  ['goals-smart', [plan({ goals: { items: [clear] } })], 'yes', 'goals-clear'],
  ['goals-smart', [plan({ goals: { items: [clear, goal({ timeBound: '2027-01-01' })] } })], 'no', 'goals-lacking'],
  ['goals-smart', [plan({ goals: { items: [clear, goal({ status: 'achieved' })] } })], 'yes', 'goals-clear'],
  ['owners', [plan({ goals: { items: [clear] }, tasks: { items: [{ id: 't', title: 'Bellen' }] } })], 'no', 'owners-lacking'],
  ['owners', [plan({ goals: { items: [clear] } })], 'yes', 'owners-all'],
  ['owners', [], undefined, 'owners-all'],
  ['progress-noted', [plan({ notes: { items: [{ id: 'n', on: '2026-06-10' }] } })], 'yes', 'noted'],
  ['progress-noted', [plan({ notes: { items: [{ id: 'n', on: '2026-05-10' }] } })], 'no', 'noted'],
  ['progress-noted', [plan({ notes: { items: [{ id: 'n', on: '2026-12-10' }] } })], 'no', 'not-noted'],
  [
    'guide-changes',
    [
      plan({
        people: {
          items: [
            { id: 'a', role: 'socialGuide' },
            { id: 'b', role: 'socialGuide' },
          ],
        },
      }),
    ],
    1,
    'guides',
  ],
  ['guide-changes', [], undefined, 'no-guide'],
  [
    'place-weeks',
    [decision, plan({ activities: { items: [{ id: 'a', kind: 'internship', start: '2026-05-29' }] } })],
    10,
    'place',
  ],
  [
    'place-weeks',
    [decision, plan({ activities: { items: [{ id: 'a', kind: 'knm', start: '2026-05-29' }] } })],
    undefined,
    'no-place',
  ],
  ['health-goals', [plan({ goals: { items: [goal({ lifeArea: 'health' })] } })], 'yes', 'health-goals'],
  ['health-goals', [], undefined, 'no-health-goals'],
  ['discussed', [held('progress', '2026-06-22')], 'yes', 'discussed'],
  ['discussed', [held('progress', '2026-01-22')], 'no', 'discussed'],
  ['helpers-joined', [held('progress', '2026-06-22', { moment: { heldOn: '2026-06-22', attendees: ['socialGuide', 'participant'] } })], ['socialGuide'], 'joined'], // prettier-ignore
  ['revised', [plan({ revisions: { items: [{ id: 'r', openedOn: '2026-06-22' }] } })], 'yes', 'revised'],
  ['revised', [], 'no', 'not-revised'],
];

describe('items that answer themselves', () => {
  for (const [rule, records, answer, code] of cases)
    it(`${rule}: ${code}, ${JSON.stringify(answer)}`, () => {
      const [item] = catalogue({}, { it: { derive: rule } }).items;
      const found = item && derive(item, records, today);
      expect(found?.answer?.choice ?? found?.answer?.number ?? found?.answer?.choices).to.deep.equal(answer);
      expect(found?.evidence.code).to.equal(code);
    });

  it('never throw, whatever stands in the documents, and an unknown rule answers nothing', () => {
    const odd = [null, 3, [], { goals: 5 }, { goals: { items: [null, { progressNotes: 'x' }] }, people: { items: { role: 1 } } }];
    for (const [rule] of cases)
      for (const document of odd) {
        const [item] = catalogue({}, { it: { derive: rule } }).items;
        expect(item && derive(item, [kept('developmentPlan', document), kept('evaluation', document)], today)).to.be.an('object');
      }
    const [strange] = catalogue({}, { it: { derive: 'constructor' } }).items;
    expect(strange && derive(strange, [], today)).to.equal(undefined);
  });
});
