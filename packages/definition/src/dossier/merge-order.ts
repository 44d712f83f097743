import { isArray, memberOf, type Json } from '../json.ts';

/** Rows by their id, in their order. */
export type Rows = ReadonlyMap<string, Json>;

/** Rows that can be told apart: objects, each with an id of its own. Nothing is a list without rows; undefined is none of these. */
export function rowsIn(value: Json | undefined): Rows | undefined {
  if (value === undefined) return new Map();
  if (!isArray(value)) return undefined;
  const found = new Map<string, Json>();
  for (const row of value) {
    const id = memberOf(row, 'id');
    if (typeof id !== 'string' || found.has(id)) return undefined;
    found.set(id, row);
  }
  return found;
}

/** The ids of rows. */
export function idsOf(rows: Rows): string[] {
  return [...rows.keys()];
}

/** The order of all rows that two people have, made of the orders that they gave them. The same whoever is called mine. */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): { readonly ids: readonly string[]; readonly settled: boolean } {
  const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)];
  const shared = (id: string) => inBase.has(id) && inMine.has(id) && inTheirs.has(id);
  const [was, one, other] = [base, mine, theirs].map((ids) => JSON.stringify(ids.filter(shared)));
  // Who moved rows leads; where nobody did, or both did, either is as good.
  const swap = one === was || other === was ? one === was && one !== other : JSON.stringify(theirs) < JSON.stringify(mine);
  const tie = one === other && JSON.stringify(theirs) < JSON.stringify(mine);
  const [first, second] = swap || tie ? [theirs, mine] : [mine, theirs];
  return { ids: withOthers(first, second), settled: one === other || one === was || other === was };
}

/** An order with the rows that only another one has, each after the row that it comes after there. */
function withOthers(order: readonly string[], others: readonly string[]): string[] {
  const ids = [...order];
  const known = new Set(order);
  others.forEach((id, i) => {
    if (known.has(id)) return;
    known.add(id);
    ids.splice(i === 0 ? 0 : ids.indexOf(others[i - 1] ?? '') + 1, 0, id);
  });
  return ids;
}
