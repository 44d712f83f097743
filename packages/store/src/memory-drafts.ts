import { freeze, type Draft, type DraftClaim, type DraftStore } from '@wegwijs/definition';
import { Claim } from './claim.ts';
import { Claims } from './claims.ts';
import { keptUntil } from './kept-until.ts';
import { memoryPlace } from './memory-place.ts';

/** What a {@link memoryDrafts} is given. */
export interface MemoryDraftsOptions {
  /** The clock. */
  readonly now: () => Date;
  /** How many days a draft is kept after it was last saved; 7 without one. */
  readonly days?: number;
  /** Two stores with the same one are as two tabs of one browser. Without one a store stands alone. */
  readonly device?: MemoryDevice;
}

/** What the stores of one {@link memoryDevice} share. */
export interface MemoryDevice {
  readonly drafts: Map<string, { readonly draft: Draft; readonly keptUntil: Date }>;
  /** Who writes which subject, as the way to end it. */
  readonly writers: Map<string, () => void>;
}

/** A device that lasts as long as the page. */
export function memoryDevice(): MemoryDevice {
  return { drafts: new Map(), writers: new Map() };
}

/** A {@link DraftStore} that lasts as long as the page: for hosts that leave nothing on the device, for tests and stories. */
export function memoryDrafts({ now, days = 7, device = memoryDevice() }: MemoryDraftsOptions): DraftStore {
  return new MemoryDrafts(now, days, device);
}

class MemoryDrafts implements DraftStore {
  readonly #now: () => Date;
  readonly #days: number;
  readonly #device: MemoryDevice;
  readonly #claims = new Claims();

  constructor(now: () => Date, days: number, device: MemoryDevice) {
    this.#now = now;
    this.#days = days;
    this.#device = device;
  }

  load(subject: string): Promise<Draft | undefined> {
    const kept = this.#device.drafts.get(subject);
    if (kept && kept.keptUntil > this.#now()) return Promise.resolve(kept.draft);
    this.#device.drafts.delete(subject);
    return Promise.resolve(undefined);
  }

  save(subject: string, draft: Draft): Promise<{ readonly keptUntil: string }> {
    return new Promise((resolve) => {
      this.#claims.assertWritable(subject);
      const now = this.#now();
      const until = keptUntil(now, this.#days);
      const copy = freeze({ ...structuredClone(draft), savedAt: now.toISOString() });
      this.#device.drafts.set(subject, { draft: copy, keptUntil: until });
      resolve({ keptUntil: until.toISOString() });
    });
  }

  wipe(subject: string): Promise<void> {
    this.#device.drafts.delete(subject);
    return Promise.resolve();
  }

  async claim(subject: string): Promise<DraftClaim> {
    const claim = await Claim.of(memoryPlace(this.#device.writers, subject));
    this.#claims.add(subject, claim);
    return claim;
  }
}
