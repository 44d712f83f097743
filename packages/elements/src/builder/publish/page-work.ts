import type { DraftClaim, Json, KeptWork, WorkKeeper } from '@wegwijs/definition';

/**
 * Holds work where the page keeps none: in memory, so that it is there again when somebody looked at another form, and gone with the
 * page. Nobody else works on it.
 */
export function pageWork(now: () => string): WorkKeeper {
  const held = new Map<string, KeptWork>();
  const hold = (key: string, begun: Json, steps: readonly Json[]): Promise<void> => {
    held.set(key, { begun, steps, savedAt: now() });
    return Promise.resolve();
  };
  return {
    load: (key) => Promise.resolve(held.get(key)),
    begin: hold,
    add: (key, at, steps) => {
      const before = held.get(key);
      return hold(key, before?.begun ?? null, [...(before?.steps.slice(0, at) ?? []), ...steps]);
    },
    aside: () => Promise.resolve(undefined),
    claim: () => Promise.resolve(alone),
    follow: () => () => undefined,
  };
}

const alone: DraftClaim = {
  writable: true,
  takeOver: () => Promise.resolve(),
  released: new Promise(() => undefined),
  release: () => undefined,
};
