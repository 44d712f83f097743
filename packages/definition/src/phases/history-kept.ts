import { fault, type Finding } from '../finding.ts';
import { equal, isObject, type Json } from '../json.ts';
import { itemsIn } from './entries.ts';

/**
 * Whether all that happened is still there and says the same, for a server that takes a document in: `phases.history-lost` and
 * `phases.history-changed`, each with the id of the entry. The order in which entries stand says nothing.
 */
export function historyKept(before: Json | undefined, after: Json | undefined): Finding[] {
  const now = new Map(itemsIn(after).map((item) => [idOf(item), item]));
  return itemsIn(before).flatMap((item) => {
    const id = idOf(item);
    const kept = now.get(id);
    if (kept === undefined) return [fault('phases.history-lost', '/history/items', { id })];
    return equal(item, kept) ? [] : [fault('phases.history-changed', `/history/items#${id}`, { id })];
  });
}

function idOf(item: Json): string {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : JSON.stringify(item);
}
