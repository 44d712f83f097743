// What the law fixes of each kind of document, duty by duty: written from the law and its practice, not from the definitions. Whoever
// changes the floor of the law changes it here and there.
import { consents } from './law/consents.ts';
import { developmentPlan } from './law/development-plan.ts';
import type { Duty } from './law/duty.ts';
import { effortLog } from './law/effort-log.ts';
import { evaluationLibrary } from './law/evaluation-library.ts';
import { intake } from './law/intake.ts';
import { phases } from './law/phases.ts';
import { phasesLibrary } from './law/phases-library.ts';
import { pipDecision } from './law/pip-decision.ts';

/** The duties of each file of the nation, by its name: a definition by its kind. */
export const duties: { readonly [kind: string]: readonly Duty[] } = {
  intake,
  pipDecision,
  developmentPlan,
  consents,
  effortLog,
  phases,
  'phases.library': phasesLibrary,
  'evaluation.library': evaluationLibrary,
};
