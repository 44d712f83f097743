import { nlSharing } from '../../words/nl-sharing.ts';
import { learn } from '../../words/nl.ts';
import { GoalCard } from '../mine/goal-card.ts';
import { TaskCard } from '../mine/task-card.ts';
import { AddEntry } from './add-entry.ts';
import { ConsentCard } from './consent-card.ts';
import { DataGroupsField } from './data-groups-field.ts';
import { StepCard } from './step-card.ts';

learn(nlSharing);

/** The tags inside the views of `plan/mine` and `plan/sharing`. Whoever shows those registers them, with those of the fields. */
export const sharingTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-plan-add', AddEntry],
  ['wegwijs-plan-consent', ConsentCard],
  ['wegwijs-plan-data-groups', DataGroupsField],
  ['wegwijs-plan-goal', GoalCard],
  ['wegwijs-plan-step', StepCard],
  ['wegwijs-plan-task', TaskCard],
];
