import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant; undefined when none comes near. Capitals do not count. */
export function nearest(meant: string, names: Iterable<string>): string | undefined {
  let found: string | undefined;
  // About one slip in every three characters; more would be another word.
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const name of names) {
    const apart = distance(meant.toLowerCase(), name.toLowerCase());
    if (apart < least) [found, least] = [name, apart];
  }
  return found;
}

/** `Did you mean …?`, or nothing. */
export function didYouMean(meant: string, names: Iterable<string>): string | undefined {
  const found = nearest(meant, names);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}
