import { compared, parentAfter, type Compared } from '../change/compared.ts';
import type { Item } from '../change/inventory.ts';
import { pointer } from '../pointer.ts';
import type { Json } from '../json.ts';

/** What is to be done with the values of one field. */
export type Action =
  /** It stays where it is. */
  | 'stay'
  /** It is taken out, to be put elsewhere. */
  | 'take'
  /** There is no place for it any more: it stays as something unknown. */
  | 'gone'
  /** There is no place for it any more, and where it stood something else stands now. */
  | 'displaced';

/** How documents of one definition become documents of another. */
export interface Plan {
  readonly both: Compared;
  /** By the location of the schema in the old definition. */
  readonly fields: ReadonlyMap<string, { readonly item: Item; readonly action: Action }>;
  /** Which item a place in a document of the new definition is of; undefined for one of none. */
  at(path: readonly string[]): Item | undefined;
}

/** Makes the plan; once for any number of documents. */
export function plan(from: Json, to: Json): Plan {
  const both = compared(from, to);
  const { before, after, history } = both;
  const sources = new Set(history.flatMap((one) => one.from));
  const byPath = new Map<string, Item>();
  const bySlot = new Map<string, string>();
  for (const item of after.items.values()) {
    if (item.path && item.parent !== undefined) byPath.set(pointer(...item.path), item);
    if (item.steps) bySlot.set(slot(item.parent, item.steps), item.id);
  }
  const action = (item: Item): Action => {
    const { parent, steps } = item;
    if (parent === undefined || !steps || steps.length === 0 || steps.at(-1) === '*') return 'stay';
    if (sources.has(item.id)) return 'take';
    const around = parentAfter(both, item);
    const now = after.items.get(both.idAfter(item));
    if (now) return now.parent === around && slot(parent, now.steps ?? []) === slot(parent, steps) ? 'stay' : 'take';
    const stands = after.items.has(around ?? '')
      ? bySlot.has(slot(around, steps))
      : item.path && byPath.has(pointer(...item.path));
    return stands ? 'displaced' : 'gone';
  };
  const fields = new Map([...before.items.values()].map((item) => [item.location, { item, action: action(item) }]));
  return { both, fields, at: (path) => byPath.get(pointer(...path)) };
}

function slot(parent: string | undefined, steps: readonly string[]): string {
  return `${parent ?? ''} ${pointer(...steps)}`;
}
