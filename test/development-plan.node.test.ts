// The living plan: every id of the domain reference (4.4 F–I) beside ours, what its wishes (section 10) got, an empty draft, and what
// a volunteer sees of a full plan.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, formats, lens, own, plainSchema, type JsonObject } from '@wegwijs/definition';
import { compile } from '@wegwijs/definition/ajv';
import { completionOf, Form } from '@wegwijs/form';
import { configuration, golden } from './documents.ts';
import { known, sources } from './tools/schema-files.ts';

const today = '2026-09-01';
const base = sources.get('developmentPlan')!.base;
const ids = new Set(known(base).map(({ id }) => id));
const lacking = (wanted: readonly string[]) => wanted.filter((id) => !ids.has(id));

/** The ids of 4.4 F–I, as `part: names`. */
const domain = `
goals: lifeArea horizon text specific measurable achievable relevant timeBound owner support phase status progressNotes
activities: title kind goalIds provider hoursPerWeek schedule start end dual languageAdapted paidRole childcareNeeded owner status
  hoursDone absence
partner: activities
family: schoolContact
society: neighbourhoodAction employerSupport`;

/** What 4.4 names and what is ours for it, where the name alone does not say so. */
const pairs: readonly (readonly [domain: string, ...ours: string[]])[] = [
  ['goals[]', 'goals.items', 'goals.row'],
  ['goals[].achievable: enum + note', 'goals.achievable', 'goals.achievableNote'],
  ['goals[].owner: role + person', 'goals.owner', 'goals.ownerId'],
  ['goals[].support: role or organisation', 'goals.support.role', 'goals.support.personId', 'goals.support.organisation'],
  ['goals[].progressNotes {date, by, text}', 'goals.progressNotes.on', 'goals.progressNotes.by', 'goals.progressNotes.text'],
  ['activities[]', 'activities.items', 'activities.row'],
  ['activities[].schedule', 'activities.schedule.day', 'activities.schedule.from', 'activities.schedule.to'],
  ['activities[].absence {excused, unexcused}', 'activities.absence.excused', 'activities.absence.unexcused'],
  [
    "partner.activities: as G, with the partner's own agreement",
    'partner.row',
    'partner.title',
    'partner.schedule',
    'partner.agreed',
  ],
  ['society.neighbourhoodAction: text/array', 'society.neighbourhoodAction.what', 'society.neighbourhoodAction.who'],
];

/** Wishes of section 10, and of the issue, to which 4.4 gives no id. */
const wishes: readonly (readonly [wish: string, ...ours: string[]])[] = [
  ['S1 "no place found"', 'activities.noPlaceFound', 'activities.noPlaceSince', 'activities.noPlaceNote'],
  [
    'S3 signals: only when the newcomer knows, or for safety',
    'signals.row',
    'signals.text',
    'signals.clearance',
    'signals.safetyReason',
  ],
  ['S3 the guide sees what came of a proposal', 'signals.kind', 'signals.answer', 'signals.reason', 'signals.answeredOn'],
  ['S3 the guide is named in the plan', 'people.row', 'people.role', 'people.name', 'people.reach', 'people.until'],
  ['S3 learning by doing: practise together', 'tasks.row', 'tasks.owner', 'tasks.together', 'tasks.support', 'tasks.dueOn'],
  ['S3 reflection after an activity', 'tasks.doneOn', 'tasks.canAlone', 'tasks.ownReflection', 'tasks.reflection'],
  ['S3 one tuned programme: the hours of a week', 'week.hoursPerWeek', 'week.maximum', 'week.available', 'week.notPossible'],
  ['S3 what the newcomer wants, with an answer', 'wishes.row', 'wishes.text', 'wishes.answer', 'wishes.goalId'],
  ['S0-8 comments of the newcomer', 'comments.row', 'comments.text', 'comments.answer'],
  ['S0-8 revised often: one note for each revision', 'revisions.row', 'revisions.number', 'revisions.openedOn', 'revisions.closedOn', 'revisions.by', 'revisions.note'], // prettier-ignore
  ['S3-c progress is written down', 'notes.row', 'notes.text'],
  ['S4 three pillars', 'activities.pillar', 'society.neighbourhoodAction.pillar'],
  ['S4 SMART, and a dual place: named conditions', 'derived.goalsSmart', 'derived.dualPlace'],
  ['2.2 hours towards 800, 600, 12 and 40', 'facts.courseHoursTotal', 'facts.participationHoursTotal', 'facts.pvtHours', 'facts.mapHours', 'activities.countsFor'], // prettier-ignore
  ['S2 facts that stand ready', 'facts.route', 'facts.termEnd', 'facts.childcareSlots', 'facts.speaking', 'facts.partnerInNl'],
];

