import type { Builder, Design } from '@wegwijs/builder';
import type { Json, StoreProblemCode, WorkKeeper } from '@wegwijs/definition';
import type { Begun } from './begun.ts';
import { keepOpened, type OpenedWork } from './opening.ts';

/** Where the keeping stands. `off`: nothing keeps it, by the choice of the page. */
export type KeepingState = 'off' | 'kept' | 'keeping' | 'failed';

/** What keeps the steps, under which name. */
export interface LogPlace {
  readonly keeper: WorkKeeper | undefined;
  readonly key: string;
  /** Something about the keeping is another. */
  readonly changed: () => void;
}

/** The steps of the work on one form, kept one after the other the moment that they are made. */
export class KeptLog {
  state: KeepingState;
  /** Why it is not kept. */
  problem: StoreProblemCode | undefined;
  readonly #place: LogPlace;
  readonly #builder: Builder;
  #begun: Begun;
  #kept: number;
  #queue: Promise<void>;

  /** @param writes whether this tab is the one that works */
  constructor(place: LogPlace, work: OpenedWork, writes: boolean) {
    const { keeper, key } = place;
    this.#place = place;
    this.#builder = work.builder;
    this.#begun = work.begun;
    this.#kept = work.kept ?? work.builder.log.length;
    this.state = keeper ? 'kept' : 'off';
    this.#queue = Promise.resolve();
    if (keeper && writes) this.after(() => keepOpened(keeper, key, work));
  }

  /** The published design that the work takes account of. */
  get since(): Design {
    return this.#begun.since;
  }

  /** Resolves when all that was done until now is kept, or could not be. */
  get settled(): Promise<void> {
    return this.#queue;
  }

  /** Keeps something else, after what is being kept. */
  after(task: () => Promise<void>): void {
    this.#queue = this.#queue.then(task).catch((error: unknown) => this.fail(error));
  }

  /** Keeps the steps that are not kept. */
  keep(): void {
    const { keeper, key, changed } = this.#place;
    const { log } = this.#builder;
    if (!keeper || log.length === this.#kept) return;
    // Until it is kept again what is said of it stays as it is: not each step has it said anew.
    if (this.state !== 'failed') this.state = 'keeping';
    changed();
    this.after(async () => {
      const rest = log.slice(this.#kept);
      if (rest.length > 0) await keeper.add(key, this.#kept, rest as unknown as readonly Json[]);
      this.#kept += rest.length;
      if (this.#kept < log.length) return;
      this.state = 'kept';
      this.problem = undefined;
      changed();
    });
  }

  /** Work begins anew: what was there is put aside. */
  async restart(begun: Omit<Begun, 'format'>): Promise<void> {
    await this.settled;
    await this.#place.keeper?.begin(this.#place.key, { format: 1, ...begun } as unknown as Json, []);
  }

  /** What was published meanwhile is in the work now. */
  async reconciled(since: Design): Promise<void> {
    await this.settled;
    this.#begun = { ...this.#begun, since };
    const { log } = this.#builder;
    const { keeper, key, changed } = this.#place;
    await keeper?.begin(key, this.#begun as unknown as Json, log as unknown as readonly Json[]);
    this.#kept = log.length;
    changed();
  }

  /** It could not be kept. */
  fail(error: unknown): void {
    this.state = 'failed';
    this.problem = (error as { code?: StoreProblemCode }).code ?? 'blocked';
    this.#place.changed();
  }
}
