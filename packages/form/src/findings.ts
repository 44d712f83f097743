import { computed, signal } from '@preact/signals-core';
import type { Problem } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Readable } from './observe.ts';

const none: readonly Problem[] = [];

/** What is wrong with a field, and what of that is shown. Made when first asked for: most fields of a large form are not met. */
export class Findings {
  /** The field was left after it was changed. */
  readonly left = signal(false);
  /** A step or completion was tried. */
  readonly revealed = signal(false);
  /** What a server or a check of the host found. */
  readonly reported = signal(none);
  readonly problems: Readable<readonly Problem[]>;
  readonly shown: Readable<readonly Problem[]>;

  /** @param own what the field itself finds wrong. */
  constructor(field: Field, own: () => readonly Problem[]) {
    this.problems = computed(() => {
      if (!field.visible.value) return none;
      const all = [...own(), ...this.reported.value];
      const counted = field.offered ? all : all.filter(({ weight }) => weight !== 'missing' || isPart(field));
      return counted.length === 0 ? none : counted;
    });
    this.shown = computed(() => {
      if (this.revealed.value) return this.problems.value;
      const reported = this.reported.value;
      if (!this.left.value) return reported;
      return this.problems.value.filter((problem) => problem.weight !== 'missing' || reported.includes(problem));
    });
  }
}

/** Whether what holds it cannot be without it, like the id of a row: what was taken out must have that too. */
function isPart({ node, parent, key }: Field): boolean {
  return node.word('x-required') === undefined && parent?.asks(key) === true;
}
