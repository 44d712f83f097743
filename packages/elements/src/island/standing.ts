import type { Late } from '../pages/page.ts';
import { hindrances } from './hindrances.ts';
import type { Island } from './island.ts';
import { judge } from './judging.ts';
import type { Showing } from './showing.ts';
import type { Sitting } from './sitting.ts';

/** How an island stands with the page's own form: what hinders, what is shown when that is tried, what the browser keeps. */
export class Standing {
  readonly #host: Island;
  readonly #internals: ElementInternals;
  readonly #sitting: Sitting;
  readonly #showing: Showing;
  #kept: string | undefined;

  constructor(host: Island, internals: ElementInternals, sitting: Sitting, showing: Showing) {
    this.#host = host;
    this.#internals = internals;
    this.#sitting = sitting;
    this.#showing = showing;
  }

  /** Tells the browser what hinders now. Walks the whole form: not for the input path. */
  judge(): void {
    judge(this.#internals, this.#host.renderRoot as ShadowRoot, this.#showing.scene);
  }

  /** Shows what hinders, and goes to the first of it. */
  show(): void {
    const { session } = this.#sitting;
    const found = session ? hindrances(session.form) : [];
    for (const { pointer } of found) session?.form.field(pointer)?.reveal();
    if (!found[0]) return;
    this.#showing.goTo(found[0].pointer);
    session?.stop(found[0]);
  }

  /** A person paused. */
  paused(): void {
    if (this.#host.pageForm) this.judge();
    const { session } = this.#sitting;
    if (this.#host.restore && session) this.#showing.late?.keepState(this.#internals, session);
  }

  /** What comes after the first page is here. */
  came(late: Late): void {
    late.whenTried(
      this.#host,
      () => this.judge(),
      () => this.show(),
    );
  }

  /** The browser kept something of an earlier visit. */
  takeBack(state: string): void {
    this.#kept = state;
    this.#host.requestUpdate();
  }

  /** Takes up what the browser kept, once there is what can read it. */
  resume(): void {
    const { session } = this.#sitting;
    const { late } = this.#showing;
    if (this.#kept === undefined || !this.#host.restore || !session || !late) return;
    const draft = late.keptDraft(session.form, this.#kept);
    this.#kept = undefined;
    if (draft) this.#sitting.take(draft);
  }
}
