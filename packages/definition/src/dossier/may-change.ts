import type { Definition } from '../definition.ts';
import type { Finding } from '../finding.ts';
import { equal, type Json } from '../json.ts';
import { lifeOf, stateOf } from './life.ts';
import { valueOf } from './places.ts';
import type { SealRefusal } from './seal-refusal.ts';
import { sealed } from './sealed.ts';
import { mayStep, type StepOptions } from './steps.ts';

/** Whether a document may become another one, as its life-cycle says. */
export interface LifeVerdict {
  readonly allowed: boolean;
  /** What touches what is closed. */
  readonly refusals: readonly SealRefusal[];
  /** Why the step to another state may not be taken. */
  readonly findings: readonly Finding[];
}

/**
 * Judges a change of a document: what it touches, and the step to another state that it takes. For a server, and for a page that
 * asks first. A document that is not there yet begins in its first state.
 * @param earlier the document of an earlier version, whose `x-once` values stay.
 */
export function mayChange(
  definition: Definition,
  before: Json | undefined,
  after: Json | undefined,
  { today, earlier }: StepOptions & { readonly earlier?: Json },
): LifeVerdict {
  const refusals = sealed(definition, before, after, earlier);
  const field = lifeOf(definition)?.field;
  const to = field === undefined ? undefined : valueOf(definition, after, field);
  const from = stateOf(definition, before);
  const stays = field === undefined || equal(to ?? from, from);
  const findings = stays ? [] : mayStep(definition, after, typeof to === 'string' ? to : '', { today, from }).findings;
  return { allowed: refusals.length + findings.length === 0, refusals, findings };
}
