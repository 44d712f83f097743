import type { Amendment } from '@wegwijs/definition';

/** Corrections that are kept in one go: the reasons of all, in the name of who came last; undefined without any. */
export function together(all: readonly Amendment[]): Amendment | undefined {
  const last = all.at(-1);
  return last && { ...last, reason: all.map(({ reason }) => reason).join('\n') };
}
