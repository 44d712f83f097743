import type { LitElement, ReactiveController } from 'lit';
import type { WorkKeeper } from '@wegwijs/definition';
import { keyOf } from './claiming.ts';
import { pageWork } from './page-work.ts';
import { openWork } from './open-work.ts';
import type { WorkOptions } from './opening.ts';
import type { Work } from './work.ts';

/** Holds the work of a builder on a page: one form after another, and what happens to it when the builder or the tab goes. */
export class WorkHolder implements ReactiveController {
  readonly #host: LitElement & { reopen(): Promise<void> };
  #work: Work | undefined;
  /** What holds the work where the page keeps none. */
  #page: WorkKeeper | undefined;
  /** Work on other forms that could not be kept, or that nothing keeps. */
  readonly #loose = new Map<string, Work>();
  #opening: Promise<unknown> = Promise.resolve();
  #wasLeft = false;

  constructor(host: LitElement & { reopen(): Promise<void> }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#warn);
    if (this.#wasLeft) void this.#host.reopen();
    this.#wasLeft = false;
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#warn);
    queueMicrotask(() => this.#leave());
  }

  /** Opens the work on a form; undefined when something else was asked for meanwhile. */
  async open(
    options: Omit<WorkOptions, 'changed' | 'reopen' | 'keeper'>,
    keeper: WorkKeeper | undefined,
    signal: AbortSignal,
  ): Promise<Work | undefined> {
    const host = this.#host;
    const tell = { changed: () => host.requestUpdate(), reopen: () => host.reopen() };
    const held = keeper ? { keeper } : { keeper: (this.#page ??= pageWork(options.house.now)), lasts: 'page' as const };
    // One after the other: each goes on with the claim of the one before.
    const opening = this.#opening.then(async () => {
      if (!signal.aborted)
        this.#work = await openWork({ ...options, ...tell, ...held }, await this.#before(keyOf(options.bench)));
    });
    this.#opening = opening;
    await opening;
    return signal.aborted ? undefined : this.#work;
  }

  /** The work on a form until now. What could not be kept of another form stays here. */
  async #before(key: string): Promise<Work | undefined> {
    const last = this.#work;
    await last?.close(key);
    if (last?.key === key) return last;
    if ((last?.state === 'failed' || last?.state === 'off') && last.isLoose) this.#loose.set(last.key, last);
    const before = this.#loose.get(key);
    this.#loose.delete(key);
    return before;
  }

  /** Off the page, and not only to another place of it: another tab may have the work. */
  #leave(): void {
    // Where nothing keeps it, it stays here.
    if (this.#host.isConnected || !this.#work || this.#work.state === 'off') return;
    void this.#work.close();
    this.#work = undefined;
    this.#wasLeft = true;
  }

  /** What is not kept would be lost with the tab. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#work?.isLoose || this.#loose.size > 0) event.preventDefault();
  };
}
