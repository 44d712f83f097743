import type { JsonObject } from '@wegwijs/definition';
import { Sums } from '@wegwijs/definition/plan';
import { observe, type Field, type Form, type Rows } from '@wegwijs/form';
import { listOf, rowSight } from './views/sight.ts';

/** A row that is counted, and the way to stop hearing of it. */
interface Counted {
  readonly row: JsonObject;
  readonly stop: () => void;
}

/**
 * The sums of a plan while it is being filled in. A row that changes is counted anew, no other is read: a keystroke costs one row
 * however many activities there are.
 */
export class KeptSums {
  readonly sums = new Sums();
  readonly #changed: () => void;
  readonly #counted = new Map<Field, Counted>();
  readonly #sight: ((row: ReturnType<typeof valueOf>) => JsonObject) | undefined;
  readonly #stop: (() => void) | undefined;

  /** @param changed hears that the sums are others now. */
  constructor(form: Form, changed: () => void) {
    this.#changed = changed;
    const list = listOf(form, 'activities.items');
    if (!list) return;
    this.#sight = rowSight(list);
    this.#stop = this.#follow(list);
  }

  /** Ends it: nothing is followed any more. */
  stop(): void {
    this.#stop?.();
    for (const { stop } of this.#counted.values()) stop();
  }

  /** Follows which rows there are. */
  #follow(list: Rows): () => void {
    const { value, stop } = observe(
      () => list.rows.value,
      () => {
        this.#compare(list.rows.value);
        this.#changed();
      },
    );
    this.#compare(value);
    return stop;
  }

  #compare(rows: readonly Field[]): void {
    const here = new Set(rows);
    for (const [field, { row, stop }] of this.#counted) {
      if (here.has(field)) continue;
      stop();
      this.sums.remove(row);
      this.#counted.delete(field);
    }
    for (const field of rows) if (!this.#counted.has(field)) this.#count(field);
  }

  #count(field: Field): void {
    const read = () => this.#sight?.(valueOf(field)) ?? {};
    const { value, stop } = observe(read, () => {
      const before = this.#counted.get(field);
      if (!before) return;
      const row = read();
      this.sums.change(before.row, row);
      this.#counted.set(field, { ...before, row });
      this.#changed();
    });
    this.sums.add(value);
    this.#counted.set(field, { row: value, stop });
  }
}

function valueOf(field: Field) {
  return field.value.value;
}
