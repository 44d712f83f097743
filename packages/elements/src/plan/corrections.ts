import { correctionsIn, type Corrected, type DossierRecord } from '@wegwijs/definition/dossier';
import type { Surroundings } from './surroundings.ts';

/** How a decision was put right: what is known of it, or why nothing is yet. */
export type CorrectionsKnown = readonly Corrected[] | 'coming' | 'failed';

/** The corrections of decisions: asked of the store that keeps them, once somebody looks at them. */
export class Corrections {
  readonly #around: Pick<Surroundings, 'dossier'>;
  readonly #changed: () => void;
  readonly #known = new Map<string, { readonly revision: string; readonly found: CorrectionsKnown }>();

  /** @param changed more is known. */
  constructor(around: Pick<Surroundings, 'dossier'>, changed: () => void) {
    this.#around = around;
    this.#changed = changed;
  }

  /** Of one record. Without a store only the record itself tells of it. */
  of(record: DossierRecord): CorrectionsKnown {
    const history = this.#around.dossier?.history;
    const { id, revision } = record;
    if (!history || revision === '') return correctionsIn([record]);
    const known = this.#known.get(id);
    if (known?.revision === revision) return known.found;
    this.#know(id, revision, known?.found === 'failed' || !known ? 'coming' : known.found);
    history(id).then(
      (all) => this.#hear(id, revision, correctionsIn(all)),
      () => this.#hear(id, revision, 'failed'),
    );
    return this.of(record);
  }

  #hear(id: string, revision: string, found: CorrectionsKnown): void {
    if (this.#known.get(id)?.revision !== revision) return;
    this.#know(id, revision, found);
    this.#changed();
  }

  #know(id: string, revision: string, found: CorrectionsKnown): void {
    this.#known.set(id, { revision, found });
  }
}
