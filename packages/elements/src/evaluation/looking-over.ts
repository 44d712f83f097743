import type { Finding } from '@wegwijs/definition';
import {
  catalogueFindings,
  catalogueOf,
  evaluationFindings,
  type EvaluationCatalogue,
  type Kept,
} from '@wegwijs/definition/evaluation';

/** What a publication says of evaluations, and what is not right in it or in the evaluations. */
export class LookingOver {
  readonly #found: (findings: readonly Finding[]) => void;
  #of: unknown;
  #told = '';
  catalogue: EvaluationCatalogue = catalogueOf(undefined);
  findings: readonly Finding[] = [];

  /** @param found called with what is not right, when that is something else than before. */
  constructor(found: (findings: readonly Finding[]) => void) {
    this.#found = found;
  }

  /** Reads the catalogues of a publication. */
  read(catalogues: unknown): void {
    if (this.#of !== catalogues) this.catalogue = catalogueOf(catalogues);
    this.#of = catalogues;
  }

  look(records: readonly Kept[], today: string): void {
    const { catalogue } = this;
    this.findings = [...catalogueFindings(catalogue), ...evaluationFindings(records, catalogue, today)];
    const told = JSON.stringify(this.findings);
    if (told !== this.#told) this.#found(this.findings);
    this.#told = told;
  }
}
