import type { nlAids } from './nl-aids.ts';
import type { nlChecks } from './nl-checks.ts';
import { nlFields } from './nl-fields.ts';
import type { nlForeign } from './nl-foreign.ts';
import type { nlFurther } from './nl-further.ts';
import { nlJourney } from './nl-journey.ts';
import type { nlKeeping } from './nl-keeping.ts';
import type { nlLate } from './nl-late.ts';
import type { nlProblems } from './nl-problems.ts';
import type { nlReadOut } from './nl-read-out.ts';
import type { nlPlan } from './nl-plan.ts';
import type { nlSharing } from './nl-sharing.ts';
import type { nlDossier } from './nl-dossier.ts';
import type { nlEditor } from './nl-editor.ts';
import type { nlFindings } from './nl-findings.ts';
import type { nlPhases } from './nl-phases.ts';
import type { nlEvaluation } from './nl-evaluation.ts';
import type { nlBuilderAll } from './nl-builder-all.ts';

/** The name of a word. */
export type WordKey = keyof (typeof nlFields &
  typeof nlAids &
  typeof nlChecks &
  typeof nlProblems &
  typeof nlJourney &
  typeof nlLate &
  typeof nlKeeping &
  typeof nlFurther &
  typeof nlReadOut &
  typeof nlForeign &
  typeof nlPlan &
  typeof nlSharing &
  typeof nlDossier &
  typeof nlEditor &
  typeof nlFindings &
  typeof nlPhases &
  typeof nlEvaluation &
  typeof nlBuilderAll);

/** Words by their names, perhaps not all. */
export type Words = { readonly [key in WordKey]?: string };

/**
 * The kit's own words in Dutch, B1, u-form, as far as they are here. Holes stand in braces; `{n|one=…;other=…}` is a plural.
 * Other languages are data: `schemas/words/<language>.json`, with the same keys.
 */
export const nl: Words = { ...nlFields, ...nlJourney };

/** Adds the words of what is loaded later. */
export function learn(words: Words): void {
  Object.assign(nl, words);
}
