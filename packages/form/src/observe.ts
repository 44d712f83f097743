import { effect, untracked } from '@preact/signals-core';

/** Something that can be read now and observed through {@link observe}. */
export interface Readable<T> {
  readonly value: T;
}

/** What {@link observe} gives: the value read, and the way to stop. */
export interface Observation<T> {
  readonly value: T;
  stop(): void;
}

/**
 * Runs `read` once, and calls `changed` whenever something that it read changes; what `changed` itself reads is not followed. The
 * only way to listen to a form: which signal library does the work is nobody else's business.
 */
export function observe<T>(read: () => T, changed: () => void): Observation<T> {
  let first: { value: T } | undefined;
  let stopped = false;
  const dispose = effect(() => {
    if (first) untracked(changed);
    // Who stops when told will read again in its own time.
    if (stopped) return;
    const value = read();
    first ??= { value };
  });
  const stop = () => {
    stopped = true;
    dispose();
  };
  return { value: (first as unknown as { value: T }).value, stop };
}

/** Reads something without following it: who reads it looks again when it is wanted. */
export function unfollowed<T>(read: () => T): T {
  return untracked(read);
}

/** Reads something only to follow it: what is worked out here is to be worked out again when it changes. */
export function follow(readable: Readable<unknown>): unknown {
  return readable.value;
}
