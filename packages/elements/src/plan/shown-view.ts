import type { Going } from './going.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PlanView } from './plan-stage.ts';
import type { Surroundings } from './surroundings.ts';
import { kindOf, viewsOf } from './views.ts';

/** Which part of the plan is shown, and the way to another. */
export class ShownView {
  readonly #host: { view?: PlanView | undefined };
  readonly #documents: OpenDocuments;
  readonly #around: Surroundings;
  readonly #going: Going;

  /** @param host keeps the view that was chosen. */
  constructor(host: { view?: PlanView | undefined }, documents: OpenDocuments, around: Surroundings, going: Going) {
    this.#host = host;
    this.#documents = documents;
    this.#around = around;
    this.#going = going;
  }

  /** All that who looks may choose. */
  get all(): PlanView[] {
    return viewsOf(this.#around.role, this.#documents.byKind);
  }

  get now(): PlanView {
    const { view } = this.#host;
    const { all } = this;
    return view !== undefined && all.includes(view) ? view : (all[0] ?? 'plan');
  }

  /** The document that it cannot do without. */
  get document(): PlanDocument | undefined {
    return this.#documents.byKind.get(kindOf(this.now));
  }

  /** Shows another, and goes to a field in it or to its heading. */
  readonly go = (to: PlanView, pointer?: string): void => {
    this.#host.view = to;
    this.#going.to(pointer === undefined ? undefined : this.document?.form?.field(pointer));
  };
}
