import type { Definition, JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { Form } from '@wegwijs/form';
import type { Scene } from '../scene.ts';
import type { Begun } from './sharing/begun.ts';

/** The views of a plan. */
export type PlanView = 'mine' | 'plan' | 'decision' | 'week' | 'timeline' | 'sharing' | 'effort' | 'history';

/** What the views of a plan render with, and what they may do. */
export interface PlanStage {
  /** Speaks with the words of the living plan, whose form it holds. */
  readonly scene: Scene;
  /** The forms of the documents that this role sees, by kind: `pipDecision`, `developmentPlan`, `consents`, `effortLog`. */
  readonly forms: ReadonlyMap<string, Form>;
  /** The scenes of these documents, each with the words of its own definition. Where one lacks, its words are in Dutch. */
  readonly scenes?: ReadonlyMap<string, Scene>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly records: readonly DossierRecord[];
  /** What fields refer to, by catalogue and id: `facilities`, `organisations`, `library`. */
  readonly catalogues: { readonly [kind: string]: { readonly [id: string]: JsonObject } };
  readonly role: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Nothing can be entered. */
  readonly readonly: boolean;
  /** What is being written and not handed in yet. */
  readonly begun: Begun;
  newId(): string;
  /** Shows another view, and goes to a field in it. */
  go(view: PlanView, pointer?: string): void;
  print(): void;
}
