import { computed, signal } from '@preact/signals-core';
import type { Readable } from './observe.ts';

/** Things in an order. What is taken out keeps its place, so that it can be put back whatever came and went meanwhile. */
export class Places<T> {
  readonly #all = signal<readonly T[]>([]);
  readonly #out = signal<ReadonlySet<T>>(new Set());

  /** What stands here, in its order. */
  readonly standing: Readable<readonly T[]> = computed(() => {
    const out = this.#out.value;
    return out.size === 0 ? this.#all.value : this.#all.value.filter((one) => !out.has(one));
  });

  /** The same with what was taken out, each where it stood. */
  get all(): Readable<readonly T[]> {
    return this.#all;
  }

  /** Puts other things in the place of all these; what was taken out is gone for good. */
  fill(things: readonly T[]): void {
    if (this.#out.peek().size > 0) this.#out.value = new Set();
    this.#all.value = things;
  }

  /** Puts a new thing in at a place among those that stand; without one at the end. */
  add(thing: T, at = Infinity): void {
    const next = this.standing.value[at];
    const all = this.#all.value;
    this.#all.value = all.toSpliced(next === undefined ? all.length : all.indexOf(next), 0, thing);
  }

  takeOut(thing: T): void {
    this.#out.value = new Set([...this.#out.value, thing]);
  }

  /** Puts back what was taken out; false when it is not among what was. */
  putBack(thing: T): boolean {
    if (!this.#out.value.has(thing) || !this.#all.value.includes(thing)) return false;
    this.#out.value = new Set([...this.#out.value].filter((one) => one !== thing));
    return true;
  }

  /** Moves a thing to a place among those that stand, and never past an end. */
  move(thing: T, to: number): void {
    const others = this.standing.value.filter((one) => one !== thing);
    const next = others[Math.max(0, to)];
    const all = this.#all.value.filter((one) => one !== thing);
    this.#all.value = all.toSpliced(next === undefined ? all.length : all.indexOf(next), 0, thing);
  }
}
