import { nearest } from '@wegwijs/definition/lint';

/** `Did you mean …?`, or nothing. */
export function didYouMean(meant: string, names: Iterable<string>): string | undefined {
  const found = nearest(meant, names);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}
