import type { DraftClaim, Json, KeptWork, WorkKeeper } from '@wegwijs/definition';
import { Claim } from './claim.ts';
import { memoryPlace } from './memory-place.ts';
import { StoreProblem } from './store-problem.ts';

/** What the keepers of one device share. */
export interface MemoryBench {
  readonly work: Map<string, KeptWork>;
  readonly aside: Map<string, KeptWork>;
  /** Who works on which key, as the way to end it. */
  readonly writers: Map<string, () => void>;
  readonly followers: Set<{ readonly key: string; readonly of: object; readonly changed: () => void }>;
}

/** What {@link memoryWork} is given. */
export interface MemoryWorkOptions {
  /** The clock. */
  readonly now: () => Date;
  /** Two keepers with the same one are as two tabs of one browser. Without one a keeper stands alone. */
  readonly bench?: MemoryBench;
}

/** A bench that lasts as long as the page. */
export function memoryBench(): MemoryBench {
  return { work: new Map(), aside: new Map(), writers: new Map(), followers: new Set() };
}

/** A {@link WorkKeeper} that lasts as long as the page: for hosts that leave nothing on the device, for tests and stories. */
export function memoryWork({ now, bench = memoryBench() }: MemoryWorkOptions): WorkKeeper {
  return new MemoryWork(now, bench);
}

class MemoryWork implements WorkKeeper {
  readonly #now: () => Date;
  readonly #bench: MemoryBench;

  constructor(now: () => Date, bench: MemoryBench) {
    this.#now = now;
    this.#bench = bench;
  }

  load(key: string): Promise<KeptWork | undefined> {
    return Promise.resolve(this.#bench.work.get(key));
  }

  begin(key: string, begun: Json, steps: readonly Json[]): Promise<void> {
    const before = this.#bench.work.get(key);
    if (before && before.steps.length > 0) this.#bench.aside.set(key, before);
    return this.#keep(key, begun, steps);
  }

  add(key: string, at: number, steps: readonly Json[]): Promise<void> {
    const before = this.#bench.work.get(key);
    if (before?.steps.length !== at) return Promise.reject(new StoreProblem('blocked'));
    return this.#keep(key, before.begun, [...before.steps, ...steps]);
  }

  aside(key: string): Promise<KeptWork | undefined> {
    return Promise.resolve(this.#bench.aside.get(key));
  }

  claim(key: string): Promise<DraftClaim> {
    return Claim.of(memoryPlace(this.#bench.writers, key));
  }

  follow(key: string, changed: () => void): () => void {
    const follower = { key, of: this, changed };
    this.#bench.followers.add(follower);
    return () => void this.#bench.followers.delete(follower);
  }

  #keep(key: string, begun: Json, steps: readonly Json[]): Promise<void> {
    this.#bench.work.set(key, structuredClone({ begun, steps, savedAt: this.#now().toISOString() }));
    for (const one of [...this.#bench.followers]) if (one.key === key && one.of !== this) one.changed();
    return Promise.resolve();
  }
}
