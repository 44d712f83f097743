import { memberOf, type Json } from '../json.ts';
import { rowsOf } from '../plan/rows.ts';
import type { Phase } from './model.ts';
import { textOf } from './read-words.ts';

/** What a goal of the plan says of the way: its words, and by what values of phases it is named. */
export interface PhaseGoal {
  readonly text: string;
  /** `goals.phase` and `goals.axis`. */
  readonly phases: readonly string[];
}

/** The goals of a plan that belong to phases, in their order; what was stopped is no goal any more. */
export function goalsIn(plan: Json | undefined): readonly PhaseGoal[] {
  const goals = memberOf(plan, 'goals');
  return rowsOf(memberOf(goals, 'items')).flatMap((row): PhaseGoal[] => {
    const text = textOf(row, 'text');
    const phases = ['phase', 'axis'].flatMap((word) => textOf(row, word) ?? []);
    return text === undefined || phases.length === 0 || textOf(row, 'status') === 'stopped' ? [] : [{ text, phases }];
  });
}

/** The goals that belong to one phase. */
export function goalsOf(goals: readonly PhaseGoal[], { value }: Phase): readonly PhaseGoal[] {
  return value === undefined ? [] : goals.filter(({ phases }) => phases.includes(value));
}
