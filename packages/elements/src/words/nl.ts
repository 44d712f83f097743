import { nlFields } from './nl-fields.ts';
import { nlJourney } from './nl-journey.ts';
import { nlProblems } from './nl-problems.ts';

/**
 * The kit's own words in Dutch, B1, u-form. Holes stand in braces; `{n|one=…;other=…}` is a plural. Other languages are data:
 * `schemas/words/<language>.json`, with the same keys.
 */
export const nl = { ...nlFields, ...nlProblems, ...nlJourney } as const;

/** The name of a word. */
export type WordKey = keyof typeof nl;
