import type { Json } from './json.ts';

/** What decides when a problem counts: at once, or when someone wants to complete. */
export type ProblemWeight = 'wrong' | 'missing' | 'unknown';

/**
 * One thing that is not right with a value. Data, never a sentence: words are chosen where it is shown.
 * It never carries the value itself, so that no answer ends up in a log.
 */
export interface Problem {
  /** What is the matter: a JSON Schema keyword, or one of the kit's own such as `unparseable` or `unchecked`. */
  readonly code: string;
  /** Where: a JSON Pointer into the document. */
  readonly pointer: string;
  /** `wrong`: judged at once. `missing`: judged at completion only. `unknown`: could not be checked, never taken as valid. */
  readonly weight: ProblemWeight;
  /** The limits that were passed, as ajv names them: `{limit: 500}`, `{missingProperty: 'date'}`. */
  readonly params: { readonly [name: string]: Json };
  /** A sentence that a server or a layer gives for it, in the language of the page. */
  readonly text?: string;
}

/** The keywords that say "not complete" and not "not correct" (DESIGN section 6). */
const missing = new Set([
  'required',
  'minItems',
  'minProperties',
  'minContains',
  'contains',
  'dependentRequired',
  'must-be-true',
]);

/** The weight of a validation keyword. */
export function weightOf(keyword: string): ProblemWeight {
  return missing.has(keyword) ? 'missing' : 'wrong';
}
