import { nlEvaluation } from '../words/nl-evaluation.ts';
import { nlPhases } from '../words/nl-phases.ts';
import { learn } from '../words/nl.ts';
import { WegwijsEvaluationChecklist } from './wegwijs-evaluation-checklist.ts';

learn(nlEvaluation);
// A talk tells of phases.
learn(nlPhases);

/** The tags of the checklist, to be defined all or none. */
export const evaluationTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-evaluation-checklist', WegwijsEvaluationChecklist],
];
