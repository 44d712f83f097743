import { distance } from 'fastest-levenshtein';

/** The known name that was most likely meant by another; undefined when none comes near. Capitals do not count. */
export function nearest(meant: string, known: Iterable<string>): string | undefined {
  let found: string | undefined;
  // Two letters swapped are two slips.
  let least = Math.max(2, Math.floor(meant.length / 3)) + 1;
  for (const name of known) {
    const apart = name === meant ? Infinity : distance(meant.toLowerCase(), name.toLowerCase());
    if (apart < least) [found, least] = [name, apart];
  }
  return found;
}
