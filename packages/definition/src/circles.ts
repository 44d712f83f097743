import { alternatives } from './choices.ts';
import { reads } from './condition.ts';
import type { Json } from './json.ts';
import { memo } from './memo.ts';
import { Node } from './node.ts';
import { pointer, steps } from './pointer.ts';

/** What is known of a place in a document. */
export interface Known {
  /** By which it is called: its `x-id`, or the place. */
  readonly name: string;
  /** The ids of what the schema says of it: several where branches or alternatives do. */
  readonly ids: Set<string>;
  /** The conditions on which it is asked. */
  readonly conditions: Json[];
  /** The place that it is like, where the schema comes back to itself. */
  like?: string | undefined;
}

/** The places that a schema tells of. A place is a pointer with `*` for each row and for each name that a person chooses. */
export interface KnownPlaces {
  /** The place of each `x-id`. */
  readonly named: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, Known>;
}

/**
 * The fields whose being asked depends on itself, by way of others or not: by the id of their place in the schema, with the names
 * of the fields that wait for each other, itself first.
 */
export function circles(places: KnownPlaces, derived: (name: string) => Json | undefined): Map<string, readonly string[]> {
  const { named, all } = places;
  // A place is asked when what it stands in is, and when all is asked that its conditions read.
  const next = memo((place: string) => [
    ...(place ? [place.slice(0, place.lastIndexOf('/'))] : []),
    ...(all.get(place)?.conditions ?? [])
      .flatMap((condition) => [...reads(condition, derived)])
      .map((id) => named.get(id) ?? placeOf(id, places)),
  ]);
  const found = new Map<string, readonly string[]>();
  for (const [place, { ids, conditions }] of all) {
    const circle = conditions.length > 0 && circleFrom(place, next)?.map((one) => all.get(one)?.name ?? one);
    if (circle) for (const id of ids) found.set(id, circle);
  }
  return found;
}

/** The place that a pointer leads to. */
function placeOf(way: string, { all }: KnownPlaces): string {
  return steps(way).reduce((here, step) => {
    const like = all.get(here)?.like ?? here;
    return [here, like].flatMap((one) => [one + pointer(step), `${one}/*`]).find((one) => all.has(one)) ?? here + pointer(step);
  }, '');
}

/** The named conditions that name themselves, by way of others or not. */
export function circularNames(names: ReadonlyMap<string, Json | undefined>): Set<string> {
  const next = memo((name: string) => namesIn(names.get(name)));
  return new Set([...names.keys()].filter((name) => circleFrom(name, next)));
}

function namesIn(condition: Json | undefined): string[] {
  const found: string[] = [];
  reads(condition, (name) => void found.push(name));
  return found;
}

/** The shortest way from a name back to itself, that name first; undefined when there is none. */
function circleFrom(start: string, next: (one: string) => readonly string[]): string[] | undefined {
  const from = new Map<string, string | undefined>([[start, undefined]]);
  for (const one of from.keys()) {
    for (const other of next(one)) {
      if (!from.has(other)) from.set(other, one);
      if (other !== start) continue;
      const way: string[] = [];
      for (let step: string | undefined = one; step !== undefined; step = from.get(step)) way.unshift(step);
      return way;
    }
  }
  return undefined;
}

/** So many objects and lists are looked into: a schema whose objects hold each other has more than anybody can count. */
const most = 20_000;

/**
 * Every place, with the conditions on which it is asked, and those that have an `x-id` by it. Runs once, over the schema and not
 * over a document.
 */
export function placesOf(root: Node): KnownPlaces {
  const named = new Map<string, string>();
  const all = new Map<string, Known>();
  let left = most;
  /** The place of each schema around. */
  const within = new Map<string, string>();
  const visit = (node: Node, place: string) => {
    const condition = node.word('x-visible-when');
    const id = place && node.text('x-id');
    if (id) {
      if ((named.get(id) ?? place) !== place) return;
      named.set(id, place);
    }
    const known: Known = all.get(place) ?? { name: id || place, ids: new Set(), conditions: [] };
    all.set(place, known);
    known.ids.add(node.id);
    if (condition !== undefined) known.conditions.push(condition);
    // Most places hold nothing.
    if (['string', 'integer', 'boolean'].includes(String(node.types))) return;
    // A schema that comes back to itself has no names of its own further on.
    const again = node.parts.find(({ location }) => within.has(location));
    if (again) known.like = within.get(again.location);
    if (again || left-- <= 0) return;
    for (const { location } of node.parts) within.set(location, place);
    const below = (step: string | number, child: Node | undefined) => child && visit(child, place + pointer(step));
    for (const key of node.keys) below(key, node.property(key));
    for (let i = 0; i < node.tuple; i++) below(i, node.item(i));
    below('*', node.item(Infinity));
    below('*', node.unnamed);
    for (const { schema, location } of node.parts) {
      for (const pattern in schema['patternProperties'] as object | undefined) {
        const part = node.source.part(location + pointer('patternProperties', pattern));
        below('*', part && new Node(node.source, [part]));
      }
    }
    const branches = node.conditionals.flatMap(({ then, otherwise }) => [then, otherwise]);
    for (const parts of [...branches, ...alternatives(node).map(({ part }) => [part])])
      if (parts.length > 0) visit(new Node(node.source, parts), place);
    for (const { location } of node.parts) within.delete(location);
  };
  visit(root, '');
  return { named, all };
}
