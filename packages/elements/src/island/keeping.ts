import { warning, type Draft, type DraftClaim, type DraftStore, type Finding } from '@wegwijs/definition';
import { moment } from '../moment.ts';
import type { Scene } from '../scene.ts';
import { nlKeeping } from '../words/nl-keeping.ts';
import { learn, type WordKey } from '../words/nl.ts';
import type { Notice } from './stage.ts';

learn(nlKeeping);

const words: { readonly [code: string]: WordKey } = {
  full: 'draft.full',
  blocked: 'draft.blocked',
  unreadable: 'draft.unreadable',
  unsupported: 'draft.unsupported',
};

/** What is heard of keeping. */
export interface Kept {
  /** There is something else to tell. */
  changed(): void;
  /** This device keeps a draft. */
  found(draft: Draft): void;
  /** Keeping fails: what the page is told of it. */
  readonly tell: (findings: readonly Finding[]) => void;
}

/** How long people wait for what a device keeps (milliseconds). One that gives no answer at all must not keep them from the form. */
const longest = 3000;

/** Keeps the draft of one subject on this device. One tab at a time writes. Loaded when a page asks for it. */
export class Keeping {
  readonly #coming: Promise<DraftStore>;
  readonly #subject: string;
  readonly #kept: Kept;
  #claim: DraftClaim | undefined;
  #closed = false;
  /** Until when the device keeps the draft: an instant, ISO 8601; undefined when it does not. */
  #until: string | undefined;
  /** What went wrong with keeping, as a word to show. */
  #trouble: WordKey | undefined;

  /** @param subject the page's opaque name of person and form. */
  constructor(coming: Promise<DraftStore>, subject: string, kept: Kept) {
    this.#coming = coming;
    this.#subject = subject;
    this.#kept = kept;
  }

  /** Whether another tab is the one that writes. */
  get elsewhere(): boolean {
    return this.#claim !== undefined && !this.#claim.writable;
  }

  /** Begins to keep, and gives what was kept. Where that takes too long nothing is kept, and what was kept stays as it was. */
  async open(): Promise<void> {
    const opened = this.#try(async (store) => {
      const claim = await store.claim(this.#subject);
      if (this.#closed) return claim.release();
      this.#claim = claim;
      await this.#begin(store, claim);
    });
    const inTime = await Promise.race([opened, new Promise<undefined>((late) => setTimeout(late, longest))]);
    if (inTime !== undefined || this.#closed) return;
    this.close();
    this.#fail('draft.blocked');
  }

  /**
   * Keeps a draft.
   * @returns whether it was kept.
   */
  async save(draft: Draft): Promise<boolean> {
    if (this.#closed) return false;
    return this.#try(async (store) => {
      ({ keptUntil: this.#until } = await store.save(this.#subject, draft));
    });
  }

  /**
   * Removes what this device keeps.
   * @returns whether it is gone.
   */
  wipe(): Promise<boolean> {
    return this.#try(async (store) => {
      await store.wipe(this.#subject);
      this.#until = undefined;
    });
  }

  /** Lets another tab write. */
  close(): void {
    this.#closed = true;
    this.#claim?.release();
  }

  /** What there is to tell, and what a person may do about it. */
  notices({ voice }: Scene, wipe: () => void): Notice[] {
    const found: Notice[] = [];
    const takeOver = { word: 'draft.takeOver', run: () => void this.#takeOver() } as const;
    if (this.elsewhere) found.push({ word: 'draft.elsewhere', tone: 'warning', action: takeOver });
    if (this.#trouble) found.push({ word: this.#trouble, tone: 'warning' });
    if (this.#until !== undefined) {
      const holes = { date: moment(this.#until.slice(0, 10), voice.language) };
      found.push({ word: 'draft.deviceUntil', holes, tone: 'info', action: { word: 'draft.wipe', run: wipe } });
    }
    return found;
  }

  /** Becomes the tab that writes. */
  async #takeOver(): Promise<void> {
    await this.#try(async (store) => {
      const claim = this.#claim;
      await claim?.takeOver();
      if (claim) await this.#begin(store, claim);
    });
  }

  async #begin(store: DraftStore, claim: DraftClaim): Promise<void> {
    // Whoever loses the claim to another tab may only read from then on.
    void claim.released.then(() => this.#kept.changed());
    const draft = await store.load(this.#subject);
    if (draft && !this.#closed) this.#kept.found(draft);
  }

  async #try(work: (store: DraftStore) => Promise<void>): Promise<boolean> {
    try {
      await work(await this.#coming);
      if (!this.#closed) this.#trouble = undefined;
    } catch (error) {
      this.#fail(words[String((error as { code?: unknown }).code)] ?? 'draft.blocked');
    }
    this.#kept.changed();
    return this.#trouble === undefined;
  }

  /** Told once, and not with every draft that follows. */
  #fail(trouble: WordKey): void {
    if (this.#trouble !== trouble) this.#kept.tell([warning(trouble, '')]);
    this.#trouble = trouble;
  }
}
