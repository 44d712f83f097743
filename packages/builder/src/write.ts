import { fromEntries, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Design, Way, Write } from './design.ts';

/** A design after some writes, in order. What none of them touches is the identical object; so is the design when nothing differs. */
export function written(design: Design, writes: readonly Write[]): Design {
  return writes.reduce<JsonObject>(
    (now, [way, to]) => put(now, way, 0, to),
    design as unknown as JsonObject,
  ) as unknown as Design;
}

/** What must stay, empty or not: it is the whole of a document, or one of its parts that may not be missing. */
function stays(way: Way, depth: number): boolean {
  return depth === 0 || (way[0] === 'texts' && depth < 3);
}

function put(here: JsonObject, way: Way, depth: number, to: Json | undefined): JsonObject {
  const step = way[depth] ?? '';
  const before = own(here, step);
  const isLast = depth === way.length - 1;
  const inner = isObject(before) ? before : {};
  const after = isLast ? to : put(inner, way, depth + 1, to);
  // Taking out of what is not there makes nothing.
  if (after === before || (before === undefined && !isLast && to === undefined)) return here;
  const gone = after === undefined || (to === undefined && !isLast && isEmpty(after) && !stays(way, depth));
  const members = Object.entries(here);
  if (gone) return fromEntries(members.filter(([key]) => key !== step));
  if (before !== undefined) return fromEntries(members.map(([key, value]) => [key, key === step ? after : value]));
  return fromEntries([...members, [step, after]]);
}

function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
