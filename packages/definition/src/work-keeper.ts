import type { Json } from './json.ts';
import type { DraftClaim } from './store.ts';

/** Work that grows step by step, as it is kept. */
export interface KeptWork {
  /** What it was begun with. */
  readonly begun: Json;
  /** What was done since, in order. */
  readonly steps: readonly Json[];
  /** When the last of it was kept: an instant, ISO 8601 in UTC. */
  readonly savedAt: string;
}

/**
 * Where the work on a form is kept the moment it is done, on the side of who does it. It holds what a gemeente asks and nothing about
 * a person. Methods reject only with an error whose `code` is a {@link StoreProblemCode}.
 */
export interface WorkKeeper {
  /** The work of a key, or undefined where there is none. */
  load(key: string): Promise<KeptWork | undefined>;
  /** Begins anew, with steps that were done already. Work that had steps is put aside, in the place of what was aside before. */
  begin(key: string, begun: Json, steps: readonly Json[]): Promise<void>;
  /**
   * Keeps further steps.
   *
   * Refused as `blocked` where there is other work than the caller knows: it was not begun, or has another number of steps than `at`.
   */
  add(key: string, at: number, steps: readonly Json[]): Promise<void>;
  /** The work that was put aside last. */
  aside(key: string): Promise<KeptWork | undefined>;
  /** Asks to be the one that does this work. Answers at once: `writable` is false where another has it. */
  claim(key: string): Promise<DraftClaim>;
  /** Tells when another tab has kept something. Gives the way to stop that. */
  follow(key: string, changed: () => void): () => void;
}
