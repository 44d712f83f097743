import type { Definition } from '../definition.ts';
import { equal, fromEntries, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import { idsOf, mergeOrder, rowsIn, type Rows } from './merge-order.ts';

/** One thing that two people changed in different ways. A person settles it; nothing is settled by time. */
export interface MergeConflict {
  /** Where: a JSON Pointer into the merged document. */
  readonly pointer: string;
  /** The `x-id` of the place, or its location in a foreign schema. */
  readonly id: string;
  /** `value`: a field, or a row that one changed and the other took out. `order`: rows that both moved; the sides are their ids. */
  readonly what: 'value' | 'order';
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** Two people's changes, put together. */
export interface Merged {
  /** With both, but for the conflicts: there it has theirs, or where they took it out mine. */
  readonly document: Json | undefined;
  readonly conflicts: readonly MergeConflict[];
}

/** So deep things are looked into; what lies deeper is one value. */
const deepest = 1_000;

/**
 * Puts together what two people made of one document: fields by where they stand, rows by their `id`, wherever they stand. What
 * one of them changed is taken over, what both changed alike too, and nothing is lost: what they changed differently is a conflict,
 * and so is a row that one changed and the other took out. A list without such ids is one value.
 * @param base what both began with.
 */
export function merge(base: Json | undefined, mine: Json | undefined, theirs: Json | undefined, definition: Definition): Merged {
  const conflicts: MergeConflict[] = [];
  const document = new Merging(conflicts).value({ node: definition.root, id: definition.root.id, way: '', depth: 0 }, [
    base,
    mine,
    theirs,
  ]);
  return { document, conflicts };
}

type Sides = readonly [base: Json | undefined, mine: Json | undefined, theirs: Json | undefined];

interface Place {
  readonly node: Node | undefined;
  /** The innermost id that is known. */
  readonly id: string;
  readonly way: string;
  readonly depth: number;
}

class Merging {
  readonly #conflicts: MergeConflict[];

  constructor(conflicts: MergeConflict[]) {
    this.#conflicts = conflicts;
  }

  value(place: Place, [base, mine, theirs]: Sides): Json | undefined {
    if (equal(mine, theirs) || equal(base, theirs)) return mine;
    if (equal(base, mine)) return theirs;
    const sides: Sides = [base, mine, theirs];
    if (place.depth < deepest) {
      const rows = [rowsIn(base), rowsIn(mine), rowsIn(theirs)] as const;
      const [from, one, other] = rows;
      if (from && one && other && from.size + one.size + other.size > 0) return this.#rows(place, [from, one, other], sides);
      const objects = sides.map((side) => (side === undefined && grows(place, sides) ? {} : side));
      if (objects.every(isObject)) return this.#members(place, objects, sides);
    }
    return this.#conflict(place, 'value', sides);
  }

  #conflict({ way, id }: Place, what: MergeConflict['what'], [base, mine, theirs]: Sides): Json | undefined {
    this.#conflicts.push({ pointer: way, id, what, base, mine, theirs });
    return theirs ?? mine;
  }

  #members(place: Place, objects: readonly JsonObject[], [, mine, theirs]: Sides): Json | undefined {
    const keys = new Set([objects[2], objects[1], objects[0]].flatMap((one) => Object.keys(one ?? {})));
    const made = [...keys].flatMap((key): [string, Json][] => {
      const [base, one, other] = objects.map((object) => own(object, key));
      const value = this.value(inside(place, place.node?.property(key), key), [base, one, other]);
      return value === undefined ? [] : [[key, value]];
    });
    return made.length === 0 && (mine === undefined || theirs === undefined) ? undefined : fromEntries(made);
  }

  #rows(place: Place, [base, mine, theirs]: readonly [Rows, Rows, Rows], [, one, other]: Sides): Json | undefined {
    const item = place.node?.item(Infinity);
    const stays = (id: string) => kept(base.get(id), mine.get(id), theirs.get(id));
    const { ids, settled } = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs));
    const order = ids.filter(stays);
    const rows = order.map((id, i) => {
      const sides: Sides = [base.get(id), mine.get(id), theirs.get(id)];
      const here = inside(place, item, i);
      const merged = sides[1] === undefined || sides[2] === undefined ? undefined : this.value(here, sides);
      if (merged !== undefined) return merged;
      // One has it: new there, or changed there and taken out by the other.
      if (sides[0] !== undefined) return this.#conflict(here, 'value', sides) ?? null;
      return sides[1] ?? sides[2] ?? null;
    });
    if (!settled) this.#conflict(place, 'order', [idsOf(base), idsOf(mine), idsOf(theirs)]);
    return rows.length === 0 && (one === undefined || other === undefined) ? undefined : rows;
  }
}

/** Whether a row is still there: somebody has it, and it was not taken out by one while the other left it as it was. */
function kept(base: Json | undefined, mine: Json | undefined, theirs: Json | undefined): boolean {
  if (mine !== undefined && theirs !== undefined) return true;
  const left = mine ?? theirs;
  return left !== undefined && !equal(left, base);
}

function inside({ id, way, depth }: Place, node: Node | undefined, key: string | number): Place {
  return { node, id: node?.text('x-id') ?? node?.id ?? id, way: way + pointer(key), depth: depth + 1 };
}

/** Whether nothing stands for an object without members: where both made it anew, and where a definition says what stands in it. */
function grows({ node, way }: Place, [base, mine, theirs]: Sides): boolean {
  const both = base === undefined && isObject(mine) && isObject(theirs);
  return both || (way !== '' && (node?.keys.length ?? 0) > 0);
}
