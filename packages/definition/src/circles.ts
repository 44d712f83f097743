import { reads } from './condition.ts';
import { isArray, isObject, type Json } from './json.ts';
import type { Node } from './node.ts';

/** What is known of a field that has an `x-id`. */
export interface Known {
  /** The way to it, `*` for each row. */
  readonly path: readonly string[];
  /** The condition on which it is asked. */
  readonly condition: Json | undefined;
  /** The ids of all that it stands in. */
  readonly around: readonly string[];
}

/** The ids of the fields whose being asked depends on itself, by way of others or not. */
export function circular(fields: ReadonlyMap<string, Known>, derived: (name: string) => Json | undefined): Set<string> {
  const next = new Map<string, readonly string[]>();
  for (const [id, { condition, around }] of fields)
    next.set(id, [...around, ...(condition === undefined ? [] : reads(condition, derived))]);
  const found = [...next.keys()].filter(
    (id) => fields.get(id)?.condition !== undefined && leadsBack(id, (one) => next.get(one) ?? []),
  );
  return new Set(found);
}

/** The named conditions that name themselves, by way of others or not. */
export function circularNames(names: ReadonlyMap<string, Json>): Set<string> {
  const next = (name: string) => namesIn(names.get(name));
  return new Set([...names.keys()].filter((name) => leadsBack(name, next)));
}

function namesIn(condition: Json | undefined): string[] {
  if (isArray(condition)) return condition.flatMap(namesIn);
  if (!isObject(condition)) return [];
  const { derived, all, any, not, where } = condition;
  return [...(typeof derived === 'string' ? [derived] : []), ...[all, any, not, where].flatMap(namesIn)];
}

function leadsBack(start: string, next: (one: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const waiting = [...next(start)];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one === start) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...next(one));
  }
  return false;
}

/** Every field that has an `x-id`, by it. Runs once, over the schema and not over a document. */
export function fieldsById(root: Node): Map<string, Known> {
  const found = new Map<string, Known>();
  const visit = (node: Node, path: readonly string[], around: readonly string[], within: ReadonlySet<string>) => {
    const id = node.text('x-id');
    if (id !== undefined && path.length > 0) {
      if (found.has(id)) return;
      found.set(id, { path, condition: node.word('x-visible-when'), around });
    }
    // A schema that comes back to itself has no ids of its own further on.
    if (node.parts.some(({ location }) => within.has(location))) return;
    const item = node.types?.includes('array') ? node.item(0) : undefined;
    if (!item && node.keys.length === 0) return;
    const inner = new Set([...within, ...node.parts.map(({ location }) => location)]);
    const outer = id === undefined || path.length === 0 ? around : [...around, id];
    for (const key of node.keys) {
      const child = node.property(key);
      if (child) visit(child, [...path, key], outer, inner);
    }
    if (item) visit(item, [...path, '*'], outer, inner);
  };
  visit(root, [], [], new Set());
  return found;
}
