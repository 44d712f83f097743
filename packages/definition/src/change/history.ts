import { canonical, isArray, isObject, memberOf, own, type Json } from '../json.ts';
import type { Inventory, Item } from './inventory.ts';

/**
 * What became of fields, as a definition records it in `x-history` (schemas/README.md): the values of `from` are carried to `to`.
 * Without a further word one field goes on under another id. Entries are in order, the oldest first, and are only ever added.
 */
export interface Succession {
  /** The version of the definition that brought it. */
  readonly since: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Pairs of an old and a new value; a value that is not named stays as it is. */
  readonly values?: readonly (readonly [Json, Json])[];
  /** `text`, `number`: written so. `list`: the one value, or all of them, as a list. `single`: the only item of a list. */
  readonly as?: 'text' | 'number' | 'list' | 'single';
  /** One text is split at this over all of `to`; the last takes what is left. */
  readonly split?: string;
  /** The texts of all of `from` become one with this between them. */
  readonly join?: string;
  /** Of a list only these values go along. */
  readonly only?: readonly Json[];
}

/** The entries of a definition that are well formed. */
export function historyOf(definition: Json): Succession[] {
  const said = memberOf(definition, 'x-history');
  const ids = (list: Json | undefined) => isArray(list) && list.length > 0 && list.every((id) => typeof id === 'string');
  const entries = (isArray(said) ? said : []).filter((one) => isObject(one) && ids(own(one, 'from')) && ids(own(one, 'to')));
  return entries as unknown as Succession[];
}

/** What was recorded since: the entries of `to` that `from` does not have yet. */
export function historyBetween(from: Json, to: Json): Succession[] {
  const known = new Set(historyOf(from).map((one) => canonical(one as unknown as Json)));
  return historyOf(to).filter((one) => !known.has(canonical(one as unknown as Json)));
}

/** Whether an entry only gives a field another id. */
export function isRename({ from, to, ...how }: Succession): boolean {
  return from.length === 1 && to.length === 1 && Object.keys(how).every((word) => word === 'since' || word === '$comment');
}

/** The id under which each renamed item goes on. */
export function renames(before: Inventory, history: readonly Succession[]): Map<string, string> {
  const origin = new Map<string, string>();
  for (const one of history) {
    const [from = '', to = ''] = [one.from[0], one.to[0]];
    if (!isRename(one) || before.items.has(to) || origin.has(to)) continue;
    origin.set(to, origin.get(from) ?? from);
    origin.delete(from);
  }
  return new Map([...origin].map(([to, from]) => [from, to]));
}

/** The id that an item has in the later definition: what stands in something that was renamed goes along. */
export function idAfter(before: Inventory, renamed: ReadonlyMap<string, string>, item: Item): string {
  const to = renamed.get(item.id);
  if (to !== undefined || item.parent === undefined) return to ?? item.id;
  const parent = before.items.get(item.parent);
  if (!parent || renamed.size === 0 || typeof own(item.schema, 'x-id') === 'string' || !item.id.startsWith(parent.id))
    return item.id;
  return idAfter(before, renamed, parent) + item.id.slice(parent.id.length);
}
