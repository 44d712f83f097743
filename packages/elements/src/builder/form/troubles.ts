import type { BuilderProblem } from '@wegwijs/builder';

const counted = new WeakMap<readonly BuilderProblem[], ReadonlyMap<string, number>>();
const none: ReadonlyMap<string, number> = new Map();

/** How much is not right with each part of a form, by id; advice is not counted. Of the same list it is the same map. */
export function troubles(found: readonly BuilderProblem[] | undefined): ReadonlyMap<string, number> {
  if (!found) return none;
  const known = counted.get(found);
  if (known) return known;
  // What lacks in each of six languages is one thing to look at.
  const codes = new Map<string, Set<string>>();
  for (const { id, severity, code } of found)
    if (id !== undefined && severity !== 'advice') codes.set(id, (codes.get(id) ?? new Set()).add(code));
  const made = new Map([...codes].map(([id, { size }]) => [id, size]));
  counted.set(found, made);
  return made;
}
