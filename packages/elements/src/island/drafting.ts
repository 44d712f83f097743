import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft, DraftClaim, DraftStore } from '@wegwijs/definition';
import type { WordKey } from '../words/nl.ts';

/** What drafting needs of its island. */
export interface Drafted extends ReactiveControllerHost, HTMLElement {
  /** The draft as it is now; undefined when there is nothing to keep. */
  draftNow(): Draft | undefined;
  /** Hands the draft to the page. */
  draftReady(draft: Draft): void;
  /** Takes up a draft that was kept on this device. */
  draftFound(draft: Draft): void;
}

/** How long after the last key a draft is handed over, and how long at most while someone goes on typing (milliseconds). */
const pause = 400;
const most = 900;

const words: { readonly [code: string]: WordKey } = {
  full: 'draft.full',
  blocked: 'draft.blocked',
  unreadable: 'draft.unreadable',
  unsupported: 'draft.unsupported',
};

/** Keeps what is entered: always as an event to the page, and on this device only when the page asked for it. */
export class Drafting implements ReactiveController {
  readonly #host: Drafted;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #store: DraftStore | undefined;
  #subject: string | undefined;
  #claim: DraftClaim | undefined;
  /** Until when the device keeps the draft: an instant, ISO 8601; undefined when it does not. */
  keptUntil: string | undefined;
  /** What went wrong with keeping, as a word to show. */
  trouble: WordKey | undefined;

  constructor(host: Drafted) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether another tab is the one that writes. */
  get elsewhere(): boolean {
    return this.#claim !== undefined && !this.#claim.writable;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.#onHide);
  }

  hostDisconnected(): void {
    this.flush();
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.#onHide);
    this.#claim?.release();
    this.#claim = undefined;
    this.#subject = undefined;
  }

  /** Turns keeping on this device on, for the host's opaque name of person and form. */
  async open(coming: Promise<DraftStore>, subject: string): Promise<void> {
    if (this.#subject === subject) return;
    this.#subject = subject;
    await this.#try(async () => {
      const store = await coming;
      this.#store = store;
      this.#claim = await store.claim(subject);
      this.#watch();
      const draft = await store.load(subject);
      if (draft) this.#host.draftFound(draft);
    });
  }

  /** Something changed: hand it over soon. */
  touch(): void {
    const now = performance.now();
    if (this.#soon === undefined) this.#since = now;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.flush(), Math.max(0, Math.min(pause, this.#since + most - now)));
  }

  /** Hands over what there is, now. */
  flush(): void {
    if (this.#soon === undefined) return;
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const draft = this.#host.draftNow();
    if (!draft) return;
    this.#host.draftReady(draft);
    const store = this.#store;
    const subject = this.#subject;
    if (store && subject !== undefined && !this.elsewhere) {
      void this.#try(async () => {
        ({ keptUntil: this.keptUntil } = await store.save(subject, draft));
      });
    }
  }

  /** Removes what this device keeps. */
  async wipe(): Promise<boolean> {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const subject = this.#subject;
    if (!this.#store || subject === undefined) return false;
    await this.#try(async () => {
      await this.#store?.wipe(subject);
      this.keptUntil = undefined;
    });
    return this.trouble === undefined;
  }

  /** Becomes the tab that writes. */
  async takeOver(): Promise<void> {
    await this.#try(async () => {
      await this.#claim?.takeOver();
      this.#watch();
      const draft = await this.#store?.load(this.#subject ?? '');
      if (draft) this.#host.draftFound(draft);
    });
  }

  /** Whoever loses the claim to another tab may only read from then on. */
  #watch(): void {
    void this.#claim?.released.then(() => this.#host.requestUpdate());
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.trouble = undefined;
    } catch (error) {
      this.trouble = words[String((error as { code?: unknown }).code)] ?? 'draft.blocked';
    }
    this.#host.requestUpdate();
  }

  readonly #onHide = () => {
    if (document.visibilityState === 'hidden') this.flush();
  };
}
