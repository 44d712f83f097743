import type { Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';
import { goesOn, type Step } from './log.ts';

/** A step as it was done: the scenes before and after are kept, so that going back and forth is exact. */
export interface Done extends Step {
  readonly before: Scene;
  readonly after: Scene;
  readonly writes: readonly Write[];
}

/** The steps that can be undone and done again. */
export class History {
  readonly #done: Done[] = [];
  readonly #undone: Done[] = [];
  #isOpen = false;

  /** Whether a step goes on with the last one: the same text, typed on by the same person. */
  joins({ command, by }: Step): boolean {
    const last = this.#done.at(-1);
    return this.#isOpen && last?.by === by && goesOn(last.command, command);
  }

  /** Adds a step; what was undone before can no longer be done again. */
  add(step: Done, joins: boolean): void {
    const last = this.#done.at(-1);
    if (joins && last)
      this.#done[this.#done.length - 1] = { ...step, before: last.before, writes: [...last.writes, ...step.writes] };
    else this.#done.push(step);
    this.#undone.length = 0;
    this.#isOpen = true;
  }

  /** Ends the text that is being typed. */
  settle(): void {
    this.#isOpen = false;
  }

  /** The next step of a turn; undefined when there is none. */
  next(turn: 'undo' | 'redo'): Done | undefined {
    return (turn === 'undo' ? this.#done : this.#undone).at(-1);
  }

  /** Makes a turn; gives the scene that it leads to. */
  turn(turn: 'undo' | 'redo', step: Done): Scene {
    const [from, to] = turn === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    from.pop();
    to.push(step);
    this.#isOpen = false;
    return turn === 'undo' ? step.before : step.after;
  }
}
