import { deadlines, type Deadline } from '@wegwijs/definition';
import { termOf, type Term } from '@wegwijs/definition/plan';
import type { Form } from '@wegwijs/form';
import type { PlanStage } from '../plan-stage.ts';
import { deadlineSight, seen, seenRows } from './sight.ts';

/** The deadlines of the decision, as far as they run and this role sees what they follow from. */
export function deadlinesOf(decision: Form | undefined): readonly Deadline[] {
  if (!decision) return [];
  return deadlines(decision.definition.word('x-deadlines'), deadlineSight(decision));
}

/** The term of the plan: as the deadlines of the decision work it out, else as the plan itself says. */
export function planTerm({ scene, forms, today }: PlanStage): Term {
  const decision = forms.get('pipDecision');
  const all = deadlinesOf(decision);
  const day = (name: string) => all.find((one) => one.name === name)?.date ?? seen(scene.form, `facts.${name}`);
  return termOf({
    start: day('termStart'),
    end: day('termEnd'),
    initialDate: seen(decision, 'pip.initialDate'),
    termStart: seen(decision, 'pip.termStart'),
    termEnd: seen(decision, 'pip.termEnd'),
    extensions: seenRows(decision, 'pip.extensions'),
    today,
  });
}
