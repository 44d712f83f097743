import { isObject, memberOf, own, type Json } from '../json.ts';
import { plus } from '../plus.ts';
import { text } from '../plan/rows.ts';
import { anchorsOf, type Anchors } from './anchors.ts';
import type { Moment } from './catalogue.ts';
import { evaluationsOf, type Evaluation, type Kept } from './document.ts';

/**
 * Where a moment stands. `waiting`: the day that it counts from is not known. `coming`, `due` (within four weeks), `late`: nothing is
 * planned. `planned`: a document says a day that is still to come.
 */
export type MomentState = 'waiting' | 'coming' | 'due' | 'late' | 'planned';

/** The next time of a moment. */
export interface MomentDue {
  readonly moment: Moment;
  readonly state: MomentState;
  /** The day by which it is to be, `YYYY-MM-DD`; undefined while it waits. */
  readonly on: string | undefined;
  /** The document in which it is planned, if it is. */
  readonly planned: Evaluation | undefined;
  /** The last one that was held. */
  readonly last: Evaluation | undefined;
}

/** What is due when. */
export interface DueOptions {
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Of whom: `person`, `organisation`, `municipality`. */
  readonly subject?: string;
}

/** So long before its day a moment is due. */
const soon = { days: 28 };

/**
 * The next time of each moment, the first one first. Nothing is due of a plan that was completed or ended, and nothing once more of
 * what is held once.
 */
export function momentsDue(
  moments: readonly Moment[],
  records: readonly Kept[],
  { today, subject = 'person' }: DueOptions,
): MomentDue[] {
  const anchors = anchorsOf(records);
  if (anchors.ended) return [];
  const evaluations = evaluationsOf(records);
  const horizon = plus(today, soon) ?? today;
  return moments
    .filter((moment) => moment.subject === subject)
    .flatMap((moment): MomentDue[] => {
      const held = evaluations.filter((one) => one.heldOn !== undefined && isHeld(moment, one, moments));
      const own = held.filter((one) => one.moment === moment.id);
      const planned = evaluations.find((one) => one.heldOn === undefined && one.moment === moment.id);
      const next = nextDay(moment, anchors, held, own.length > 0, today);
      if (next === 'over') return [];
      const on = planned?.plannedOn ?? next;
      const state = on === undefined ? 'waiting' : on < today ? 'late' : planned ? 'planned' : on <= horizon ? 'due' : 'coming';
      return [{ moment, state, on, planned, last: own.at(-1) }];
    })
    .sort((a, b) => ((a.on ?? '~') < (b.on ?? '~') ? -1 : 1));
}

/** Whether an evaluation is this moment, or counts as it. */
function isHeld(moment: Moment, { moment: id }: Evaluation, moments: readonly Moment[]): boolean {
  return id === moment.id || moments.some((one) => one.id === id && one.countsAs.includes(moment.id));
}

function nextDay(
  { words }: Moment,
  anchors: Anchors,
  held: readonly Evaluation[],
  once: boolean,
  today: string,
): string | undefined {
  const due = own(words, 'due');
  const said = (word: string) => memberOf(due, word);
  const from = text(said('from'));
  const start = from === undefined ? undefined : anchors.days.get(from);
  if (said('every') === undefined) {
    if (once) return 'over';
    return start === undefined ? undefined : later(start, said('plus'));
  }
  const last = held.at(-1)?.heldOn;
  if (from === undefined) return last === undefined ? today : later(last, said('every'));
  const base = last ?? start;
  if (base === undefined || start === undefined) return undefined;
  const usual = later(base, stepFrom(base, start, said('first'), said('every')));
  const always = said('always') === undefined ? undefined : later(start, said('always'));
  // A talk in the month before it counts.
  const since = always === undefined ? undefined : plus(always, { months: -1 });
  const missed = since !== undefined && !held.some(({ heldOn = '' }) => heldOn >= since);
  return missed && always !== undefined && usual !== undefined && always < usual ? always : usual;
}

/** The time between two: in the beginning perhaps another. */
function stepFrom(base: string, start: string, first: Json | undefined, every: Json | undefined): Json | undefined {
  if (!isObject(first)) return every;
  const until = later(start, own(first, 'until'));
  return until !== undefined && base < until ? own(first, 'every') : every;
}

function later(date: string, by: Json | undefined): string | undefined {
  if (!isObject(by)) return undefined;
  const number = (unit: string) => {
    const found = own(by, unit);
    return typeof found === 'number' && Number.isInteger(found) ? found : 0;
  };
  return plus(date, { days: number('days'), months: number('months'), years: number('years') });
}
