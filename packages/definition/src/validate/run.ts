import { pointer } from '../pointer.ts';
import { merge, type Evaluated } from './evaluated.ts';
import { ValidationLimit } from './faults.ts';
import type { Check } from './keyword.ts';
import type { Limits, SchemaError } from './port.ts';
import type { Resource } from './resource.ts';

/** One validation of one document: where it stands, what it has found and what it has cost. */
export class Run {
  /** The errors so far; `undefined` when only the verdict is wanted, and then the first fault ends the search. */
  errors: SchemaError[] | undefined;
  /** The schema resources entered, outermost first: the dynamic scope of `$dynamicRef`. */
  readonly scope: Resource[];
  readonly #limits: Limits;
  readonly #path: (string | number)[] = [];
  #depth = 0;
  #steps = 0;

  constructor(limits: Limits, errors: SchemaError[] | undefined, resource: Resource) {
    this.#limits = limits;
    this.errors = errors;
    this.scope = [resource];
  }

  /** Records a fault at the present place. Always false, so that a check can end with `ok || run.fail(…)`. */
  fail(schemaPath: string, keyword: string, params: Readonly<Record<string, unknown>>): false {
    if (this.errors && this.errors.length < this.#limits.errors) {
      const instancePath = pointer(...this.#path);
      this.errors.push({ instancePath, schemaPath, keyword, params });
    }
    return false;
  }

  /** Whether it went over its steps. */
  get isSpent(): boolean {
    return this.#steps > this.#limits.steps;
  }

  /** Counts work. */
  readonly spend = (steps = 1): void => {
    if ((this.#steps += steps) > this.#limits.steps) throw new ValidationLimit('steps');
  };

  enter(): void {
    this.spend();
    if (++this.#depth > this.#limits.depth) throw new ValidationLimit('depth');
  }

  leave(): void {
    this.#depth--;
  }

  /** Applies a subschema to a child of the present value. */
  into(step: string | number, value: unknown, check: Check): boolean {
    this.#path.push(step);
    const ok = check(value, this, undefined);
    this.#path.pop();
    return ok;
  }

  /** Whether `test` holds for all; goes on after a failure only when errors are collected. */
  every<T>(list: readonly T[], test: (item: T, index: number) => boolean): boolean {
    let ok = true;
    for (let index = 0; index < list.length && (ok || this.errors); index++) ok = test(list[index] as T, index) && ok;
    return ok;
  }

  /** Applies a subschema whose failure is no fault. */
  quietly(check: Check, data: unknown, seen: Evaluated | undefined): boolean {
    const errors = this.errors;
    this.errors = undefined;
    const ok = this.branch(check, data, seen);
    this.errors = errors;
    return ok;
  }

  /** Applies a subschema that may fail: then what it has looked at is forgotten. */
  branch(check: Check, data: unknown, seen: Evaluated | undefined): boolean {
    if (!seen) return check(data, this, undefined);
    const own: Evaluated = new Set();
    const ok = check(data, this, own);
    if (ok) merge(seen, own);
    return ok;
  }

  /** The number of errors so far, for `forget`. */
  mark(): number {
    return this.errors?.length ?? 0;
  }

  /** Drops the errors since the mark: they were those of a branch that does not matter. */
  forget(mark: number): void {
    if (this.errors) this.errors.length = mark;
  }
}
