import { isFact } from '../access.ts';
import { equal, fromEntries, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import { ordered, partOf } from './lens.ts';
import type { AccessRefusal } from './refusal.ts';
import { mergeRows } from './merge-rows.ts';
import type { Sighted } from '../access.ts';
import type { Sight } from './sight.ts';

/** Puts what a role handed in together with what it did not see, place by place. */
export class Merge {
  readonly sight: Sight;
  readonly #refusals: AccessRefusal[];
  readonly #known: Json | undefined;

  /** @param known what is known about answers, as it will be stored. */
  constructor(sight: Sight, refusals: AccessRefusal[], known: Json | undefined) {
    this.sight = sight;
    this.#refusals = refusals;
    this.#known = known;
  }

  /**
   * The value to store in a place.
   * @param rows the ids of the rows on the way to it; @param way its pointer.
   */
  at(
    node: Node,
    around: Sighted,
    rows: readonly string[],
    way: string,
    before: Json | undefined,
    after: Json | undefined,
    isNewId = false,
  ): Json | undefined {
    // prettier-ignore
    const right = this.sight.at(node, around);
    if (equal(partOf(this.sight, node, around, before), after)) return before;
    const no = (code: AccessRefusal['code']) => this.refuse(code, way, node, right, before);
    if (right === 'none') return no('unseen');
    if (right === 'edit') {
      if (isFact(node) && !this.#enteredHere(node, rows)) return no('fact');
      if (node.word('readOnly') === true && !isNewId) return no('read-only');
      if (this.sight.free(node, right)) return after;
    }
    if (node.keys.length > 0) return this.#members(node, right, rows, way, before, after, no);
    if (node.item(Infinity)?.keys.length) return mergeRows(this, node, right, rows, way, before, after);
    return no(right === undefined ? 'unseen' : right === 'edit' ? 'shape' : right);
  }

  /** Notes that something may not be, and gives what stays. */
  refuse(code: AccessRefusal['code'], way: string, node: Node, right: Sighted, stays: Json | undefined): Json | undefined {
    this.#refusals.push({ code, pointer: way, id: node.id, right: right ?? 'none' });
    return stays;
  }

  #members(
    node: Node,
    right: Sighted,
    rows: readonly string[],
    way: string,
    before: Json | undefined,
    after: Json | undefined,
    no: (code: AccessRefusal['code']) => Json | undefined,
  ): Json | undefined {
    if ([before, after].some((value) => value !== undefined && !isObject(value))) return no('shape');
    const [from, to] = [before ?? {}, after ?? {}] as [JsonObject, JsonObject];
    const isNew = before === undefined;
    const made = ordered(node, from, to).flatMap((key): [string, Json][] => {
      const child = node.property(key);
      const here = way + pointer(key);
      const [was, is] = [own(from, key), own(to, key)];
      const value = child
        ? this.at(child, right, rows, here, was, is, isNew && key === 'id')
        : this.#unknown(node, right, here, was, is);
      return value === undefined ? [] : [[key, value]];
    });
    if (made.length > 0) return fromEntries(made);
    if (right === 'edit' || (right === undefined && !isNew)) return after === undefined ? undefined : {};
    // Where not all is seen, an object in which nothing is seen is as good as none.
    return right === undefined || right === 'none' || !this.sight.whole(node, right) || equal(before, after) ? before : no(right);
  }

  /** What no definition says anything about: seen where all around it is, and then edited as that is. */
  #unknown(node: Node, right: Sighted, way: string, before: Json | undefined, after: Json | undefined): Json | undefined {
    const seen = this.sight.whole(node, right);
    if (equal(seen ? before : undefined, after)) return before;
    if (!seen || right === undefined) return this.refuse('unseen', way, node, right, before);
    return right === 'edit' ? after : this.refuse(right === 'none' ? 'unseen' : right, way, node, right, before);
  }

  /** Whether it is noted that a fact was entered here, because no source supplied it or it was not right. */
  #enteredHere(node: Node, rows: readonly string[]): boolean {
    const known = isObject(this.#known) ? own(this.#known, [node.id, ...rows].join('#')) : undefined;
    return isObject(known) && own(known, 'source') === 'self';
  }
}
