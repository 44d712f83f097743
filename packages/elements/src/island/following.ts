import { observe, type FormChange } from '@wegwijs/form';
import type { Session } from './session.ts';

/** What is heard of a session. */
export interface Follower {
  /** Something was entered. Without changes only what is half typed is another. */
  changed(changes: readonly FormChange[]): void;
  /** The number of steps is another. */
  counted(total: number): void;
}

/**
 * Follows a session: what changed is told once per microtask.
 * @returns how to stop.
 */
export function follow({ form, journey }: Session, { changed, counted }: Follower): () => void {
  let total = journey.steps.value.length;
  let waiting = false;
  const flush = () => {
    waiting = false;
    changed(form.takeChanges());
    const now = journey.steps.value.length;
    if (now !== total && journey.step) counted(now);
    total = now;
  };
  const { stop } = observe(
    () => form.revision.value,
    () => {
      if (!waiting) queueMicrotask(flush);
      waiting = true;
    },
  );
  return stop;
}
