import { reads } from '../condition.ts';
import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { weightOf } from '../problem.ts';
import type { Placed } from './tree.ts';

/** A node that the law's floor rests on: needed for completion, or read by what is needed. */
export interface Floor {
  /** The article of the nearest lock. */
  readonly basis: string | undefined;
  /** Whether the base itself leaves it out, or something that it stands in: so may a layer. */
  readonly out?: boolean;
}

/**
 * The floor of a base, by id: every node needed for completion or read by a deadline, the lists and sections around it, and,
 * transitively, every node that one of their conditions reads (DESIGN section 6: locks close over what drives them).
 */
export function floorOf(base: JsonObject, nodes: ReadonlyMap<string, Placed>): Map<string, Floor> {
  const floor = new Map<string, Floor>();
  const derived = (name: string) => whenOf(own(base, 'x-derived'), name);
  const add = (id: string, above: string | undefined) => {
    const found = nodes.get(id);
    if (!found || floor.has(id)) return;
    const basis = basisOf(found.node) ?? above;
    floor.set(id, { basis, out: [...found.parents, found.node].some((node) => node['x-present'] === false) });
    // A row must be whole where there is one, so its list stays too.
    for (const { 'x-id': parent } of found.parents) if (typeof parent === 'string') add(parent, basis);
    for (const word of ['x-required', 'x-visible-when']) for (const read of reads(found.node[word], derived)) add(read, basis);
  };
  for (const [id, { node }] of nodes) if (completes(node)) add(id, undefined);
  for (const deadline of Object.values(own(base, 'x-deadlines') ?? {}) as Json[]) {
    if (isObject(deadline)) for (const read of ruleReads(own(deadline, 'rule'), derived)) add(read, basisOf(deadline));
  }
  return floor;
}

/** Whether a node says what completion needs. */
function completes(node: JsonObject): boolean {
  const required = own(node, 'x-required');
  if ((required !== undefined && required !== false) || own(node, 'x-must-be-true') === true) return true;
  return Object.keys(node).some((word) => word !== 'required' && weightOf(word) === 'missing');
}

function basisOf(node: JsonObject): string | undefined {
  const lock = own(node, 'x-lock');
  const basis = memberOf(lock, 'basis');
  return typeof basis === 'string' ? basis : undefined;
}

function whenOf(named: Json | undefined, name: string): Json | undefined {
  const node = memberOf(named, name);
  return memberOf(node, 'when');
}

/** The ids of the fields that the rule of a deadline reads. */
function ruleReads(rule: Json | undefined, derived: (name: string) => Json | undefined): string[] {
  if (isArray(rule)) return rule.flatMap((inner) => ruleReads(inner, derived));
  if (!isObject(rule)) return [];
  const { field, each, weeks, latest, to, when, then, else: otherwise } = rule;
  return [
    ...[field, each, weeks].filter((id) => typeof id === 'string'),
    ...reads(when, derived),
    ...[latest, to, then, otherwise].flatMap((inner) => ruleReads(inner, derived)),
  ];
}
