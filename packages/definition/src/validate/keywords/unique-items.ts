import { equal } from '../equal.ts';
import { keyword } from '../keyword.ts';
import type { Run } from '../run.ts';
import { flag } from '../shapes.ts';

/** The last item that was there before, and where; simple values by lookup, others each against each. */
function lastPair(items: readonly unknown[], run: Run): { i: number; j: number } | undefined {
  const simple = new Map<unknown, number>();
  const nested: number[] = [];
  let pair: { i: number; j: number } | undefined;
  items.forEach((item, i) => {
    const isNested = typeof item === 'object' && item !== null;
    if (isNested) run.spend(nested.length);
    const j = isNested ? nested.findLast((index) => equal(items[index], item, run)) : simple.get(item);
    if (j !== undefined) pair = { i, j };
    if (isNested) nested.push(i);
    else simple.set(item, i);
  });
  return pair;
}

export const uniqueItems = keyword({
  name: 'uniqueItems',
  takes: flag,
  on: 'array',
  compile: (wanted, place) =>
    wanted
      ? (items, run) => {
          const pair = lastPair(items, run);
          return !pair || place.fail(run, pair);
        }
      : undefined,
});
