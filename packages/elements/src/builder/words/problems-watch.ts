import { problemSteps, type BuilderProblem, type ProblemOptions } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { examplesOf } from './examples-of.ts';

/** How long nothing must have changed before all is looked at (milliseconds). */
const quiet = 700;
/** How long it may look before the page gets a turn (milliseconds). */
const turn = 12;

/**
 * What is not as it should be, worked out when nothing changed for a while, a little at a time. One for all who show it: it looks only
 * while somebody does.
 */
export class ProblemsWatch {
  readonly #builder: Desk['builder'];
  readonly #options: ProblemOptions;
  readonly #listeners = new Set<() => void>();
  #found: readonly BuilderProblem[] | undefined;
  #seen: Desk['builder']['scene'] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor(desk: Pick<Desk, 'builder' | 'bench' | 'house'>) {
    const { builder, house } = desk;
    const { plain, topics } = house;
    this.#builder = builder;
    this.#options = {
      today: house.today(),
      ...(plain ? { plain } : {}),
      ...(topics ? { topics } : {}),
      examples: examplesOf(desk),
    };
  }

  /** What was found last; undefined before anything was looked at. */
  get found(): readonly BuilderProblem[] | undefined {
    return this.#found;
  }

  /** Whether what is found may be old. */
  get looking(): boolean {
    return this.#seen !== this.#builder.scene || this.#timer !== undefined;
  }

  /** Tells when it begins to look and when it knows. Gives the way to stop that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#stop ??= this.#builder.subscribe(() => this.#changed());
    this.#changed();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
      this.#wait(undefined);
    };
  }

  /** Looks now. */
  look(): void {
    this.#seen = undefined;
    this.#wait(0);
    this.#tell();
  }

  #changed(): void {
    if (this.#seen === this.#builder.scene) return;
    const isNew = this.#timer === undefined;
    this.#wait(quiet);
    if (isNew) this.#tell();
  }

  #wait(time: number | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = time === undefined ? undefined : setTimeout(() => this.#begin(), time);
  }

  #begin(): void {
    const { scene } = this.#builder;
    const steps = problemSteps(scene, this.#options);
    const go = () => {
      const end = performance.now() + turn;
      while (performance.now() < end) {
        const { done, value } = steps.next();
        if (!done) continue;
        this.#found = value;
        this.#seen = scene;
        this.#timer = undefined;
        this.#tell();
        return;
      }
      this.#timer = setTimeout(go);
    };
    go();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const watches = new WeakMap<Desk['builder'], ProblemsWatch>();

/** The one watch over what a builder makes. */
export function watchOf(desk: Pick<Desk, 'builder' | 'bench' | 'house'>): ProblemsWatch {
  let watch = watches.get(desk.builder);
  if (!watch) watches.set(desk.builder, (watch = new ProblemsWatch(desk)));
  return watch;
}
