import { checksumOf, type Builder, type Design } from '@wegwijs/builder';
import type { WorkKeeper } from '@wegwijs/definition';
import type { Bench } from '../workbench.ts';
import type { Begun } from './begun.ts';
import { KeptApproval } from './kept-approval.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { KeptLog, type KeepingState } from './kept-log.ts';
import { KeptPersons } from './kept-persons.ts';
import { keyOf } from './claiming.ts';
import type { OpenedWork, WorkOptions } from './opening.ts';
import type { PublishedForm } from './published.ts';
import { WorkNews } from './work-news.ts';
import type { WorkTab } from './work-tab.ts';

/**
 * The work on one form: kept the moment that it is done, step by step. One tab works at a time; another reads along, with a person
 * who may change nothing.
 */
export class Work {
  readonly key: string;
  readonly bench: Bench;
  readonly builder: Builder;
  readonly published: PublishedForm;
  readonly news: WorkNews;
  readonly approval: KeptApproval;
  readonly persons: KeptPersons;
  readonly drafts: KeptDrafts;
  readonly log: KeptLog;
  readonly #options: WorkOptions;
  readonly tab: WorkTab;
  /** Whether other work goes on with what was done here. */
  isOver = false;

  /** Made by {@link openWork}. */
  constructor(options: WorkOptions, work: OpenedWork, published: PublishedForm, tab: WorkTab) {
    this.#options = options;
    this.tab = tab;
    this.key = keyOf(options.bench);
    this.bench = work.bench;
    this.builder = work.builder;
    this.published = published;
    const { keeper, changed } = options;
    this.news = new WorkNews(work.reopened, changed);
    this.persons = new KeptPersons(keeper, this.key);
    // Who reads along writes nothing over what the other tab writes.
    this.drafts = new KeptDrafts(this.isElsewhere ? undefined : keeper, this.key);
    this.log = new KeptLog({ keeper, key: this.key, changed }, work, !this.isElsewhere);
    this.approval = new KeptApproval(keeper, this.key, { log: this.log, changed });
    this.drafts.follow(changed);
    if (keeper) this.#follow(keeper);
  }

  /** Whether another tab works on it. */
  get isElsewhere(): boolean {
    return this.tab.isElsewhere;
  }

  /** Where the keeping stands. */
  get state(): KeepingState {
    const { state } = this.log;
    return state !== 'failed' && this.#options.lasts === 'page' ? 'off' : state;
  }

  /** Whether something would be lost with the tab. */
  get isLoose(): boolean {
    const isWritten = this.state === 'off' ? this.drafts.isWritten : this.drafts.isLoose;
    return isWritten || (this.state !== 'kept' && this.builder.log.length > 0);
  }

  /** Whether something was published that the work does not take account of yet. */
  get isBehind(): boolean {
    const { digest } = this.#options.house;
    return checksumOf(this.since, digest) !== checksumOf(this.published.design, digest);
  }

  /** The published design that the work takes account of. */
  get since(): Design {
    return this.log.since;
  }

  /** Resolves when all that was done until now is kept, or could not be. */
  get settled(): Promise<void> {
    return this.log.settled;
  }

  /** Whether what lies above has a new version that the work is not over yet. */
  get isOutdated(): boolean {
    const { next } = this.#options;
    return next !== undefined && this.bench !== next && !this.isElsewhere;
  }

  /** Takes away what was said of finding it again, and what was written. */
  dismiss(): void {
    this.drafts.dismiss();
    this.news.dismiss();
  }

  /** Tries once more to read what was kept, and to keep what is not. @returns whether it is kept now */
  async retry(): Promise<boolean> {
    if (this.isUnread) await this.#options.reopen();
    else this.log.keep();
    await this.settled;
    const isKept = this.state !== 'failed' || this.isOver;
    this.news.tried(isKept);
    return isKept;
  }

  /** Work begins anew: from a version that was just published, or over something else. What was there is put aside. */
  async restart(begun: Omit<Begun, 'format'>): Promise<void> {
    this.approval.give(undefined);
    this.isOver = true;
    await this.log.restart(begun);
  }

  /** Ends it; the claim stays with who goes on with the same form. */
  async close(next?: string): Promise<void> {
    this.tab.stop();
    await Promise.all([this.settled, this.drafts.settled]);
    if (next !== this.key) this.tab.release();
  }

  /** Whether what was kept before could not be read, so that this tab holds what was done since. */
  get isUnread(): boolean {
    return this.state === 'failed' && !this.#options.keeper && !this.isOver;
  }

  /** Whether another may go on with what is kept: what could not be kept is tried again, and stays here when it still cannot. */
  async isKeptNow(): Promise<boolean> {
    const { keeper } = this.#options;
    if (this.state !== 'failed' || !keeper || this.isOver) return true;
    this.log.keep();
    await this.settled;
    if (this.isLoose) this.#follow(keeper);
    return !this.isLoose;
  }

  #follow(keeper: WorkKeeper): void {
    this.tab.follow(keeper, this.key, {
      steps: (told) => this.builder.subscribe(told),
      stepped: () => this.log.keep(),
      changed: () => void this.#options.reopen(),
      kept: async () => {
        await Promise.all([this.settled, this.drafts.settled]);
        // What could not be kept stays here, where it can be saved as a file.
        return this.state !== 'failed';
      },
    });
  }
}
