import { problemSteps, type BuilderProblem, type ProblemOptions } from '@wegwijs/builder';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { own } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';

/** How long nothing must have changed before all is looked at (milliseconds). */
const quiet = 700;
/** How long it may look before the page gets a turn (milliseconds). */
const turn = 12;

const optionsOf = new WeakMap<Desk['house'], ProblemOptions>();

/** What problems are judged with: the same object for one house, so that they are worked out once. */
export function problemOptions({ house }: Pick<Desk, 'house'>): ProblemOptions {
  const known = optionsOf.get(house);
  const today = house.today();
  if (known?.today === today) return known;
  const { plain, topics } = house;
  const made = { today, ...(plain ? { plain } : {}), ...(topics ? { topics } : {}) };
  optionsOf.set(house, made);
  return made;
}

/**
 * What is not as it should be, worked out when nothing changed for a while, a little at a time. Tells its host when it begins to look
 * and when it knows.
 */
export class QuietProblems implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly desk: Desk | undefined };
  #found: readonly BuilderProblem[] | undefined;
  #looking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #builder: Desk['builder'] | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { readonly desk: Desk | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  /** What was found last; undefined before anything was looked at. */
  get found(): readonly BuilderProblem[] | undefined {
    return this.#found;
  }

  /** Whether the design changed since: what is found may be old. */
  get looking(): boolean {
    return this.#looking;
  }

  hostConnected(): void {
    // Shown again: it may have changed meanwhile.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { desk } = this.#host;
    if (!desk || (this.#stop && desk.builder === this.#builder)) return;
    this.#stop?.();
    if (desk.builder !== this.#builder) this.#found = undefined;
    this.#builder = desk.builder;
    this.#looking = true;
    let scene = desk.builder.scene;
    this.#stop = desk.builder.subscribe(() => {
      if (desk.builder.scene === scene) return;
      scene = desk.builder.scene;
      this.#wait(quiet);
    });
    this.#wait(quiet);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#timer);
  }

  /** Looks now. */
  look(): void {
    this.#wait(0);
  }

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), time);
    if (this.#looking) return;
    this.#looking = true;
    this.#host.requestUpdate();
  }

  #begin(): void {
    const { desk } = this.#host;
    if (!desk) return;
    const steps = problemSteps(desk.builder.scene, problemOptions(desk));
    const go = () => {
      const end = performance.now() + turn;
      while (performance.now() < end) {
        const { done, value } = steps.next();
        if (!done) continue;
        this.#found = value;
        this.#looking = false;
        this.#host.requestUpdate();
        return;
      }
      this.#timer = setTimeout(go);
    };
    go();
  }
}

/** The part of a form that a problem is about, by what a person calls it; undefined for the whole. */
export function nameOfProblem({ builder }: Desk, { id }: BuilderProblem): string | undefined {
  const title = id === undefined ? undefined : own(builder.scene.node(id) ?? {}, 'title');
  return typeof title === 'string' ? title : id;
}
