import { nlPlan } from '../../words/nl-plan.ts';
import { learn } from '../../words/nl.ts';
import { PlanLibrary } from './library.ts';
import { PlanSmart, PlanSmartGoal } from './smart.ts';
import { PlanSums } from './sums.ts';
import { PlanTimeline } from './timeline.ts';
import { PlanWeek } from './week.ts';
import { PlanWishes } from './wishes.ts';

learn(nlPlan);

/** The tags of the pictures of a plan. They come with the plan. */
export const planTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-plan-library', PlanLibrary],
  ['wegwijs-plan-smart', PlanSmart],
  ['wegwijs-plan-smart-goal', PlanSmartGoal],
  ['wegwijs-plan-sums', PlanSums],
  ['wegwijs-plan-timeline', PlanTimeline],
  ['wegwijs-plan-week', PlanWeek],
  ['wegwijs-plan-wishes', PlanWishes],
];
