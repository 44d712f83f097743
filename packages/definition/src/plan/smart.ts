import { plus } from '../plus.ts';
import { dayNumber } from './days.ts';
import { text, type GoalRow } from './rows.ts';

/** The parts without which a goal is not SMART (domain: 4.4 F). */
export const smartParts = ['specific', 'measurable', 'timeBound', 'owner'] as const;

export type SmartPart = (typeof smartParts)[number];

/**
 * What a goal may gain by. `achievable`, `relevant`: not said. `doubtful`: thought hardly possible. `unread-date`: a day that does
 * not exist. `past`: the day has gone by. `after-term`: later than the term's last day. `beyond-horizon`: later than its horizon.
 */
export type SmartAdvice = 'achievable' | 'relevant' | 'doubtful' | 'unread-date' | 'past' | 'after-term' | 'beyond-horizon';

export interface Smart {
  readonly missing: readonly SmartPart[];
  readonly advice: readonly SmartAdvice[];
}

/** How far a horizon reaches, in months (domain: 4.4 F). */
const horizons = new Map<unknown, number>([['short', 6], ['medium', 12], ['long', 36]]); // prettier-ignore

/** Of these nothing more is expected. */
const settled: ReadonlySet<unknown> = new Set(['achieved', 'stopped']);

/** Looks whether a goal is SMART. It advises, and stands in nobody's way. */
export function smart(goal: GoalRow, { today, termEnd }: { readonly today: string; readonly termEnd?: string }): Smart {
  const missing = smartParts.filter((part) => text(goal[part]) === undefined);
  const advice: SmartAdvice[] = [];
  if (text(goal.achievable) === undefined) advice.push('achievable');
  if (goal.achievable === 'doubtful') advice.push('doubtful');
  if (text(goal.relevant) === undefined) advice.push('relevant');
  const day = text(goal.timeBound);
  if (day !== undefined) advice.push(...aboutDay(day, goal, today, termEnd));
  return { missing, advice };
}

function aboutDay(day: string, { horizon, status }: GoalRow, today: string, termEnd: string | undefined): SmartAdvice[] {
  if (dayNumber(day) === undefined) return ['unread-date'];
  const advice: SmartAdvice[] = [];
  if (day < today && !settled.has(status)) advice.push('past');
  if (termEnd !== undefined && day > termEnd) advice.push('after-term');
  const months = horizons.get(horizon);
  const reach = months === undefined ? undefined : plus(today, { months });
  if (reach !== undefined && day > reach) advice.push('beyond-horizon');
  return advice;
}
