import { pointer } from './pointer.ts';

/** How deep lists and objects may lie in each other: far more than anybody can be asked, and far less than fills a stack. */
const most = 1_000;

/** So many objects are looked into before it is kept which: what is shared by many is then looked into once. */
const unshared = 100_000;

/** A place in a value where too much lies inside each other, as a JSON Pointer: more than 1,000 levels, or itself. Mostly there is none. */
export function tooDeep(value: unknown): string | undefined {
  const known = new Map<object, number>();
  let looked = 0;
  /** The way from here to where it is too deep. */
  const way = (here: object, depth: number): string[] | undefined => {
    if (depth === most) return [];
    if (++looked > unshared) {
      if ((known.get(here) ?? -1) >= depth) return undefined;
      known.set(here, depth);
    }
    const into = (key: string | number, inner: unknown) => {
      const found = typeof inner === 'object' && inner !== null ? way(inner, depth + 1) : undefined;
      if (found) found.unshift(String(key));
      return found;
    };
    // By far the cheapest ways through lists, and through objects of all shapes.
    if (Array.isArray(here))
      for (let i = 0; i < here.length; i++) {
        const found = into(i, here[i]);
        if (found) return found;
      }
    else
      for (const key in here) {
        const found = into(key, (here as { readonly [key: string]: unknown })[key]);
        if (found) return found;
      }
    return undefined;
  };
  const found = typeof value === 'object' && value !== null ? way(value, 0) : undefined;
  return found && pointer(...found);
}
