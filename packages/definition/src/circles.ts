import { reads } from './condition.ts';
import { isArray, isObject, type Json } from './json.ts';
import { Node } from './node.ts';
import { pointer, steps } from './pointer.ts';

/** What is known of a field that others may name, or that is asked on a condition. */
export interface Known {
  /** The id of its place in the schema. */
  readonly id: string;
  /** The way to it, `*` for each row. */
  readonly path: readonly string[];
  /** The condition on which it is asked. */
  readonly condition: Json | undefined;
  /** The names of all that it stands in. */
  readonly around: readonly string[];
}

/**
 * The fields whose being asked depends on itself, by way of others or not: by the id of their place in the schema, with the names
 * of the fields that wait for each other, itself first.
 */
export function circles(
  fields: ReadonlyMap<string, Known>,
  derived: (name: string) => Json | undefined,
): Map<string, readonly string[]> {
  const byPath = new Map([...fields].map(([name, { path }]) => [pointer(...path), name]));
  const next = new Map<string, readonly string[]>();
  for (const [name, { condition, around }] of fields) {
    const read = condition === undefined ? [] : [...reads(condition, derived)];
    next.set(name, [...around, ...read.flatMap((id) => (id.startsWith('/') ? along(id, byPath) : id))]);
  }
  const found = new Map<string, readonly string[]>();
  for (const [name, { id, condition }] of fields) {
    const circle = condition === undefined ? undefined : circleFrom(name, (one) => next.get(one) ?? []);
    if (circle) found.set(id, circle);
  }
  return found;
}

/** The named conditions that name themselves, by way of others or not. */
export function circularNames(names: ReadonlyMap<string, Json>): Set<string> {
  const next = (name: string) => namesIn(names.get(name));
  return new Set([...names.keys()].filter((name) => circleFrom(name, next)));
}

function namesIn(condition: Json | undefined): string[] {
  if (isArray(condition)) return condition.flatMap(namesIn);
  if (!isObject(condition)) return [];
  const { derived, all, any, not, where } = condition;
  return [...(typeof derived === 'string' ? [derived] : []), ...[all, any, not, where].flatMap(namesIn)];
}

/** What a pointer leads through, as far as something is known of it. */
function along(path: string, byPath: ReadonlyMap<string, string>): string[] {
  const way = steps(path);
  return way.flatMap((_, i) => byPath.get(pointer(...way.slice(0, i + 1))) ?? []);
}

/** The shortest way from a name back to itself, that name first; undefined when there is none. */
function circleFrom(start: string, next: (one: string) => readonly string[]): string[] | undefined {
  const from = new Map<string, string | undefined>([[start, undefined]]);
  for (const one of from.keys()) {
    for (const other of next(one)) {
      if (other === start) return wayTo(one, from);
      if (!from.has(other)) from.set(other, one);
    }
  }
  return undefined;
}

function wayTo(end: string, from: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let one: string | undefined = end; one !== undefined; one = from.get(one)) way.unshift(one);
  return way;
}

/** So many objects and lists are looked into: a schema whose objects hold each other has more than anybody can count. */
const most = 20_000;

/**
 * Every field that has an `x-id`, by it; and every other one that is asked on a condition, by its pointer with `*` for each row.
 * Runs once, over the schema and not over a document.
 */
export function fieldsByName(root: Node): Map<string, Known> {
  const found = new Map<string, Known>();
  let left = most;
  const visit = (node: Node, path: readonly string[], around: readonly string[], within: ReadonlySet<string>) => {
    const condition = node.word('x-visible-when');
    const name = path.length === 0 ? undefined : (node.text('x-id') ?? (condition === undefined ? undefined : pointer(...path)));
    if (name !== undefined) {
      if (found.has(name)) return;
      found.set(name, { id: node.id, path, condition, around });
    }
    // Most places hold nothing.
    if (['string', 'integer', 'boolean'].includes(String(node.types))) return;
    const item = node.types?.includes('array') ? node.item(0) : undefined;
    if (!item && node.keys.length === 0 && node.conditionals.length === 0) return;
    // A schema that comes back to itself has no names of its own further on.
    if (left-- <= 0 || node.parts.some(({ location }) => within.has(location))) return;
    const inner = new Set([...within, ...node.parts.map(({ location }) => location)]);
    const outer = name === undefined ? around : [...around, name];
    const branches = node.conditionals.flatMap(({ then, otherwise }) => [then, otherwise]);
    for (const one of [node, ...branches.map((parts) => new Node(node.source, parts))]) {
      for (const key of one.keys) {
        const child = one.property(key);
        if (child) visit(child, [...path, key], outer, inner);
      }
    }
    if (item) visit(item, [...path, '*'], outer, inner);
  };
  visit(root, [], [], new Set());
  return found;
}
