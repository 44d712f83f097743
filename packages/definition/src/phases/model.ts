import type { JsonObject } from '../json.ts';

/** How a gemeente uses a model: always, where nothing is chosen, as a choice, or not. */
export type Use = 'always' | 'standard' | 'choice' | 'off';

/** A way in phases, with its phases in their order (schemas/meta/phases.schema.json). */
export interface PhaseModel {
  readonly id: string;
  readonly title: string;
  readonly use: Use;
  readonly allowParallel: boolean;
  readonly allowSkip: boolean;
  readonly allowReturn: boolean;
  /** In their order; what lies within another phase comes right after it. */
  readonly phases: readonly Phase[];
  /** All that layers say of it: description, texts, source. */
  readonly words: JsonObject;
}

/** One phase of a model. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly model: string;
  /** The ids of the phases that it comes after. */
  readonly after: readonly string[];
  /** The id of the phase that it is a part of. */
  readonly within: string | undefined;
  /** What goals and tasks of the plan call it (`goals.phase`). */
  readonly value: string | undefined;
  /** Who does what in it: the id of an actor, with one sentence. */
  readonly does: readonly (readonly [actor: string, sentence: string])[];
  readonly words: JsonObject;
}

/** A date that a document of the dossier holds. */
export interface DateIn {
  readonly kind: string;
  /** The `x-id` of the field. */
  readonly field: string;
}

/** Which term counts: a deadline of a definition, and how much later. */
export interface DueRule {
  readonly kind: string;
  /** The `x-id` of the deadline. */
  readonly deadline: string;
  readonly plus: { readonly days?: number; readonly months?: number };
}

/** Something that happens once. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly phase: string;
  readonly due: DueRule | undefined;
  /** How many days before it is due it is coming up. */
  readonly soon: number;
  /** The day itself is the milestone: there is nothing to reach. */
  readonly passes: boolean;
  /** It counts only while its term runs. */
  readonly onlyWhenRunning: boolean;
  /** Where it stands that it happened; empty when somebody ticks it. */
  readonly done: readonly DateIn[];
  /** The hours of the law that have to be reached (`targets`). */
  readonly hours: string | undefined;
  /** The id of the actor who sees to it. */
  readonly by: string;
  readonly words: JsonObject;
}

/** Somebody whom a newcomer meets: an office or an organisation, never a private person. */
export interface Actor {
  readonly id: string;
  readonly title: string;
  readonly branch: string;
  readonly role: string | undefined;
  /** The ids of the phases in which one meets them. */
  readonly stages: readonly string[];
  readonly words: JsonObject;
}
