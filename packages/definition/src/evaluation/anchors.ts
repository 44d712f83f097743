import type { Json } from '../json.ts';
import { dayNumber } from '../plan/days.ts';
import { plus } from '../plus.ts';
import { inside, latest, type Kept } from './document.ts';

/** The days from which moments count, as far as they are known, and whether the plan is over. */
export interface Anchors {
  /** By name: `first-plan`, `term-start`, `term-end`, `unburdening-start`, `final-talk`. */
  readonly days: ReadonlyMap<string, string>;
  readonly ended: boolean;
}

/** Nothing is expected any more in these states of a decision. */
const over: ReadonlySet<unknown> = new Set(['completed', 'ended']);

/** Reads the days out of the documents. What a decision says goes before what the living plan took over from it. */
export function anchorsOf(records: readonly Kept[]): Anchors {
  const decision = latest(records, 'pipDecision');
  const plan = latest(records, 'developmentPlan');
  const first = day(inside(decision, 'pip', 'initialDate'));
  const start = first === undefined ? day(inside(plan, 'facts', 'termStart')) : plus(first, { days: 1 });
  const end =
    day(inside(decision, 'pip', 'termEnd')) ??
    day(inside(plan, 'facts', 'termEnd')) ??
    // Three years (Wet inburgering 2021, art. 11): the last day is the one before.
    (start === undefined ? undefined : plus(start, { years: 3, days: -1 }));
  const found: readonly (readonly [string, string | undefined])[] = [
    ['first-plan', first ?? (start === undefined ? undefined : plus(start, { days: -1 }))],
    ['term-start', start],
    ['term-end', end],
    ['unburdening-start', day(inside(decision, 'unburdening', 'from')) ?? day(inside(decision, 'facts', 'assistanceStart'))],
    ['final-talk', day(inside(decision, 'map', 'finalTalkOn')) ?? day(inside(decision, 'route', 'zFinalTalkOn'))],
  ];
  return {
    days: new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ended: over.has(inside(decision, 'pip', 'status')),
  };
}

/** A day that exists. */
function day(value: Json | undefined): string | undefined {
  return typeof value === 'string' && dayNumber(value) !== undefined ? value : undefined;
}
