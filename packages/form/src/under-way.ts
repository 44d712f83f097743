import type { Draft } from '@wegwijs/definition';
import type { Alternatives } from './alternatives.ts';
import { doAgain } from './drafts.ts';
import type { Field } from './field.ts';
import type { Group } from './group.ts';
import { halfDone, type HalfDone } from './half-done.ts';
import type { Leaf } from './leaf.ts';

/** Where a form is half done: each place says so itself. */
export class UnderWay {
  /** Leaves whose text cannot be read as a value. */
  readonly unread = new Set<Leaf>();
  /** Maps in which something was entered: perhaps a name that is none, or that of another. */
  readonly maps = new Set<Group>();
  /** Where a person chose a shape. */
  readonly shapes = new Set<Alternatives>();
  /** What was half typed in a draft and has no place in this form: kept for the next draft. */
  #placeless: HalfDone = {};

  /** What a draft keeps of it. */
  get kept(): Draft['typed'] {
    return { ...this.#placeless, ...halfDone(this) };
  }

  /** Does again what a draft kept. */
  resume(root: Field, kept: Draft['typed']): void {
    this.#placeless = doAgain(root, kept);
  }
}
