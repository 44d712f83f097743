import { observe, type Form, type FormChange } from '@wegwijs/form';

/** What is heard of a form. */
export interface FormFollower {
  changed(changes: readonly FormChange[]): void;
  /** Something was entered, if only half. */
  stirred(): void;
  /** Nobody types for a while. */
  rested(): void;
}

/** How long nobody types before all of a document is looked at, in milliseconds. */
const pause = 300;

/**
 * Follows a form: what is entered is told once per microtask, wherever it was entered.
 * @returns how to stop.
 */
export function followForm(form: Form, { changed, stirred, rested }: FormFollower): () => void {
  let waiting = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    waiting = false;
    const changes = form.takeChanges();
    if (changes.length > 0) changed(changes);
    stirred();
    clearTimeout(resting);
    resting = setTimeout(rested, pause);
  };
  const { stop } = observe(
    () => form.revision.value,
    () => {
      if (!waiting) queueMicrotask(flush);
      waiting = true;
    },
  );
  return () => {
    stop();
    clearTimeout(resting);
  };
}
