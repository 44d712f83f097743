import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problems, type ProblemOptions, type Scene } from '@wegwijs/builder';
import type { Desk, House } from '../desk.ts';

/** So long nothing may have changed before all is looked at, in milliseconds. */
const quiet = 2000;

const optionsFor = new WeakMap<House, ProblemOptions>();

/** How much is not right with each part of a form. It looks at the whole, so it waits until nobody types. */
export class QuietProblems implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #byId: ReadonlyMap<string, number> = new Map();
  #scene: Scene | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The number of what is not right, by id. */
  get byId(): ReadonlyMap<string, number> {
    return this.#byId;
  }

  /** Looks at a form once it has been left alone for a while. */
  follow({ builder, house }: Desk): void {
    const { scene } = builder;
    if (scene === this.#scene) return;
    this.#scene = scene;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#byId = countedIn(scene, optionsOf(house));
      this.#host.requestUpdate();
    }, quiet);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#scene = undefined;
  }
}

function optionsOf(house: House): ProblemOptions {
  const { plain, topics, today } = house;
  const options = optionsFor.get(house) ?? { today: today(), ...(plain && { plain }), ...(topics && { topics }) };
  optionsFor.set(house, options);
  return options;
}

/** What lacks in each of six languages is one thing to look at. */
function countedIn(scene: Scene, options: ProblemOptions): ReadonlyMap<string, number> {
  const codes = new Map<string, Set<string>>();
  for (const { id, severity, code } of problems(scene, options))
    if (id !== undefined && severity !== 'advice') codes.set(id, (codes.get(id) ?? new Set()).add(code));
  return new Map([...codes].map(([id, { size }]) => [id, size]));
}
