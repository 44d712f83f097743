import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant; undefined when none comes near. Capitals do not count. */
export function nearest(meant: string, names: Iterable<string>): string | undefined {
  let found: string | undefined;
  // Two letters swapped are two slips; of short names more than one makes another word.
  let least = (meant.length < 4 ? 1 : Math.max(2, Math.floor(meant.length / 3))) + 1;
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
