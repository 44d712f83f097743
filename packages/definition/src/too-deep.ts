import { pointer } from './pointer.ts';

/** How deep lists and objects may lie in each other: far more than anybody can be asked, and far less than fills a stack. */
const most = 1_000;

/** So many objects are looked into before it is kept which: what is shared by many is then looked into once. */
const unshared = 100_000;

/** A place in a value where too much lies inside each other, as a JSON Pointer: more than 1,000 levels, or itself. Mostly there is none. */
export function tooDeep(value: unknown): string | undefined {
  const known = new Map<object, number>();
  const way: string[] = [];
  let looked = 0;
  const deep = (here: object): boolean => {
    if (way.length === most) return true;
    if (++looked > unshared) {
      if ((known.get(here) ?? -1) >= way.length) return false;
      known.set(here, way.length);
    }
    // By far the cheapest way through objects of all shapes.
    for (const key in here) {
      const inner = (here as { readonly [key: string]: unknown })[key];
      if (typeof inner !== 'object' || inner === null) continue;
      way.push(key);
      if (deep(inner)) return true;
      way.pop();
    }
    return false;
  };
  return typeof value === 'object' && value !== null && deep(value) ? pointer(...way) : undefined;
}
