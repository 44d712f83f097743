import { batch, computed, signal, untracked, type Signal } from '@preact/signals-core';
import { equal, pointer, type Json, type Problem } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import type { Readable } from './observe.ts';

/** A check that a host gives for a field, such as a postcode service. `S` is the `AbortSignal` of where it runs. */
export interface Check<S = unknown> {
  /** The `x-id` of the field; or its JSON Pointer, with `*` for any row: `/children/*\/school`. A group is checked as a whole. */
  readonly field: string;
  /**
   * Looks at a value with which the form itself finds nothing wrong, and gives what is. A sentence will do; without a pointer it
   * stands at the field. A rejection means "could not check": that never counts as wrong.
   * @param options.signal aborts when nobody waits for the answer any more.
   */
  check(value: Json, options: { readonly signal: S; readonly pointer: string }): Promise<readonly Partial<Problem>[] | undefined>;
}

/** What checks need of the outside. */
export interface CheckTools<S = unknown> {
  /** Runs something after a pause in typing, and gives the way to call it off. Without it a check waits until the field is left. */
  readonly schedule?: (run: () => void) => () => void;
  /** Makes an `AbortController`. */
  readonly abort: () => { readonly signal: S; abort(): void };
}

/** How the check of one field goes. */
export interface Checked {
  readonly running: Readable<boolean>;
  /** The last one failed: what stands there could not be checked. */
  readonly failed: Readable<boolean>;
}

/** What a form knows of its checks. */
export interface Checking {
  /** Undefined for a field without a check. */
  of(field: Field): Checked | undefined;
  changed(field: Field): void;
  left(field: Field): void;
}

interface Run extends Checked {
  readonly state: Signal<'idle' | 'running' | 'failed'>;
  /** What was found, and where it stands. */
  told: readonly (readonly [Field, Problem])[];
  /** Calls off what waits or runs. */
  stop: () => void;
  /** The value has changed since it was checked last. */
  due: boolean;
}

const nothing = () => undefined;

/** Runs the checks of a host beside a form: never in the way of typing or keeping. */
export class Checks<S = unknown> implements Checking {
  readonly #form: Form;
  readonly #checks: readonly Check<S>[];
  readonly #tools: CheckTools<S>;
  readonly #runs = new Map<Field, Run | undefined>();

  constructor(form: Form, checks: readonly Check<S>[], tools: CheckTools<S>) {
    this.#form = form;
    this.#checks = checks;
    this.#tools = tools;
  }

  of(field: Field): Run | undefined {
    if (!this.#runs.has(field)) this.#runs.set(field, this.#for(field).length > 0 ? begun() : undefined);
    return this.#runs.get(field);
  }

  /** The value changed: what was found of the one before goes, and so does a check that still runs. */
  changed(field: Field): void {
    const run = this.of(field);
    if (!run) return;
    this.#stop(run);
    run.due = true;
    run.stop = this.#tools.schedule?.(() => void this.#run(field, run)) ?? nothing;
  }

  /** The person leaves the field: what waits for a pause waits no longer. */
  left(field: Field): void {
    const run = this.of(field);
    if (!run?.due) return;
    run.stop();
    void this.#run(field, run);
  }

  /** Calls off all that waits or runs. */
  stop(): void {
    for (const run of this.#runs.values()) if (run) this.#stop(run);
  }

  #stop(run: Run): void {
    run.stop();
    run.stop = nothing;
    run.state.value = 'idle';
    for (const [field, problem] of run.told) field.withdraw(problem);
    run.told = [];
  }

  async #run(field: Field, run: Run): Promise<void> {
    run.due = false;
    const value = untracked(() => (field.visible.value ? field.value.value : undefined));
    if (value === undefined || untracked(() => field.problems.value).some(({ weight }) => weight !== 'missing')) return;
    const controller = this.#tools.abort();
    const asked = { off: false };
    run.stop = () => {
      asked.off = true;
      controller.abort();
    };
    run.state.value = 'running';
    const { signal: abort } = controller;
    const one = async (given: Check<S>) => given.check(value, { signal: abort, pointer: field.pointer });
    const answers = await Promise.allSettled(this.#for(field).map(one));
    if (asked.off) return;
    batch(() => {
      run.state.value = answers.some(({ status }) => status === 'rejected') ? 'failed' : 'idle';
      // Another document may have come meanwhile.
      if (!field.attached || !equal(field.value.value, value)) return;
      run.told = answers
        .flatMap((answer) => (answer.status === 'fulfilled' ? (answer.value ?? []) : []))
        .map((found) => this.#tell(field, found));
    });
  }

  #tell(field: Field, found: Partial<Problem>): readonly [Field, Problem] {
    const problem: Problem = { code: 'reported', pointer: field.pointer, weight: 'wrong', params: {}, ...found };
    const place = this.#form.field(problem.pointer) ?? field;
    return [place, place.report(problem)];
  }

  #for(field: Field): readonly Check<S>[] {
    const place = patternOf(field);
    return this.#checks.filter((check) => check.field === place || check.field === field.node.id);
  }
}

function begun(): Run {
  const state = signal<'idle' | 'running' | 'failed'>('idle');
  const is = (what: string) => computed(() => state.value === what);
  return { state, running: is('running'), failed: is('failed'), told: [], stop: nothing, due: false };
}

/** The pointer of a field with `*` for each row on the way. */
function patternOf(field: Field): string {
  const { parent } = field;
  if (!parent) return '';
  if (parent.kind === 'alternatives') return patternOf(parent);
  return patternOf(parent) + (parent.kind === 'rows' || parent.kind === 'list' ? '/*' : pointer(field.key));
}
