import type { Acquire } from './claim.ts';
import { problemOf, StoreProblem } from './store-problem.ts';

/**
 * Holds a place among all tabs and frames of an origin through Web Locks. The browser lets go of it when the tab is closed or
 * crashes, so no draft stays locked.
 *
 * @param name - The name of the lock. Other scripts of the origin can read it: it must say nothing about a person.
 */
export function webLock(name: string): Acquire {
  return (steal, ended) =>
    new Promise((resolve, reject) => {
      let held = false;
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        if (lock) held = true;
        else resolve(undefined);
        return lock
          ? new Promise((letGo) => {
              resolve(letGo);
            })
          : undefined;
      };
      locks()
        .request(name, steal ? { steal } : { ifAvailable: true }, hold)
        .catch((error: unknown) => {
          // A lock that is stolen ends as an AbortError; before it was held, this is a failure.
          reject(problemOf(error));
        })
        .finally(() => {
          if (held) ended();
        });
    });
}

function locks(): LockManager {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) throw new StoreProblem('unsupported');
  return locks;
}
