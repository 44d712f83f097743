import type { Definition, Finding } from '@wegwijs/definition';
import { dossierFindings } from '@wegwijs/definition/dossier';
import { findingsSaid, idsOf, sameFindings, type FindingSaid } from '../dossier/findings-of.ts';
import { whenIdle } from '../when-idle.ts';
import type { Scene } from '../scene.ts';
import type { Guiding } from './guiding.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Surroundings } from './surroundings.ts';

/** How long after a plan was shown it is looked over, in milliseconds: to open it has no need of that. */
const pause = 500;

/** What is not as it should be in the documents of an editor that stands alone. A dossier around it tells it itself. */
export class PlanFindings {
  readonly #documents: OpenDocuments;
  readonly #around: Surroundings;
  readonly #guiding: Guiding;
  readonly #tell: (findings: readonly Finding[]) => void;
  #judged: readonly unknown[] = [];
  #all: readonly Finding[] = [];

  /** @param tell hears what was found, when that is something else. */
  constructor(documents: OpenDocuments, around: Surroundings, guiding: Guiding, tell: (findings: readonly Finding[]) => void) {
    this.#documents = documents;
    this.#around = around;
    this.#guiding = guiding;
    this.#tell = tell;
  }

  /** Looks over what was handed in, once the page stands still: it is not what the page opens for. */
  heed(): void {
    const { records, today } = this.#around;
    const now = [records, today, ...this.#definitions.values()];
    if (now.length === this.#judged.length && now.every((one, i) => one === this.#judged[i])) return;
    this.#judged = now;
    setTimeout(() => whenIdle(() => now === this.#judged && this.#lookOver()), pause);
  }

  /** What who looks is told of. */
  said(scene: Scene): FindingSaid[] {
    const { records, role, today, dossier } = this.#around;
    if (dossier) return [];
    const { byKind } = this.#documents;
    return findingsSaid(this.#all, {
      ...{ records, viewer: { role, today }, voices: scene },
      definition: (kind) => byKind.get(kind)?.definition,
      voicesOf: (kind) => this.#documents.scene(kind),
      way: ({ kind, id }, pointer) => (this.#guiding.reaches(kind) ? () => this.#guiding.goTo(kind, id, pointer) : undefined),
    });
  }

  #lookOver(): void {
    const { records, today, dossier } = this.#around;
    const definitions = this.#definitions;
    if (dossier) return;
    const judged = records.filter(({ kind }) => definitions.has(kind) || !(kind in this.#around.definitions));
    const found = dossierFindings({ records: judged, definitions, catalogues: idsOf([this.#documents.catalogues]), today });
    if (sameFindings(found, this.#all)) return;
    this.#all = found;
    this.#tell(found);
  }

  get #definitions(): ReadonlyMap<string, Definition> {
    const all = [...this.#documents.byKind];
    return new Map(all.flatMap(([kind, { definition }]) => (definition ? [[kind, definition] as const] : [])));
  }
}
