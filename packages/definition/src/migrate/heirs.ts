import type { Compared } from '../change/compared.ts';

/** The one field that goes on for another, by its earlier id; undefined when there is none or there are several. */
export function heirs({ before, after, history, idAfter }: Compared): (id: string) => string | undefined {
  const now = new Map<string, string | undefined>();
  const origins = new Map<string, string>();
  for (const { from, to } of history) {
    const single = from.length === 1 && to.length === 1 ? to[0] : undefined;
    for (const id of from) {
      const origin = origins.get(id) ?? id;
      now.set(origin, single);
      if (single !== undefined) origins.set(single, origin);
    }
  }
  return (id) => {
    const item = before.items.get(id);
    const heir = now.has(id) ? now.get(id) : item ? idAfter(item) : id;
    return heir !== undefined && (after.items.has(heir) || !item) ? heir : undefined;
  };
}
