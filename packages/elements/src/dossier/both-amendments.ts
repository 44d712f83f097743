import type { Amendment } from '@wegwijs/definition';

/** Two corrections that are kept in one go: the reasons of both, in the name of who came last. */
export function bothAmendments(before: Amendment | undefined, after: Amendment): Amendment {
  return before ? { ...after, reason: `${before.reason}\n${after.reason}` } : after;
}
