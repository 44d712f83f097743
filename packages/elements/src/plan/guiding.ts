import type { Way } from '../dossier/ways.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { ShownView } from './shown-view.ts';
import type { Surroundings } from './surroundings.ts';
import { kindOf, viewsFor } from './views.ts';

/** Brings a person to a place in a document of the editor, whichever of its parts shows it. */
export class Guiding implements Way {
  readonly #documents: OpenDocuments;
  readonly #around: Surroundings;
  readonly #shown: ShownView;

  constructor(documents: OpenDocuments, around: Surroundings, shown: ShownView) {
    this.#documents = documents;
    this.#around = around;
    this.#shown = shown;
    around.guiding = this;
  }

  reaches(kind: string): boolean {
    return kind in this.#around.definitions && this.#viewOf(kind) !== undefined;
  }

  goTo(kind: string, id: string, pointer: string): void {
    const view = this.#viewOf(kind);
    const document = this.#documents.byKind.get(kind);
    // Of a decision that another one came after only the history tells.
    if (view === 'decision' && document?.id !== id) this.#shown.go('history');
    else if (view) this.#shown.go(view, pointer === '' ? undefined : pointer);
  }

  #viewOf(kind: string) {
    return viewsFor(this.#around.role).find((view) => view !== 'mine' && kindOf(view) === kind);
  }
}
