import { pointer } from './pointer.ts';

/** How deep lists and objects may lie in each other: far more than anybody can be asked, and far less than fills a stack. */
const most = 1_000;

/** A place in a value where too much lies inside each other, as a JSON Pointer: more than 1,000 levels, or itself. Mostly there is none. */
export function tooDeep(value: unknown): string | undefined {
  // Each object with the one around it; what is met twice at one level is looked into once.
  const levels: Map<object, object>[] = [inside([[value]])];
  for (let last = levels[0]; last && last.size > 0; last = levels.at(-1)) {
    if (levels.length > most) return pointerOf(levels);
    levels.push(inside(last.keys()));
  }
  return undefined;
}

function inside(level: Iterable<object>): Map<object, object> {
  const found = new Map<object, object>();
  for (const around of level)
    for (const value of Object.values(around) as unknown[])
      if (typeof value === 'object' && value !== null && !found.has(value)) found.set(value, around);
  return found;
}

/** The way to the first that lies deepest. */
function pointerOf(levels: readonly Map<object, object>[]): string {
  const keys: string[] = [];
  let [here] = levels.at(-1)?.keys() ?? [];
  // The outermost is the list of one in which the value itself stands.
  for (const level of levels.slice(1).reverse()) {
    const around = here && level.get(here);
    const entry = Object.entries(around ?? {}).find(([, value]) => value === here);
    keys.unshift(entry?.[0] ?? '');
    here = around;
  }
  return pointer(...keys);
}
