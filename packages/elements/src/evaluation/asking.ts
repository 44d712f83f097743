import { isObject, type Json } from '@wegwijs/definition';
import { answerers, answersIn, itemsFor, type Evaluation, type EvaluationCatalogue } from '@wegwijs/definition/evaluation';
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
  /** For what somebody says in a talk, and who looks writes down. */
  noting: readonly Questions[] = [];

  constructor(documents: ChecklistDocuments, around: Surroundings) {
    this.#documents = documents;
    this.#around = around;
  }

  /** Asks what is to be asked now: anew for another evaluation or another person, else with what was entered elsewhere. */
  heed(shown: Evaluation | undefined, catalogue: EvaluationCatalogue): void {
    const asked = [shown?.id, shown?.moment, this.#around.role, this.#documents.evaluation?.definition, catalogue];
    if (asked.some((one, i) => one !== this.#asked[i])) {
      this.#all.forEach((one) => one.close());
      this.#asked = asked;
      this.questions = shown ? this.#questionsOf(shown, catalogue, 'own') : [];
      this.noting = shown ? this.#questionsOf(shown, catalogue, 'noted') : [];
    } else if (shown?.document !== this.#answered) this.#all.forEach((one) => one.accept());
    this.#answered = shown?.document;
  }

  get #all(): readonly Questions[] {
    return [...this.questions, ...this.noting];
  }

  #questionsOf({ id, moment, document }: Evaluation, catalogue: EvaluationCatalogue, place: 'own' | 'noted'): Questions[] {
    const { form, definition } = this.#documents.evaluation ?? {};
    const page = definition?.schema;
    if (moment === undefined || !form || !isObject(page)) return [];
    const mine = answerers.filter((answerer) => form.field(`/${place}/${answerer}`)?.editable);
    return mine.flatMap((answerer) => {
      // What somebody answered is not asked of another.
      const given = place === 'noted' ? answersIn(document, answerer) : new Map<string, unknown>();
      const items = itemsFor(catalogue, moment, answerer).filter((item) => item.derive === undefined && !given.has(item.id));
      if (items.length === 0) return [];
      const host = {
        today: this.#around.today,
        newId: () => this.#around.newId(),
        ...(place === 'noted' ? { by: this.#around.role } : {}),
        document: () => this.#documents.records.find((record) => record.id === id)?.document ?? {},
        changed: (changes: Parameters<ChecklistDocuments['change']>[2]) => this.#documents.change('evaluation', id, changes),
      };
      return [new Questions(answerer, items, page, host)];
    });
  }
}
