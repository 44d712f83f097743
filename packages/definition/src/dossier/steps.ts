import { holds, reads } from '../condition.ts';
import type { Definition } from '../definition.ts';
import { fault, type Finding } from '../finding.ts';
import { formats } from '../formats/index.ts';
import type { Json } from '../json.ts';
import { plainSchema } from '../plain/plain-schema.ts';
import { compileLazily } from '../validate/engine.ts';
import { DocumentReader } from './document-reader.ts';
import { lifeOf, stateIn, stateOf, type StepRule } from './life.ts';
import { pointerOf } from './places.ts';

/** What a step is judged by. */
export interface StepOptions {
  /** The day on which is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** The state that the step is taken from; without it the one that the document has. */
  readonly from?: string | undefined;
}

/** A step to another state: whether it may be taken, and if not, why. */
export interface Step {
  readonly to: string;
  readonly allowed: boolean;
  /** `step.unknown`, `step.order`, `step.condition` or `step.incomplete`; none where it may be taken. */
  readonly findings: readonly Finding[];
}

/** Every step that can come after the state of a document. */
export function stepsOf(definition: Definition, document: Json | undefined, options: StepOptions): Step[] {
  return [...stateIn(definition, document).next.keys()].map((to) => mayStep(definition, document, to, options));
}

/**
 * Whether a document may go to a state. The page asks before it offers the step, a server before it stores it.
 * @param document the whole document as it will be.
 */
export function mayStep(definition: Definition, document: Json | undefined, to: string, options: StepOptions): Step {
  const life = lifeOf(definition);
  const { today, from = stateOf(definition, document) } = options;
  const rule = life?.states.get(from ?? '')?.next.get(to);
  const path = (life && pointerOf(definition, life.field)) ?? '';
  const no = (code: string, params: Finding['params'] = {}) => [fault(code, path, { from: from ?? '', to, ...params })];
  const findings = !life?.states.has(to)
    ? no('step.unknown')
    : !rule
      ? no('step.order')
      : [...unmet(definition, document, rule, today, no), ...incomplete(definition, document, rule, today, no)];
  return { to, allowed: findings.length === 0, findings };
}

type Told = (code: string, params: Finding['params']) => Finding[];

function unmet(definition: Definition, document: Json | undefined, rule: StepRule, today: string, no: Told): Finding[] {
  if (rule.when === undefined || holds(rule.when, new DocumentReader(definition, document, today))) return [];
  return no('step.condition', { fields: [...reads(rule.when, (name) => definition.derived(name))] });
}

function incomplete(definition: Definition, document: Json | undefined, rule: StepRule, today: string, no: Told): Finding[] {
  if (!rule.complete) return [];
  const errors = compileLazily(plainSchema(definition, { level: 'complete', asOf: today }), { formats }).errors(document ?? {});
  return errors.length === 0 ? [] : no('step.incomplete', { places: [...new Set(errors.map((one) => one.instancePath))] });
}
