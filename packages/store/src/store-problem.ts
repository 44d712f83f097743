import type { Json, StoreProblemCode } from '@wegwijs/definition';

/**
 * A store could not do its work, for a reason outside the program. What was to be kept is still with the caller.
 *
 * Neither the message nor the cause ever holds what a person entered.
 */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';

  /** Why; see {@link StoreProblemCode}. */
  readonly code: StoreProblemCode;

  /** What a server refused, each with its code and pointer; for `refused`, `invalid` and `forbidden`. */
  readonly refusals: readonly Json[];

  constructor(
    code: StoreProblemCode,
    { refusals = [], ...options }: ErrorOptions & { readonly refusals?: readonly Json[] } = {},
  ) {
    super(`store: ${code}`, options);
    this.code = code;
    this.refusals = refusals;
  }
}

/** What an error of IndexedDB, Web Crypto or Web Locks means. All that is not named here says: not now, not here. */
const codes: { readonly [name: string]: StoreProblemCode } = {
  QuotaExceededError: 'full',
  NotSupportedError: 'unsupported',
  // The database was made by a newer version of the kit.
  VersionError: 'unreadable',
};

/** Any error as a {@link StoreProblem}, with the error as its cause. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const name = error instanceof Error ? error.name : '';
  return new StoreProblem(Object.hasOwn(codes, name) ? (codes[name] ?? 'blocked') : 'blocked', { cause: error });
}
