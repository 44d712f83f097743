import { correctionsIn, type Corrected, type DossierRecord } from '@wegwijs/definition/dossier';
import type { Surroundings } from './surroundings.ts';

/** How a decision was put right, as far as is known by now; undefined where that could not be had. */
export type CorrectionsKnown = readonly Corrected[] | undefined;

/** The corrections of decisions: asked of the store that keeps them, once somebody looks at them. */
export class Corrections {
  readonly #around: Pick<Surroundings, 'dossier'>;
  readonly #changed: () => void;
  readonly #known = new Map<string, { readonly revision: string; found: CorrectionsKnown }>();

  /** @param changed more is known. */
  constructor(around: Pick<Surroundings, 'dossier'>, changed: () => void) {
    this.#around = around;
    this.#changed = changed;
  }

  /** Of one record. Without a store only the record itself tells of it. */
  readonly of = (record: DossierRecord): CorrectionsKnown => {
    const history = this.#around.dossier?.history;
    const { id, revision } = record;
    if (!history || revision === '') return correctionsIn([record]);
    const before = this.#known.get(id);
    if (before?.revision === revision) return before.found;
    const known = { revision, found: before?.found ?? [] } as { readonly revision: string; found: CorrectionsKnown };
    this.#known.set(id, known);
    const hear = (found: CorrectionsKnown) => {
      known.found = found;
      this.#changed();
    };
    history(id).then(
      (all) => hear(correctionsIn(all)),
      () => hear(undefined),
    );
    return known.found;
  };
}
