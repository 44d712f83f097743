import type { PropertyValues } from 'lit';
import { isObject, type Draft, type Finding, type JsonObject } from '@wegwijs/definition';
import type { Field, FormChange } from '@wegwijs/form';
import type { Choosable, Scene } from '../scene.ts';
import { choosable } from './sharing/choosable.ts';
import { datedHoles } from '../fields/dated-holes.ts';
import { PlanDocument } from './plan-document.ts';
import { fills } from './revisions.ts';
import { stays } from './stays.ts';
import type { PlanStage } from './plan-stage.ts';
import type { Surroundings } from './surroundings.ts';

/** Who shows the documents, and hears of them. */
export interface OpenDocumentsHost {
  readonly around: Surroundings;
  requestUpdate(): void;
  changed(kind: string, id: string, changes: readonly FormChange[]): void;
  /** Something was entered, if only half. */
  stirred(): void;
  found(findings: readonly Finding[]): void;
  /** Goes to a field of a document. */
  focus(kind: string, pointer: string): void;
  readonly announce: Scene['announce'];
}

/** The documents of a dossier that the editor works on, by kind. */
export class OpenDocuments {
  readonly #host: OpenDocumentsHost;
  readonly #all = new Map<string, PlanDocument>();
  /** What a draft brought for documents that are not here yet. */
  readonly #typed = new Map<string, Draft['typed']>();

  constructor(host: OpenDocumentsHost) {
    this.#host = host;
  }

  get byKind(): ReadonlyMap<string, PlanDocument> {
    return this.#all;
  }

  /** Takes over what is shown now. */
  show(changed: PropertyValues): void {
    const { around } = this.#host;
    for (const [kind, address] of Object.entries(around.definitions)) {
      const document = this.#all.get(kind) ?? this.#make(kind);
      this.#all.set(kind, document);
      document.heed(changed);
      document.show(address, around.records, around);
    }
  }

  /** Goes on after the page was left and came back. */
  open(): void {
    for (const document of this.#all.values()) document.open();
  }

  /** Stops following. What is entered stays. */
  close(): void {
    for (const document of this.#all.values()) document.close();
  }

  /** What is half typed, by kind. */
  get typed(): JsonObject {
    const all = [...this.#all].map(([kind, { typed }]) => [kind, typed.now] as const);
    return Object.fromEntries([...this.#typed, ...all].filter(([, typed]) => Object.keys(typed).length > 0));
  }

  /** Takes up what was half typed, where the documents are here or once they are. */
  retype(typed: JsonObject): void {
    for (const [kind, one] of Object.entries(typed)) {
      const texts = Object.entries(isObject(one) ? one : {}).filter((entry) => typeof entry[1] === 'string');
      this.#typed.set(kind, Object.fromEntries(texts) as Draft['typed']);
    }
    for (const [kind, document] of this.#all) this.#retype(kind, document);
  }

  /** What the fields of a document render with; undefined while it is not here. */
  scene(kind: string): Scene | undefined {
    const { focus, announce } = this.#host;
    return this.#all
      .get(kind)
      ?.scene({ focus: (pointer) => focus(kind, pointer), announce, refers: this.#refers, fills, stays, holes: datedHoles });
  }

  /** The scenes of all that are here, by what their definition is called. */
  get scenes(): ReadonlyMap<string, Scene> {
    const all = [...this.#all.keys()].flatMap((kind) => this.scene(kind) ?? []);
    return new Map(all.map((scene) => [scene.definition.name.id, scene]));
  }

  /** What fields refer to, by catalogue and id. */
  get catalogues(): PlanStage['catalogues'] {
    return Object.assign({}, ...[...this.#all.values()].map(({ catalogues }) => catalogues ?? {})) as PlanStage['catalogues'];
  }

  readonly #refers = (field: Field): readonly Choosable[] => {
    const forms = [...this.#all.values()].flatMap(({ form }) => (form ? [[form.definition.name.id, form] as const] : []));
    return choosable({ catalogues: this.catalogues, forms: new Map(forms) }, field);
  };

  #make(kind: string): PlanDocument {
    const { around, ...host } = this.#host;
    const document = new PlanDocument(kind, { ...host, speaks: around.speaks(kind) });
    this.#retype(kind, document);
    return document;
  }

  #retype(kind: string, document: PlanDocument): void {
    const typed = this.#typed.get(kind);
    if (typed) document.typed.set(typed);
    this.#typed.delete(kind);
  }
}
