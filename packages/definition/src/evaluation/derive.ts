import { dayNumber } from '../plan/days.ts';
import { idOf, rowsOf, text } from '../plan/rows.ts';
import { plus } from '../plus.ts';
import type { JsonObject } from '../json.ts';
import { anchorsOf } from './anchors.ts';
import type { Item } from './catalogue.ts';
import { evaluationsOf, inside, latest, type Answer, type Kept } from './document.ts';

/** What an answer rests on, as data: a code with its numbers, days and names. Words are made of it elsewhere. */
export interface Evidence {
  readonly code: string;
  readonly n?: number;
  /** A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** What rows call themselves, or roles. */
  readonly names?: readonly string[];
}

/** What an item answers by itself. Without an answer the documents do not tell, and a person is asked. */
export interface Derived {
  readonly answer: Answer | undefined;
  readonly evidence: Evidence;
}

type Rule = (records: readonly Kept[], today: string) => Derived;

/** Answers an item from the documents, as they are now; undefined for an item without a rule that is known. */
export function derive({ derive: name = '' }: Item, records: readonly Kept[], today: string): Derived | undefined {
  return rules.get(name)?.(records, today);
}

const list = (records: readonly Kept[], section: string): readonly JsonObject[] =>
  rowsOf(inside(latest(records, 'developmentPlan'), section, 'items'));
const nameOf = (row: JsonObject) => text(row['text']) ?? text(row['title']) ?? text(row['name']) ?? idOf(row);
const settled: ReadonlySet<unknown> = new Set(['achieved', 'stopped', 'changed', 'done']);
const running = (row: JsonObject) => !settled.has(row['status']) && row['doneOn'] === undefined;
const yesNo = (yes: boolean): Answer => ({ choice: yes ? 'yes' : 'no' });

/** The rules by name: what each item of that name asks is in the catalogue. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    'goals-smart',
    (records) => {
      const goals = list(records, 'goals').filter(running);
      const lacking = goals.filter((row) => text(row['measurable']) === undefined || dayNumber(row['timeBound']) === undefined);
      if (goals.length === 0) return { answer: yesNo(false), evidence: { code: 'no-goals' } };
      return lacking.length === 0
        ? { answer: yesNo(true), evidence: { code: 'goals-clear', n: goals.length } }
        : { answer: yesNo(false), evidence: { code: 'goals-lacking', n: lacking.length, names: lacking.map(nameOf) } };
    },
  ],
  [
    'owners',
    (records) => {
      const all = ['goals', 'activities', 'tasks'].flatMap((section) => list(records, section).filter(running));
      const lacking = all.filter((row) => text(row['owner']) === undefined);
      return lacking.length === 0
        ? { answer: all.length === 0 ? undefined : yesNo(true), evidence: { code: 'owners-all', n: all.length } }
        : { answer: yesNo(false), evidence: { code: 'owners-lacking', n: lacking.length, names: lacking.map(nameOf) } };
    },
  ],
  [
    'progress-noted',
    (records, today) => {
      const notes = [...list(records, 'goals').flatMap((goal) => rowsOf(goal['progressNotes'])), ...list(records, 'notes')];
      const last = lastDay(
        notes.map((note) => note['on']),
        today,
      );
      const since = plus(today, { days: -91 }) ?? today;
      const evidence = last === undefined ? { code: 'not-noted' } : { code: 'noted', date: last };
      return { answer: yesNo(last !== undefined && last >= since), evidence };
    },
  ],
  [
    'guide-changes',
    (records) => {
      const guides = list(records, 'people').filter(({ role }) => role === 'socialGuide');
      if (guides.length === 0) return { answer: undefined, evidence: { code: 'no-guide' } };
      return { answer: { number: guides.length - 1 }, evidence: { code: 'guides', n: guides.length, names: guides.map(nameOf) } };
    },
  ],
  [
    'place-weeks',
    (records) => {
      const first = dayNumber(anchorsOf(records).days.get('first-plan'));
      const places = list(records, 'activities').filter(
        (row) => placeKinds.has(row['kind']) && dayNumber(row['start']) !== undefined,
      );
      const [start] = places.toSorted((a, b) => (String(a['start']) < String(b['start']) ? -1 : 1));
      const day = dayNumber(start?.['start']);
      if (first === undefined || day === undefined || start === undefined || day < first)
        return { answer: undefined, evidence: { code: 'no-place' } };
      const evidence = { code: 'place', date: String(start['start']), names: [nameOf(start)] };
      return { answer: { number: Math.round((day - first) / 7) }, evidence };
    },
  ],
  [
    'health-goals',
    (records) => {
      const goals = list(records, 'goals').filter((row) => row['lifeArea'] === 'health' && running(row));
      return goals.length === 0
        ? { answer: undefined, evidence: { code: 'no-health-goals' } }
        : { answer: { choice: 'yes' }, evidence: { code: 'health-goals', n: goals.length, names: goals.map(nameOf) } };
    },
  ],
  [
    'discussed',
    (records, today) => {
      const last = lastDay(
        evaluationsOf(records).map(({ heldOn }) => heldOn),
        today,
      );
      const since = plus(today, { months: -6 }) ?? today;
      const evidence = last === undefined ? { code: 'not-discussed' } : { code: 'discussed', date: last };
      return { answer: yesNo(last !== undefined && last >= since), evidence };
    },
  ],
  [
    'helpers-joined',
    (records, today) => {
      const since = plus(today, { months: -6 }) ?? today;
      const held = evaluationsOf(records).filter(({ heldOn = '' }) => heldOn >= since && heldOn <= today);
      const joined = helpers.filter((role) => held.some(({ attendees }) => attendees.includes(role)));
      return {
        answer: { choices: joined },
        evidence: { code: joined.length > 0 ? 'joined' : 'none-joined', n: held.length, names: joined },
      };
    },
  ],
  [
    'revised',
    (records, today) => {
      const revisions = list(records, 'revisions');
      const last = lastDay(
        revisions.map((row) => row['openedOn']),
        today,
      );
      return last === undefined
        ? { answer: yesNo(false), evidence: { code: 'not-revised' } }
        : { answer: yesNo(true), evidence: { code: 'revised', date: last, n: revisions.length } };
    },
  ],
]);

/** A place to learn beside the class (domain: 6.2 i). */
export const placeKinds: ReadonlySet<unknown> = new Set(['volunteering', 'internship', 'work-experience', 'paid-work']);

const helpers = ['languageProvider', 'socialGuide', 'neighbourhoodTeam'];

/** The last of these days that is not still to come. */
function lastDay(days: readonly unknown[], today: string): string | undefined {
  return days
    .filter((day): day is string => dayNumber(day) !== undefined && String(day) <= today)
    .sort()
    .at(-1);
}
