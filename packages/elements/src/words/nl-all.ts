import { nlAids } from './nl-aids.ts';
import { nlChecks } from './nl-checks.ts';
import { nlFields } from './nl-fields.ts';
import { nlForeign } from './nl-foreign.ts';
import { nlFurther } from './nl-further.ts';
import { nlJourney } from './nl-journey.ts';
import { nlKeeping } from './nl-keeping.ts';
import { nlLate } from './nl-late.ts';
import { nlProblems } from './nl-problems.ts';
import { nlReadOut } from './nl-read-out.ts';
import { nlPlan } from './nl-plan.ts';
import { nlSharing } from './nl-sharing.ts';
import { nlDossier } from './nl-dossier.ts';
import { nlEditor } from './nl-editor.ts';
import { nlFindings } from './nl-findings.ts';
import { nlPhases } from './nl-phases.ts';
import { nlEvaluation } from './nl-evaluation.ts';
import type { nlBuilderAll } from './nl-builder-all.ts';
import type { WordKey } from './nl.ts';

/** Every word of the viewers, for what looks at all of them; a page does not load this. The builder's stand in `nl-builder-all.ts`. */
export const nlAll: { readonly [key in Exclude<WordKey, keyof typeof nlBuilderAll>]: string } = {
  ...nlFields,
  ...nlChecks,
  ...nlAids,
  ...nlProblems,
  ...nlJourney,
  ...nlLate,
  ...nlKeeping,
  ...nlFurther,
  ...nlReadOut,
  ...nlForeign,
  ...nlPlan,
  ...nlSharing,
  ...nlDossier,
  ...nlEditor,
  ...nlFindings,
  ...nlPhases,
  ...nlEvaluation,
};
