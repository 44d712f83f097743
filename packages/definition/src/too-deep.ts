import { pointer } from './pointer.ts';

/** How deep lists and objects may lie in each other: far more than anybody can be asked, and far less than fills a stack. */
const most = 1_000;

interface Place {
  readonly value: object;
  readonly around: Place | undefined;
  /** Which member it is of what lies around it, counted from 0. */
  readonly at: number;
}

/** A place in a value where too much lies inside each other, as a JSON Pointer: more than 1,000 levels, or itself. Mostly there is none. */
export function tooDeep(value: unknown): string | undefined {
  let level = inside([{ value: [value], around: undefined, at: 0 }]);
  for (let depth = 0; depth < most && level.length > 0; depth++) level = inside(level);
  return level[0] && pointerOf(level[0]);
}

/** What lies one level further; what is met twice there is looked into once. */
function inside(level: readonly Place[]): readonly Place[] {
  const met = new Set<object>();
  const found: Place[] = [];
  for (const around of level) {
    Object.values(around.value).forEach((value: unknown, at) => {
      if (typeof value !== 'object' || value === null || met.has(value)) return;
      met.add(value);
      found.push({ value, around, at });
    });
  }
  return found;
}

function pointerOf(place: Place): string {
  const keys: string[] = [];
  // The outermost is the list of one in which the value itself stands.
  for (let here = place; here.around?.around; here = here.around) keys.unshift(Object.keys(here.around.value)[here.at] ?? '');
  return pointer(...keys);
}
