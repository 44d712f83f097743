import { fault } from '@wegwijs/definition';
import { Aids } from '../aids/aids.ts';
import { part } from '../part.ts';
import { whenIdle } from '../when-idle.ts';
import { keepBelowHeader } from './below-header.ts';
import { keepState, keptDraft } from './browser-state.ts';
import { tell } from './events.ts';
import { hindrances } from './hindrances.ts';
import type { Island } from './island.ts';
import { JudgedSchema } from './judged-schema.ts';
import { judge } from './judging.ts';
import type { Showing } from './showing.ts';
import type { Sitting } from './sitting.ts';
import { Translated } from './translated.ts';
import { whenTried } from './tried.ts';

/**
 * How an island stands with the page's own form: what hinders, what is shown when that is tried, what the browser keeps. It comes
 * after the first page.
 */
export class Standing {
  readonly #host: Island;
  readonly #internals: ElementInternals;
  readonly #sitting: Sitting;
  readonly #showing: Showing;
  /** What runs the checks of the page could not be had: it is asked for again when a person pauses. */
  #uncheckable = false;

  constructor(host: Island, internals: ElementInternals, sitting: Sitting, showing: Showing) {
    this.#host = host;
    this.#internals = internals;
    this.#sitting = sitting;
    this.#showing = showing;
    new Translated(host);
    new JudgedSchema(host, sitting);
    keepBelowHeader(host.renderRoot);
    // They look at all that comes onto the page: not while the whole page does.
    whenIdle(() => new Aids(host, () => showing.scene));
    this.check();
    whenTried(
      host,
      () => this.judge(),
      () => this.show(),
    );
  }

  /** Gives the form the checks of the page, once what runs them is here. */
  check(): void {
    if (this.#host.checks?.length || this.#sitting.session?.form.checks) void this.#runChecks();
  }

  async #runChecks(): Promise<void> {
    const came = await part('page-checks', () => import('../fields/page-checks.ts')).catch(() => undefined);
    const { session } = this.#sitting;
    if (!came && !this.#uncheckable) tell(this.#host, 'wegwijs-finding', { findings: [fault('load.network', 'page-checks')] });
    this.#uncheckable = !came;
    if (!came || !session) return;
    came.checkWith(session.form, this.#host.checks ?? []);
    this.#showing.begin();
    this.#host.requestUpdate();
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
    if (this.#uncheckable) this.check();
    if (this.#host.pageForm) this.judge();
    const { session } = this.#sitting;
    if (this.#host.restore && session) keepState(this.#internals, session);
  }

  /** Takes up what the browser kept of an earlier visit. False while there is nobody to give it to. */
  takeBack(state: string): boolean {
    const { session } = this.#sitting;
    if (!session) return false;
    const draft = this.#host.restore ? keptDraft(session.form, state) : undefined;
    if (draft) this.#sitting.take(draft);
    return true;
  }
}
