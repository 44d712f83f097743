import { checksumOf, standing, type Approval, type Builder, type Design } from '@wegwijs/builder';
import type { DraftClaim, StoreProblemCode, WorkKeeper } from '@wegwijs/definition';
import type { Bench } from '../workbench.ts';
import type { Begun } from './begun.ts';
import { approvalAt, keepApproval } from './kept-approval.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { KeptLog, type KeepingState } from './kept-log.ts';
import { KeptPersons } from './kept-persons.ts';
import { claimOf, keyOf, reading } from './claiming.ts';
import { opened, type OpenedWork, type Opening, type Reopened } from './opening.ts';
import { publishedAt, type PublishedForm } from './published.ts';

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
  reopened: Reopened | undefined;
  /** What somebody else thought of it, as it came back last. */
  approval: Approval | undefined;
  readonly persons: KeptPersons;
  readonly drafts: KeptDrafts;
  readonly #log: KeptLog;
  readonly #options: WorkOptions;
  #claim: DraftClaim | undefined;
  #isOver = false;
  readonly #stops: (() => void)[] = [];

  private constructor(options: WorkOptions, work: OpenedWork, published: PublishedForm, claim: DraftClaim | undefined) {
    this.#options = options;
    this.#claim = claim;
    this.key = keyOf(options.bench);
    this.bench = work.bench;
    this.builder = work.builder;
    this.published = published;
    this.reopened = work.reopened;
    this.isElsewhere = claim?.writable === false;
    const { keeper, changed } = options;
    this.persons = new KeptPersons(keeper, this.key);
    // Who reads along writes nothing over what the other tab writes.
    this.drafts = new KeptDrafts(this.isElsewhere ? undefined : keeper, this.key);
    this.#log = new KeptLog({ keeper, key: this.key, changed }, work, !this.isElsewhere);
    this.drafts.follow(changed);
    if (keeper) this.#follow(keeper);
  }

  /** Opens the work on a form. @param before the work on it until now: its claim goes on, and so does what could not be kept */
  static async open(options: WorkOptions, before?: Work): Promise<Work> {
    const { keeper, house, bench, takeOver } = options;
    const key = keyOf(bench);
    if (before && !(await before.#isKeptNow())) return before;
    const published = await publishedAt(house.port, bench.design);
    const claim = before && before.#claim ? before.#claim : await claimOf(keeper, key);
    const missed = before && before.#isUnread ? before : undefined;
    if (missed) missed.#claim = claim;
    try {
      if (takeOver) await claim?.takeOver();
      const kept = await keeper?.load(key);
      const person = claim?.writable === false ? reading(options.person) : options.person;
      const work = new Work(options, opened({ ...options, person }, published, kept), published, claim);
      work.approval = await approvalAt(keeper, key);
      await work.persons.load();
      await work.drafts.load(before?.drafts);
      if (!missed || work.#takesOver(missed)) return work;
      await work.close(key);
      return missed;
    } catch (error) {
      if (missed) return missed;
      const work = new Work({ ...options, keeper: undefined }, opened(options, published, undefined), published, undefined);
      work.#claim = claim;
      work.#log.fail(error);
      return work;
    }
  }

  /** Where the keeping stands. */
  get state(): KeepingState {
    return this.#log.state;
  }

  /** Why it is not kept. */
  get problem(): StoreProblemCode | undefined {
    return this.#log.problem;
  }

  /** Whether something would be lost with the tab. */
  get isLoose(): boolean {
    return this.drafts.isLoose || (this.state !== 'kept' && this.builder.log.length > 0);
  }

  /** Whether something was published that the work does not take account of yet. */
  get isBehind(): boolean {
    const { digest } = this.#options.house;
    return checksumOf(this.since, digest) !== checksumOf(this.published.design, digest);
  }

  /** The published design that the work takes account of. */
  get since(): Design {
    return this.#log.since;
  }

  /** Resolves when all that was done until now is kept, or could not be. */
  get settled(): Promise<void> {
    return this.#log.settled;
  }

  /** Takes away what was said of finding it again. */
  dismiss(): void {
    this.reopened = undefined;
    this.drafts.dismiss();
    this.#options.changed();
  }

  /** Tries once more to read what was kept, and to keep what is not. */
  retry(): void {
    if (this.#isUnread) this.#options.reopen();
    else this.#log.keep();
  }

  /** Somebody else has looked at it. */
  judged(approval: Approval | undefined): void {
    const { keeper, changed } = this.#options;
    this.approval = approval;
    this.#log.after(() => keepApproval(keeper, this.key, approval));
    changed();
  }

  /** Work begins anew: from a version that was just published, or over something else. What was there is put aside. */
  async restart(begun: Omit<Begun, 'format'>): Promise<void> {
    this.judged(undefined);
    this.#isOver = true;
    await this.#log.restart(begun);
  }

  /** What was published meanwhile is in the work now. */
  reconciled(since: Design): Promise<void> {
    return this.#log.reconciled(since);
  }

  /** Ends it; the claim stays with who goes on with the same form. */
  async close(next?: string): Promise<void> {
    for (const stop of this.#stops.splice(0)) stop();
    await Promise.all([this.settled, this.drafts.settled]);
    if (next === this.key) return;
    this.#claim?.release();
    this.#claim = undefined;
  }

  /** Whether what was kept before could not be read, so that this tab holds what was done since. */
  get #isUnread(): boolean {
    return this.state === 'failed' && !this.#options.keeper && !this.#isOver;
  }

  /** Whether another may go on with what is kept: what could not be kept is tried again, and stays here when it still cannot. */
  async #isKeptNow(): Promise<boolean> {
    const { keeper } = this.#options;
    if (this.state !== 'failed' || !keeper || this.#isOver) return true;
    this.#log.keep();
    await this.settled;
    if (this.#stops.length === 0 && this.isLoose) this.#follow(keeper);
    return !this.isLoose;
  }

  /** Does here what was done where nothing could be kept; false when that may not be here. */
  #takesOver({ builder }: Work): boolean {
    const commands = standing(builder.log);
    if (!this.builder.may({ do: 'all', commands }).may) return false;
    return commands.every((command) => this.builder.execute(command).may);
  }

  #follow(keeper: WorkKeeper): void {
    if (this.isElsewhere) this.#stops.push(keeper.follow(this.key, () => this.#options.reopen()));
    else this.#stops.push(this.builder.subscribe(() => this.#log.keep()));
    let isOpen = true;
    this.#stops.push(() => (isOpen = false));
    if (!this.isElsewhere)
      void this.#claim?.released.then(async () => {
        await Promise.all([this.settled, this.drafts.settled]);
        // What could not be kept stays here, where it can be saved as a file.
        if (isOpen && this.state !== 'failed') this.#options.reopen();
      });
  }
}
