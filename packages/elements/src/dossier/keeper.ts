import type { Definition, Store } from '@wegwijs/definition';
import type { Clock } from './clock.ts';

/** What keeps a document. */
export interface Keeper {
  readonly store: Store;
  readonly clock: Clock;
  /** The definition that the document follows. Rejects while it cannot be had: then nothing can be kept yet. */
  definition(): Promise<Definition>;
  /** It stands otherwise with keeping, or the document is another one. */
  changed(): void;
}
