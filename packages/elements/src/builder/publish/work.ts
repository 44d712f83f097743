import { checksumOf, type Approval, type Builder, type Design, type Person } from '@wegwijs/builder';
import type { DraftClaim, Json, StoreProblemCode, WorkKeeper } from '@wegwijs/definition';
import type { Bench } from '../workbench.ts';
import type { Begun } from './begun.ts';
import { approvalAt, keepApproval } from './kept-approval.ts';
import { KeptPersons } from './kept-persons.ts';
import { keepOpened, opened, type OpenedWork, type Opening, type Reopened } from './opening.ts';
import { publishedAt, type PublishedForm } from './published.ts';

/** Where the keeping stands. `off`: nothing keeps it, by the choice of the page. */
export type KeepingState = 'off' | 'kept' | 'keeping' | 'failed';

/** What {@link Work.open} is given. */
export interface WorkOptions extends Opening {
  readonly keeper: WorkKeeper | undefined;
  /** To take the work over from another tab. */
  readonly takeOver?: boolean;
  /** Something about the keeping is another. */
  readonly changed: () => void;
  /** What is kept changed elsewhere: the form is to be opened anew. */
  readonly reopen: () => void;
}

/**
 * The work on one form: kept the moment that it is done, step by step. One tab works at a time; another reads along, with a person
 * who may change nothing.
 */
export class Work {
  readonly key: string;
  readonly bench: Bench;
  readonly builder: Builder;
  readonly published: PublishedForm;
  /** Whether another tab works on it. */
  readonly isElsewhere: boolean;
  state: KeepingState;
  /** Why it is not kept. */
  problem: StoreProblemCode | undefined;
  reopened: Reopened | undefined;
  /** What somebody else thought of it, as it came back last. */
  approval: Approval | undefined;
  readonly persons: KeptPersons;
  #begun: Begun;
  #kept: number;
  readonly #options: WorkOptions;
  readonly #claim: DraftClaim | undefined;
  readonly #stops: (() => void)[] = [];
  #queue: Promise<void>;

  private constructor(options: WorkOptions, work: OpenedWork, published: PublishedForm, claim: DraftClaim | undefined) {
    this.#options = options;
    this.#claim = claim;
    this.key = keyOf(options.bench);
    this.persons = new KeptPersons(options.keeper, this.key);
    this.bench = work.bench;
    this.builder = work.builder;
    this.published = published;
    this.reopened = work.reopened;
    this.isElsewhere = claim?.writable === false;
    this.#begun = work.begun;
    this.#kept = work.kept ?? work.builder.log.length;
    const { keeper } = options;
    this.state = keeper ? 'kept' : 'off';
    const writes = keeper && !this.isElsewhere;
    this.#queue = writes ? keepOpened(keeper, this.key, work).catch((error: unknown) => this.#failed(error)) : Promise.resolve();
    if (keeper) this.#follow(keeper);
  }

  /** Opens the work on a form. @param before what was open until now: its claim goes on */
  static async open(options: WorkOptions, before?: Work): Promise<Work> {
    const { keeper, house, bench, takeOver } = options;
    const key = keyOf(bench);
    await before?.close(key);
    const published = await publishedAt(house.port, bench.design);
    try {
      const claim = before?.key === key ? before.#claim : await claimOf(keeper, key);
      if (takeOver) await claim?.takeOver();
      const kept = await keeper?.load(key);
      const person = claim?.writable === false ? reading(options.person) : options.person;
      const work = new Work(options, opened({ ...options, person }, published, kept), published, claim);
      work.approval = await approvalAt(keeper, key);
      await work.persons.load();
      return work;
    } catch (error) {
      const work = new Work({ ...options, keeper: undefined }, opened(options, published, undefined), published, undefined);
      work.#failed(error);
      return work;
    }
  }

  /** Whether something was published that the work does not take account of yet. */
  get isBehind(): boolean {
    const { digest } = this.#options.house;
    return checksumOf(this.since, digest) !== checksumOf(this.published.design, digest);
  }

  /** The published design that the work takes account of. */
  get since(): Design {
    return this.#begun.since;
  }

  /** Resolves when all that was done until now is kept, or could not be. */
  get settled(): Promise<void> {
    return this.#queue;
  }

  /** Takes away what was said of reopening. */
  dismiss(): void {
    this.reopened = undefined;
    this.#options.changed();
  }

  /** Tries once more to keep what is not kept. */
  retry(): void {
    this.#keep();
  }

  /** Somebody else has looked at it. */
  judged(approval: Approval | undefined): void {
    const { keeper, changed } = this.#options;
    this.approval = approval;
    this.#queue = this.#queue.then(() => keepApproval(keeper, this.key, approval)).catch((error: unknown) => this.#failed(error));
    changed();
  }

  /** Work begins anew: from a version that was just published, or over something else. What was there is put aside. */
  async restart(begun: Omit<Begun, 'format'>): Promise<void> {
    this.judged(undefined);
    await this.settled;
    await this.#options.keeper?.begin(this.key, { format: 1, ...begun } as unknown as Json, []);
  }

  /** What was published meanwhile is in the work now. */
  async reconciled(since: Design): Promise<void> {
    await this.settled;
    this.#begun = { ...this.#begun, since };
    const { log } = this.builder;
    await this.#options.keeper?.begin(this.key, this.#begun as unknown as Json, log as unknown as readonly Json[]);
    this.#kept = log.length;
    this.#options.changed();
  }

  /** Ends it; the claim stays with who goes on with the same form. */
  async close(next?: string): Promise<void> {
    for (const stop of this.#stops.splice(0)) stop();
    await this.#queue;
    if (next !== this.key) this.#claim?.release();
  }

  #follow(keeper: WorkKeeper): void {
    if (this.isElsewhere) this.#stops.push(keeper.follow(this.key, () => this.#options.reopen()));
    else this.#stops.push(this.builder.subscribe(() => this.#keep()));
    let isOpen = true;
    this.#stops.push(() => (isOpen = false));
    if (!this.isElsewhere)
      void this.#claim?.released.then(async () => {
        await this.#queue;
        // What could not be kept stays here, where it can be saved as a file.
        if (isOpen && this.state !== 'failed') this.#options.reopen();
      });
  }

  #keep(): void {
    const { keeper, changed } = this.#options;
    if (!keeper) return;
    const { log } = this.builder;
    if (log.length === this.#kept) return;
    this.state = 'keeping';
    changed();
    this.#queue = this.#queue
      .then(async () => {
        const rest = log.slice(this.#kept);
        if (rest.length > 0) await keeper.add(this.key, this.#kept, rest as unknown as readonly Json[]);
        this.#kept += rest.length;
        if (this.#kept < log.length) return;
        this.state = 'kept';
        this.problem = undefined;
        changed();
      })
      .catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    this.state = 'failed';
    this.problem = (error as { code?: StoreProblemCode }).code ?? 'blocked';
    this.#options.changed();
  }
}

const keyOf = ({ design, kind }: Bench): string => `${design.layer.layer}/${kind}`;

/** Without locks (no secure context) a tab works as if it were alone: the keeper still refuses what does not follow. */
function claimOf(keeper: WorkKeeper | undefined, key: string): Promise<DraftClaim | undefined> {
  return keeper ? keeper.claim(key).catch(() => undefined) : Promise.resolve(undefined);
}

/** The same person where another tab works. */
function reading(person: Person): Person {
  return { ...person, roles: person.roles.filter((role) => role !== 'editor' && role !== 'translator') };
}
