import { computed, signal } from '@preact/signals-core';
import type { Problem } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Readable } from './observe.ts';

const none: readonly Problem[] = [];

/** What was done with a field that decides what is shown of it. */
interface Told {
  /** The field was left after it was changed. */
  readonly left: boolean;
  /** A step or completion was tried. */
  readonly revealed: boolean;
  /** What a server or a check of the host found. */
  readonly reported: readonly Problem[];
}

/** What is wrong with a field, and what of that is shown. Made when first asked for: most fields of a large form are not met. */
export class Findings {
  readonly #field: Field;
  readonly #own: () => readonly Problem[];
  readonly #told = signal<Told>({ left: false, revealed: false, reported: none });
  #problems: Readable<readonly Problem[]> | undefined;
  readonly shown: Readable<readonly Problem[]> = computed(() => {
    const { left, revealed, reported } = this.#told.value;
    if (revealed) return this.problems.value;
    if (!left) return reported;
    return this.problems.value.filter((problem) => problem.weight !== 'missing' || reported.includes(problem));
  });

  /** @param own what the field itself finds wrong. */
  constructor(field: Field, own: () => readonly Problem[]) {
    this.#field = field;
    this.#own = own;
  }

  get problems(): Readable<readonly Problem[]> {
    return (this.#problems ??= computed(() => this.#found()));
  }

  /** What the host found, without following it. */
  get reported(): readonly Problem[] {
    return this.#told.peek().reported;
  }

  /** Something was done with the field. */
  tell(told: Partial<Told>): void {
    const before = this.#told.peek();
    const now = { ...before, ...told };
    // What was known already changes nothing.
    if (now.left !== before.left || now.revealed !== before.revealed || now.reported !== before.reported) this.#told.value = now;
  }

  #found(): readonly Problem[] {
    const field = this.#field;
    if (!field.visible.value) return none;
    const all = [...this.#own(), ...this.#told.value.reported];
    const counted = field.offered ? all : all.filter(({ weight }) => weight !== 'missing' || isPart(field));
    return counted.length === 0 ? none : counted;
  }
}

/** Whether what holds it cannot be without it, like the id of a row: what was taken out must have that too. */
function isPart({ node, parent, key }: Field): boolean {
  return node.word('x-required') === undefined && parent?.asks(key) === true;
}
