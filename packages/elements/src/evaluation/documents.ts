import type { Change, Definition, Finding, Json } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { goalsIn, modelsIn, readGuide, standingOf, type Guide, type Way } from '@wegwijs/definition/phases';
import { find, type Form } from '@wegwijs/form';
import type { PropertyValues } from 'lit';
import { seenIn } from '../phases/track-source.ts';
import { PlanDocument } from '../plan/plan-document.ts';
import type { Surroundings } from '../plan/surroundings.ts';
import type { Scene } from '../scene.ts';
import { Changed } from './changed.ts';

/** Who shows documents, and hears of them. */
export interface DocumentsHost {
  readonly around: Surroundings;
  requestUpdate(): void;
  found(findings: readonly Finding[]): void;
  /** Something was entered, for a page that keeps the documents itself. */
  told(kind: string, id: string, changes: readonly Change[]): void;
  /** Something was entered in an evaluation: it stays the one that is shown. */
  touched(id: string): void;
  does(kind: string): Pick<Scene, 'focus' | 'announce'>;
}

/** The kinds that an evaluation reads. */
const kinds = ['evaluation', 'developmentPlan', 'pipDecision', 'intake', 'effortLog', 'phases'];

/** The documents of a dossier as the checklist works with them: one evaluation, and those that it takes its evidence from. */
export class ChecklistDocuments {
  readonly #host: DocumentsHost;
  readonly #open = new Map<string, PlanDocument>();
  readonly #changed = new Changed();
  #guide: { readonly of: unknown; readonly guide: Guide } | undefined;

  constructor(host: DocumentsHost) {
    this.#host = host;
  }

  /** The records as they are now. */
  get records(): readonly DossierRecord[] {
    const { around } = this.#host;
    return around.dossier ? around.records : this.#changed.over(around.records);
  }

  get evaluation(): PlanDocument | undefined {
    return this.#open.get('evaluation');
  }

  /** Whether something is still being fetched. */
  get coming(): boolean {
    return [...this.#open.values()].some(({ phase }) => phase === 'loading');
  }

  /** Takes over what is shown now. */
  show(changed: PropertyValues, shown: string | undefined): void {
    const { around } = this.#host;
    const records = this.records.filter(({ kind, id }) => kind !== 'evaluation' || id === shown);
    for (const kind of kinds) {
      const address = around.definitions[kind];
      if (address === undefined) continue;
      const document = this.#open.get(kind) ?? this.#begin(kind);
      document.heed(changed);
      document.show(address, records, around);
    }
  }

  /** Where the person is on the way, as far as who looks sees it; undefined where that is nothing, or nothing is kept of it. */
  get way(): Way | undefined {
    const { role, consents, today } = this.#host.around;
    const [path, plan] = ['phases', 'developmentPlan'].map((kind) => this.#open.get(kind));
    const right = path?.form && find(path.form, 'history.items')?.right;
    if (!path?.record || right === undefined || right === 'none') return undefined;
    const { catalogues } = path;
    if (!this.#guide || this.#guide.of !== catalogues) this.#guide = { of: catalogues, guide: readGuide(catalogues) };
    const { guide } = this.#guide;
    const goals = goalsIn(plan?.definition && plan.record && seenIn(plan.definition, plan.record, { role, consents, today }));
    const { document } = path.record;
    return {
      ...{ guide, goals, today, milestones: [] },
      models: modelsIn(guide, document),
      standing: standingOf(document, guide, today),
    };
  }

  /** A document with its form, as far as who looks has one. */
  other(kind: string): { readonly form: Form; readonly scene: Scene; readonly definition: Definition } | undefined {
    const document = this.#open.get(kind);
    const scene = document?.scene(this.#host.does(kind));
    return document?.form && document.record && scene ? { form: document.form, scene, definition: scene.definition } : undefined;
  }

  scene(): Scene | undefined {
    return this.evaluation?.scene(this.#host.does('evaluation'));
  }

  /** Changes a document: in the dossier, or for the page that keeps it. */
  change(kind: string, id: string, changes: readonly Change[]): void {
    const { around } = this.#host;
    if (changes.length === 0) return;
    if (kind === 'evaluation') this.#host.touched(id);
    if (around.dossier) around.dossier.change(kind, id, changes);
    else {
      this.#changed.change(around.records, kind, id, changes);
      this.#host.told(kind, id, changes);
    }
    this.#host.requestUpdate();
  }

  /** Adds an evaluation. */
  add(id: string, document: Json): void {
    const { around } = this.#host;
    if (around.dossier) around.dossier.add('evaluation', id, document);
    else this.change('evaluation', id, [{ pointer: '', from: undefined, to: document }]);
  }

  open(): void {
    for (const document of this.#open.values()) document.open();
  }

  close(): void {
    for (const document of this.#open.values()) document.close();
  }

  #begin(kind: string): PlanDocument {
    const { around } = this.#host;
    const document = new PlanDocument(kind, {
      speaks: around.speaks(kind),
      requestUpdate: () => this.#host.requestUpdate(),
      stirred: () => undefined,
      changed: (of, id, changes) => this.change(of, id, changes),
      found: (findings) => this.#host.found(findings),
    });
    this.#open.set(kind, document);
    return document;
  }
}
