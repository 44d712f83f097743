import type { Period } from './days.ts';

/**
 * A lane for each period, so that what runs at the same time lies in different lanes, and as few lanes as that takes. Lanes are
 * numbers from 0; time n log n.
 */
export function lanesOf(periods: readonly Period[]): number[] {
  const order = (by: (period: Period) => number) =>
    periods.map((period, i) => [by(period), i] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [starts, ends] = [order(({ first }) => first), order(({ last }) => last)];
  const lanes: number[] = [];
  /** The lanes that something lay in before, the one that came free last at the end. */
  const free: number[] = [];
  let [count, ended] = [0, 0];
  for (const [first, i] of starts) {
    for (let next = ends[ended]; next && next[0] < first; next = ends[++ended]) free.push(lanes[next[1]] ?? 0);
    lanes[i] = free.pop() ?? count++;
  }
  return lanes;
}
