import type { Json } from '../json.ts';
import { historyBetween, idAfter, renames, type Succession } from './history.ts';
import { inventory, type Inventory, type Item } from './inventory.ts';

/** Two versions of a definition, their items matched by identity. */
export interface Compared {
  readonly before: Inventory;
  readonly after: Inventory;
  /** What the later version records and the earlier does not. */
  readonly history: readonly Succession[];
  /** The items of the earlier version, by the id that each has in the later one, or would have. */
  readonly earlier: ReadonlyMap<string, Item>;
  /** The later id of an item of the earlier version. */
  readonly idAfter: (item: Item) => string;
}

/** Looks through both once. */
export function compared(a: Json, b: Json): Compared {
  const [before, after] = [inventory(a), inventory(b)];
  const history = historyBetween(a, b);
  const renamed = renames(before, history);
  const later = (item: Item) => idAfter(before, renamed, item);
  const earlier = new Map([...before.items.values()].map((item) => [later(item), item]));
  return { before, after, history, earlier, idAfter: later };
}

/** The later id of what an item of the earlier version stands in. */
export function parentAfter({ before, idAfter }: Compared, { parent }: Item): string | undefined {
  const item = parent === undefined ? undefined : before.items.get(parent);
  return item && idAfter(item);
}
