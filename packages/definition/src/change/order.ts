import { own } from '../json.ts';
import { difference, type Difference } from './difference.ts';
import type { Inventory, Item } from './inventory.ts';
import { moved } from './moved.ts';

/**
 * The fields and sections that stand elsewhere among the siblings they kept: only those that really moved.
 * @param earlier the items of `before` by the id they have in `after`.
 */
export function orderDifferences(
  before: Inventory,
  after: Inventory,
  earlier: ReadonlyMap<string, Item>,
): Map<string, Difference[]> {
  const found = new Map<string, Difference[]>();
  const ids = new Map([...earlier].map(([id, item]) => [item.id, id]));
  const old = siblings(before, (id) => ids.get(id) ?? id);
  for (const [parent, now] of siblings(after, (id) => id)) {
    const was = old.get(parent) ?? [];
    const [wasAt, isAt] = [new Map(was.map((id, i) => [id, i])), new Map(now.map((id, i) => [id, i]))];
    const lifted = moved(was.filter((id) => isAt.has(id)), now.filter((id) => wasAt.has(id))); // prettier-ignore
    for (const id of lifted) {
      const [from, to] = [was[(wasAt.get(id) ?? 0) - 1], now[(isAt.get(id) ?? 0) - 1]];
      found.set(id, [difference({ code: 'reordered', id, kind: after.items.get(id)?.kind ?? 'field', from, to })]);
    }
  }
  return found;
}

/** The ids of the fields and sections in each parent, as people see them. */
function siblings({ items }: Inventory, name: (id: string) => string): Map<string, string[]> {
  const found = new Map<string, { id: string; at: number }[]>();
  for (const item of items.values()) {
    if (item.parent === undefined || (item.kind !== 'field' && item.kind !== 'section')) continue;
    const order = own(item.schema, 'x-order');
    const parent = name(item.parent);
    if (!found.has(parent)) found.set(parent, []);
    found.get(parent)?.push({ id: name(item.id), at: typeof order === 'number' ? order : Infinity });
  }
  const sorted = (list: { id: string; at: number }[]) =>
    list.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ id }) => id);
  return new Map([...found].map(([parent, list]) => [parent, sorted(list)]));
}

/** For each field and section the one that it stands after among its siblings; undefined for the first. */
export function standsAfter(inventory: Inventory): Map<string, string | undefined> {
  const lists = [...siblings(inventory, (id) => id).values()];
  return new Map(lists.flatMap((list) => list.map((id, i) => [id, list[i - 1]] as const)));
}
