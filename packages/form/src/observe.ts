import { effect } from '@preact/signals-core';

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
 * Runs `read` once, and calls `changed` whenever something that it read changes. The only way to listen to a form: which
 * signal library does the work is nobody else's business.
 */
export function observe<T>(read: () => T, changed: () => void): Observation<T> {
  let first: { value: T } | undefined;
  const stop = effect(() => {
    const value = read();
    if (first) changed();
    else first = { value };
  });
  return { value: (first as unknown as { value: T }).value, stop };
}
