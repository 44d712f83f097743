import { batch, signal, untracked } from '@preact/signals-core';
import type { Problem } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { follow } from './observe.ts';

/** What a server found: a pointer and a sentence will do. Without a pointer it is about the form as a whole. */
export type Report = Partial<Problem>;

/** What servers found in a form, at the fields where it stands. */
export class Reports {
  readonly #form: Form;
  readonly #reported = new WeakSet<Problem>();
  /** Where something was reported. */
  readonly #at = new Set<Field>();
  readonly #rounds = signal(0);

  constructor(form: Form) {
    this.#form = form;
  }

  /** Puts each at its field, or at the form as a whole where the role that looks meets none. @returns those that found no field. */
  take(found: Report | readonly Report[]): readonly Problem[] {
    const all = (Array.isArray(found) ? found : [found]) as readonly Report[];
    const problems = all.map((one): Problem => ({ code: 'reported', pointer: '', weight: 'wrong', params: {}, ...one }));
    return untracked(() =>
      problems.filter((problem) => {
        const field = this.#form.field(problem.pointer);
        this.#reported.add((field?.met ? field : this.#form.root).report(problem));
        return !field?.met;
      }),
    );
  }

  /** Called by a field at which something is reported. */
  stand(field: Field): void {
    this.#at.add(field);
    this.#rounds.value++;
  }

  /** What still stands. Reading it in a computation follows it. */
  get standing(): readonly Problem[] {
    follow(this.#rounds);
    const there = [...this.#at].filter((field) => field.attached);
    return there.flatMap(({ problems }) => problems.value).filter((problem) => this.has(problem));
  }

  has(problem: Problem): boolean {
    return this.#reported.has(problem);
  }

  /** Takes all of it back. */
  withdraw(): void {
    batch(() => this.#at.forEach((field) => field.withdraw()));
    this.#at.clear();
  }
}
