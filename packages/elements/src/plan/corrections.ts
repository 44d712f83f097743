import { correctionsIn, type Corrected, type DossierRecord } from '@wegwijs/definition/dossier';
import type { Surroundings } from './surroundings.ts';

/** How a decision was put right, as far as is known by now; undefined where that could not be had. */
export type CorrectionsKnown = readonly Corrected[] | undefined;

/** The corrections of decisions: asked of the store that keeps them, once somebody looks at them. */
export class Corrections {
  readonly #around: Pick<Surroundings, 'dossier'>;
  readonly #changed: () => void;
  readonly #known = new WeakMap<DossierRecord, CorrectionsKnown>();

  /** @param changed more is known. */
  constructor(around: Pick<Surroundings, 'dossier'>, changed: () => void) {
    this.#around = around;
    this.#changed = changed;
  }

  /** Of one record. Without a store only the record itself tells of it. */
  readonly of = (record: DossierRecord): CorrectionsKnown => {
    if (!this.#known.has(record)) {
      const hear = (found: CorrectionsKnown) => {
        this.#known.set(record, found);
        this.#changed();
      };
      this.#known.set(record, correctionsIn([record]));
      if (record.revision !== '')
        void this.#around.dossier?.history?.(record.id).then(
          (all) => hear(correctionsIn(all)),
          () => hear(undefined),
        );
    }
    return this.#known.get(record);
  };
}
