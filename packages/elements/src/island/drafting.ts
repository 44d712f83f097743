import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fault, type Draft, type DraftStore, type Finding } from '@wegwijs/definition';
import type { Keeping } from './keeping.ts';

/** What there is to keep, and what becomes of it. */
export interface Drafted {
  /** The draft as it is now; undefined when there is nothing to keep. */
  now(): Draft | undefined;
  /** Hands the draft to the page. */
  ready(draft: Draft): void;
  /** Takes up a draft that was kept on this device. */
  found(draft: Draft): void;
  readonly tell: (findings: readonly Finding[]) => void;
}

/** How long after the last key a draft is handed over, and how long at most while someone goes on typing (milliseconds). */
const pause = 400;
const most = 900;

/** Hands over what is entered: always as an event to the page, and to this device only when the page asked for it. */
export class Drafting implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #drafted: Drafted;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #drafts: Promise<DraftStore> | undefined;
  #subject: string | undefined;
  #unkept = false;
  /** What keeps drafts on this device; undefined while nothing does. */
  device: Keeping | undefined;
  /** Whether what this device keeps is on its way: who began before it came would write over it. */
  opening = false;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, drafted: Drafted) {
    this.#host = host;
    this.#drafted = drafted;
    host.addController(this);
  }

  /** Whether another tab is the one that writes. */
  get elsewhere(): boolean {
    return this.device?.elsewhere ?? false;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.#onHide);
  }

  hostDisconnected(): void {
    this.flush();
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.#onHide);
    // Who is only moved stays the one that writes.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  /** Turns keeping on this device on, for the page's opaque name of person and form. */
  async open(drafts: () => Promise<DraftStore> | undefined, subject: string): Promise<void> {
    const coming = (this.#drafts ??= drafts());
    if (!coming || this.#subject === subject) return;
    this.#close();
    this.#subject = subject;
    this.opening = true;
    try {
      const { Keeping } = await import('./keeping.ts');
      // Something else may have been asked for meanwhile.
      if (this.#subject !== subject || this.device) return;
      this.device = new Keeping(coming, subject, {
        ...this.#drafted,
        changed: () => this.#host.requestUpdate(),
        found: (draft) => !this.#unkept && this.#drafted.found(draft),
      });
      await this.device.open();
    } catch {
      this.#drafted.tell([fault('load.network', 'keeping')]);
    } finally {
      if (this.#subject === subject) {
        this.opening = false;
        this.#host.requestUpdate();
      }
    }
  }

  /** Something changed: hand it over soon. */
  touch(): void {
    const now = performance.now();
    if (this.#soon === undefined) this.#since = now;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.flush(), Math.max(0, Math.min(pause, this.#since + most - now)));
  }

  /** Hands over what there is, changed or not. */
  keep(): void {
    this.touch();
    this.flush();
  }

  /** Hands over what changed, now. */
  flush(): void {
    if (this.#soon === undefined) return;
    this.#forget();
    const draft = this.#drafted.now();
    if (!draft) return;
    this.#drafted.ready(draft);
    void this.#save(draft);
  }

  /** Removes what this device keeps. False when that failed. */
  async wipe(): Promise<boolean> {
    this.#forget();
    return (await this.device?.wipe()) ?? false;
  }

  async #save(draft: Draft): Promise<void> {
    if (!this.device || this.elsewhere) return;
    // What could not be kept is in this page alone, and no older draft goes before it.
    this.#unkept = true;
    this.#unkept = !(await this.device.save(draft));
  }

  #forget(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
  }

  #close(): void {
    this.device?.close();
    this.device = undefined;
    this.#subject = undefined;
    this.opening = false;
  }

  readonly #onHide = () => {
    if (document.visibilityState === 'hidden') this.flush();
  };
}
