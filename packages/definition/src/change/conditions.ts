import { equal, isArray, isObject, memberOf, type Json } from '../json.ts';
import { namesIn } from './keywords.ts';

/** The named conditions that mean something else than before, by way of others too. */
export function changedNames(before: Json | undefined, after: Json | undefined): Set<string> {
  const when = (all: Json | undefined, name: string) => {
    const node = memberOf(all, name);
    return memberOf(node, 'when');
  };
  const names = [...namesIn(before, after)];
  const changed = new Set(names.filter((name) => !equal(when(before, name), when(after, name))));
  // What uses a changed one is changed itself; each is looked at once for each that it uses.
  const usedBy = new Map<string, string[]>();
  for (const name of names)
    for (const used of [...uses(when(before, name)), ...uses(when(after, name))])
      usedBy.set(used, [...(usedBy.get(used) ?? []), name]);
  for (const name of changed) for (const user of usedBy.get(name) ?? []) changed.add(user);
  return changed;
}

/** The named conditions that a condition uses itself. */
export function uses(condition: Json | undefined): string[] {
  if (isArray(condition)) return condition.flatMap(uses);
  if (!isObject(condition)) return [];
  const { derived, all, any, not, where } = condition;
  return [...(typeof derived === 'string' ? [derived] : []), ...[all, any, not, where].flatMap(uses)];
}

/** Whether a condition holds wherever an earlier one held: it is gone, or it names all ways to hold and perhaps more. */
export function widens(from: Json | undefined, to: Json | undefined, changed: ReadonlySet<string>): boolean {
  if (to === undefined || to === true) return true;
  if (from === undefined || from === true) return false;
  const after = ways(to);
  return ways(from).every((way) => !uses(way).some((name) => changed.has(name)) && after.some((other) => equal(way, other)));
}

function ways(condition: Json): readonly Json[] {
  const any = memberOf(condition, 'any');
  return isArray(any) ? any : [condition];
}
