import type { Scene } from '../scene.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { PlanStage } from './plan-stage.ts';
import type { Surroundings } from './surroundings.ts';

/** What a stage says besides the documents. */
type Does = Pick<PlanStage, 'readonly' | 'begun' | 'go' | 'print'>;

/** Makes what the pictures render with: the same as long as nothing in it is another, so that each updates by itself. */
export class Staging {
  readonly #documents: OpenDocuments;
  readonly #around: Surroundings;
  #made: { readonly of: readonly unknown[]; readonly stage: PlanStage } | undefined;

  constructor(documents: OpenDocuments, around: Surroundings) {
    this.#documents = documents;
    this.#around = around;
  }

  /** Undefined without a living plan. */
  stage(does: Does): PlanStage | undefined {
    const { scenes, byKind } = this.#documents;
    const scene = scenes.get('developmentPlan');
    if (!scene) return undefined;
    const { role, today } = this.#around;
    const versions = [...byKind.values()].map((document) => document.versions.length);
    const of = [...scenes.values(), role, today, does.readonly, ...versions];
    const same = this.#made?.of.length === of.length && of.every((one, i) => one === this.#made?.of[i]);
    if (!same || !this.#made) this.#made = { of, stage: this.#make(scene, scenes, does) };
    return this.#made.stage;
  }

  #make(scene: Scene, scenes: ReadonlyMap<string, Scene>, does: Does): PlanStage {
    const { role, today, records } = this.#around;
    return {
      ...{ scene, scenes, role, today, records, ...does },
      forms: new Map([...scenes].map(([kind, { form }]) => [kind, form])),
      definitions: new Map([...scenes].map(([kind, { definition }]) => [kind, definition])),
      catalogues: this.#documents.catalogues,
      newId: () => this.#around.newId(),
    };
  }
}
