import { problemSteps, type BuilderProblem } from '@wegwijs/builder';
import type { Desk } from './desk.ts';
import { judgedWith } from './judging.ts';

/** What is watched. */
type Watched = Pick<Desk, 'builder' | 'bench' | 'house'>;

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
  #desk: Watched;
  readonly #listeners = new Set<() => void>();
  #found: readonly BuilderProblem[] | undefined;
  #seen: Desk['builder']['scene'] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor(desk: Watched) {
    this.#builder = desk.builder;
    this.#desk = desk;
  }

  /** The desk is laid out anew: with other example persons something else may be found. */
  follow(desk: Watched): void {
    if (desk.house === this.#desk.house) return;
    this.#desk = desk;
    this.look();
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
    // Nobody to show it to.
    if (this.#listeners.size === 0) return;
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
    const steps = problemSteps(scene, judgedWith(this.#desk));
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
export function watchOf(desk: Watched): ProblemsWatch {
  let watch = watches.get(desk.builder);
  if (!watch) watches.set(desk.builder, (watch = new ProblemsWatch(desk)));
  watch.follow(desk);
  return watch;
}