const listed = domain.trim().split(/\n(?! )/).flatMap((line) => {
  const [part = '', names = ''] = line.split(':');
  return names.trim().split(/\s+/).map((name) => `${part}.${name}`);
}); // prettier-ignore

describe('The ids of the domain', () => {
  test('all fields of 4.4 F–I are there', () => {
    assert.equal(listed.length, 33);
    assert.deepEqual(lacking(listed), []);
  });
  for (const [said, ...ours] of [...pairs, ...wishes]) test(said, () => assert.deepEqual(lacking(ours), []));
});

const draft = compile(plainSchema(configuration(undefined, 'developmentPlan'), { level: 'draft', asOf: today }), { formats });

describe('An empty plan', () => {
  for (const document of [{}, { goals: { items: [] } }, { goals: { items: [{ id: 'g1' }] } }] as JsonObject[]) {
    test(`${JSON.stringify(document)} can be saved`, () => {
      assert.deepEqual(draft.errors(document), []);
      const form = new Form(configuration(undefined, 'developmentPlan'), { today, newId: () => 'new' });
      form.accept(document);
      assert.deepEqual(completionOf(form).wrong, []);
    });
  }
});

describe('What a volunteer sees of a full plan', () => {
  const rich = golden('developmentPlan').get('rich')!;
  const consents = ['goals', 'activities'].map((group) => ({ group, role: 'socialGuide', givenOn: '2026-03-20' }));
  const seenWith = (given: typeof consents) =>
    lens(configuration(undefined, 'developmentPlan'), rich, { role: 'socialGuide', person: 'p2', consents: given, today })
      .document as JsonObject;

  test('fits the definition', () => assert.deepEqual(draft.errors(seenWith(consents)), []));

  test('is the tasks, who else helps and the signals; goals and activities with consent', () => {
    assert.deepEqual(Object.keys(seenWith([])).sort(), ['people', 'signals', 'society', 'tasks']);
    assert.deepEqual(Object.keys(seenWith(consents)).sort(), ['activities', 'goals', 'people', 'signals', 'society', 'tasks']); // prettier-ignore
  });

  test('is of tasks and signals the own ones alone, and a school its own lessons', () => {
    const seen = seenWith(consents);
    const ids = (document: JsonObject | undefined, list: string) => ((at(document, list) ?? []) as JsonObject[]).map(({ id }) => id);
    const mine = (list: string, by: string, who: string) =>
      ((at(rich, list) ?? []) as JsonObject[]).filter((row) => row[by] === who).map(({ id }) => id);
    assert.deepEqual(ids(seen, '/tasks/items'), mine('/tasks/items', 'supportId', 'p2'));
    assert.deepEqual(ids(seen, '/signals/items'), mine('/signals/items', 'byId', 'p2'));
    assert.equal(ids(seen, '/activities/items').length, ids(rich, '/activities/items').length);
    const [organisation] = ((at(rich, '/activities/items') ?? []) as JsonObject[]).flatMap(({ provider }) => (typeof provider === 'string' ? [provider] : []));
    const school = lens(configuration(undefined, 'developmentPlan'), rich, { role: 'languageProvider', person: 'p3', worksFor: [organisation!], today });
    assert.deepEqual(ids(school.document as JsonObject, '/activities/items'), mine('/activities/items', 'provider', organisation!));
  }); // prettier-ignore

  test('is no absence, no notes of the case manager, no wishes or comments and nothing of partner and children', () => {
    const seen = seenWith(consents);
    for (const part of ['wishes', 'comments', 'notes', 'revisions', 'partner', 'family', 'week', 'facts'])
      assert.equal(own(seen, part), undefined);
    assert.equal(at(seen, '/activities/items/0/hoursDone'), undefined);
    assert.equal(at(seen, '/activities/items/0/absence'), undefined);
    assert.equal(at(seen, '/goals/items/0/progressNotes'), undefined);
    assert.equal(at(seen, '/goals/items/0/text'), at(rich, '/goals/items/0/text'));
  });
});
