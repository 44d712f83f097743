import type { Definition, Finding } from '@wegwijs/definition';
import type { Answerer, Evaluation, EvaluationCatalogue, FigureSet, Kept, MomentDue } from '@wegwijs/definition/evaluation';
import type { Way } from '@wegwijs/definition/phases';
import type { Form } from '@wegwijs/form';
import type { Scene } from '../scene.ts';
import type { ChecklistView } from './checklist-properties.ts';
import type { Proposing } from './proposing.ts';
import type { Questions } from './questions.ts';

/** What the parts of the checklist render with. */
export interface ChecklistStage {
  /** The words of the definition of evaluations. */
  readonly scene: Scene;
  readonly catalogue: EvaluationCatalogue;
  readonly role: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly readonly: boolean;
  readonly records: readonly Kept[];
  /** Where the person is on the way; undefined where who looks does not see it. */
  readonly way: Way | undefined;
  /** The moments, the next one first. */
  readonly due: readonly MomentDue[];
  /** All evaluations, those that are to come last. */
  readonly evaluations: readonly Evaluation[];
  /** The one that is shown. */
  readonly shown: Evaluation | undefined;
  /** Its form, for what is entered in it. */
  readonly form: Form;
  /** The questionnaires of who looks. */
  readonly questions: readonly Questions[];
  /** Those of others that who looks may write down in a talk. */
  readonly noting: readonly Questions[];
  /** What is being proposed; undefined where nobody proposes now. */
  readonly proposing: Proposing | undefined;
  /** What is not right in the evaluations. */
  readonly findings: readonly Finding[];
  /** The figures that a server tells. */
  readonly figures: FigureSet | undefined;
  readonly dossiers: Iterable<readonly Kept[]> | undefined;
  /** By which fact the figures are grouped. */
  readonly by: string | undefined;
  /** Whether who looks may hold the talk: plan it, and answer findings. */
  readonly leads: boolean;
  /** The form of another document of the dossier, with its scene; undefined where who looks has none. */
  other(kind: string): { readonly form: Form; readonly scene: Scene; readonly definition: Definition } | undefined;
  go(view: ChecklistView, evaluation?: string): void;
  plan(moment: string, on: string): void;
  handIn(answerer: Answerer): void;
  propose(about?: { readonly item?: string; readonly lifeArea?: string }): void;
  dropProposal(): void;
  addProposal(): void;
  accept(id: string): void;
  decline(id: string, reason: string): void;
  group(by: string | undefined): void;
  print(): void;
}
