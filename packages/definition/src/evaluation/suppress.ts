/** People are recognised in groups smaller than this (domain: 6.4). */
export const smallest = 10;

/** A group: how many people are in each of its cells, such as those for whom something holds, and those for whom it does not. */
export interface Counted {
  readonly group: string;
  readonly cells: readonly number[];
}

/** What may be shown. */
export interface Shown {
  readonly groups: ReadonlySet<string>;
  readonly total: boolean;
}

/**
 * Which groups, and whether the total, can be shown so that no cell under 10 is seen or can be worked out. A group with a small cell is
 * withheld. What the withheld groups come to together follows from the total: while that has a small cell, the smallest group that is
 * shown is withheld too. Where nothing can be shown the total stays if its own cells are large enough. The order of the groups
 * means nothing.
 */
export function suppress(counted: readonly Counted[]): Shown {
  const sum = (groups: readonly Counted[]) => groups.reduce<readonly number[]>((all, { cells }) => added(all, cells), []);
  const all = sum(counted);
  const safe = (cells: readonly number[]) => all.every((_, i) => (cells[i] ?? 0) >= smallest);
  const sorted = counted.toSorted((a, b) => size(a) - size(b) || (a.group < b.group ? -1 : 1));
  const withheld = sorted.filter(({ cells }) => !safe(cells));
  const shown = sorted.filter(({ cells }) => safe(cells));
  while (withheld.length > 0 && shown.length > 0 && !safe(sum(withheld))) {
    const next = shown.shift();
    if (next) withheld.push(next);
  }
  return { groups: new Set(shown.map(({ group }) => group)), total: safe(all) && all.length > 0 };
}

const size = ({ cells }: Counted) => cells.reduce((a, b) => a + b, 0);

function added(a: readonly number[], b: readonly number[]): readonly number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0));
}
