/**
 * What really moved between two orders of the same things: the fewest that must be lifted out to make one of the other.
 * What keeps its place among the longest increasing row stays; time n log n.
 */
export function moved<T>(before: readonly T[], after: readonly T[]): Set<T> {
  const place = new Map(after.map((one, i) => [one, i]));
  const row = before.flatMap((one) => place.get(one) ?? []);
  /** For each length: where in `row` the row of that length with the lowest end ends. */
  const ends: number[] = [];
  const previous: number[] = [];
  row.forEach((value, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((row[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = ends[low - 1] ?? -1;
    ends[low] = i;
  });
  const stays = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) stays.add(row[i] ?? -1);
  const known = new Set(before);
  return new Set(after.filter((one, i) => !stays.has(i) && known.has(one)));
}
