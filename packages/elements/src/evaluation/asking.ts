import { isObject, type Json } from '@wegwijs/definition';
import { answerers, itemsFor, type Evaluation, type EvaluationCatalogue } from '@wegwijs/definition/evaluation';
import type { Surroundings } from '../plan/surroundings.ts';
import type { ChecklistDocuments } from './documents.ts';
import { Questions } from './questions.ts';

/** The questionnaires of who looks, for the evaluation that is shown. */
export class Asking {
  readonly #documents: ChecklistDocuments;
  readonly #around: Surroundings;
  #asked: readonly unknown[] = [];
  #answered: Json | undefined;
  questions: readonly Questions[] = [];

  constructor(documents: ChecklistDocuments, around: Surroundings) {
    this.#documents = documents;
    this.#around = around;
  }

  /** Asks what is to be asked now: anew for another evaluation or another person, else with what was entered elsewhere. */
  heed(shown: Evaluation | undefined, catalogue: EvaluationCatalogue): void {
    const asked = [shown?.id, shown?.moment, this.#around.role, this.#documents.evaluation?.definition, catalogue];
    if (asked.some((one, i) => one !== this.#asked[i])) {
      this.questions.forEach((one) => one.close());
      this.#asked = asked;
      this.questions = shown ? this.#questionsOf(shown, catalogue) : [];
    } else if (shown?.document !== this.#answered) this.questions.forEach((one) => one.accept());
    this.#answered = shown?.document;
  }

  #questionsOf({ id, moment }: Evaluation, catalogue: EvaluationCatalogue): Questions[] {
    const { form, definition } = this.#documents.evaluation ?? {};
    const page = definition?.schema;
    if (moment === undefined || !form || !isObject(page)) return [];
    const mine = answerers.filter((answerer) => form.field(`/own/${answerer}`)?.editable);
    return mine.flatMap((answerer) => {
      const items = itemsFor(catalogue, moment, answerer).filter(({ derive }) => derive === undefined);
      if (items.length === 0) return [];
      const host = {
        today: this.#around.today,
        newId: () => this.#around.newId(),
        document: () => this.#documents.records.find((record) => record.id === id)?.document ?? {},
        changed: (changes: Parameters<ChecklistDocuments['change']>[2]) => this.#documents.change('evaluation', id, changes),
      };
      return [new Questions(answerer, items, page, host)];
    });
  }
}
