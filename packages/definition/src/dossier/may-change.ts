import { applyChanges } from '../apply-changes.ts';
import type { Definition } from '../definition.ts';
import type { Finding } from '../finding.ts';
import { equal, type Json } from '../json.ts';
import { lifeOf, stateOf } from './life.ts';
import { pointerOf, valueOf } from './places.ts';
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
  const findings = stays ? [] : unable(definition, after, typeof to === 'string' ? to : '', { today, from });
  return { allowed: refusals.length + findings.length === 0, refusals, findings };
}

/**
 * Why a document may not come to a state. Who takes one step right after another may have both kept in one change: they are judged one by
 * one where nothing is sealed in between.
 */
function unable(definition: Definition, document: Json | undefined, to: string, options: StepOptions): readonly Finding[] {
  const { findings, allowed } = mayStep(definition, document, to, options);
  const life = lifeOf(definition);
  const pointer = life && pointerOf(definition, life.field);
  const between = life?.states.get(options.from ?? '')?.next.keys() ?? [];
  const isWay = (by: string) =>
    life?.states.get(by)?.sealed === false &&
    mayStep(definition, applyChanges(document, [{ pointer: pointer ?? '', from: undefined, to: by }]), by, options).allowed &&
    mayStep(definition, document, to, { ...options, from: by }).allowed;
  return allowed || (pointer !== undefined && [...between].some(isWay)) ? [] : findings;
}
